import type { Rule } from '../../../../rules/rule.ts'
import type { CnFact } from '../../facts/index.ts'
import { pressHeadYearly } from './press-head-yearly.ts'
import { pressQuarterly } from './press-quarterly.ts'
import { pressSpokesQuarterly } from './press-spokes-quarterly.ts'

/** Press conferences of central departments. */
export const press: readonly Rule<CnFact>[] = [pressQuarterly, pressHeadYearly, pressSpokesQuarterly]
