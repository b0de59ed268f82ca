import type { Instrument } from '../../../law/instrument.ts'
import { archivesLaw } from './archives.ts'
import { budgetLaw, budgetRegulation } from './budget.ts'
import { o118 } from './enforcement.ts'
import { landRegulation } from './land.ts'
import { o123 } from './media.ts'
import { o73, o80, platform2019 } from './openness.ts'
import { penaltyLaw } from './penalty.ts'
import { o61, o100, workPoints2016 } from './press.ts'
import { procurementRegulation, tenderingRegulation } from './procurement.ts'
import { gipd2008, gipd2019 } from './regulations.ts'
import { businessEnvironment, majorDecisions, ruleProcedure } from './rule-making.ts'
import { secrecyLaw, secrecyRegulation } from './secrecy.ts'
import { ind15, ind19, o47, o57 } from './sites.ts'

/** The nation's documents, family by family, each oldest first. */
export const instruments: readonly Instrument[] = [
  gipd2008,
  gipd2019,
  o57,
  ind15,
  ind19,
  o47,
  tenderingRegulation,
  budgetLaw,
  procurementRegulation,
  ruleProcedure,
  o118,
  majorDecisions,
  businessEnvironment,
  budgetRegulation,
  archivesLaw,
  penaltyLaw,
  landRegulation,
  o73,
  o100,
  workPoints2016,
  o61,
  o80,
  platform2019,
  secrecyLaw,
  secrecyRegulation,
  o123,
]
