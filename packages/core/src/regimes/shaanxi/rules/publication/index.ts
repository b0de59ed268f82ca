import type { Rule } from '../../../../rules/rule.ts'
import type { CnFact } from '../../../cn/facts/index.ts'
import { normDocValidity5y } from './norm-doc-validity-5y.ts'

/** What Shaanxi asks of published documents. */
export const publication: readonly Rule<CnFact>[] = [normDocValidity5y]
