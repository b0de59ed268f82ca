import type { Rule } from '../../../rules/rule.ts'
import type { CnFact } from '../../cn/facts/index.ts'
import { publication } from './publication/index.ts'

/** Shaanxi's rules. */
export const rules: readonly Rule<CnFact>[] = [...publication]
