import type { Regime } from '../../law/regime.ts'
import { facts } from './facts/index.ts'
import { opinion2014 } from './opinion.ts'
import { rules } from './rules/index.ts'
import { terms } from './terms/index.ts'

/** Shangluo: the Opinion. */
export const shangluo: Regime = { id: 'shangluo', place: '611000', instruments: [opinion2014], facts, rules, terms }
