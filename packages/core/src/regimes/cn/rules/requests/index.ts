import type { Rule } from '../../../../rules/rule.ts'
import type { CnFact } from '../../facts/index.ts'
import { convertToProactive } from './convert-to-proactive.ts'
import { requestRecords } from './request-records.ts'
import { responsibleBody2008 } from './responsible-body-2008.ts'
import { responsibleBody2019 } from './responsible-body-2019.ts'

/** Requests for disclosure: who answers, what is on record, what becomes proactive. */
export const requests: readonly Rule<CnFact>[] = [
  responsibleBody2008,
  responsibleBody2019,
  requestRecords,
  convertToProactive,
]
