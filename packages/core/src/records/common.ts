import { datesFields } from './common/dates.ts'
import { disclosureFields } from './common/disclosure.ts'
import { filingFields } from './common/filing.ts'
import { identityFields } from './common/identity.ts'
import { provenanceFields } from './common/provenance.ts'

const allFields = { ...identityFields, ...filingFields, ...disclosureFields, ...datesFields, ...provenanceFields }

/** The zod shape of the fields that every kind of record has. */
export interface CommonShape extends Readonly<typeof allFields> {}

/** The fields that every kind of record has (design, contract 8). Only id, kind, place and title are required. */
export const commonFields: CommonShape = Object.freeze(allFields)
