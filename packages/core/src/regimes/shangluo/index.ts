import type { Regime } from '../../law/regime.ts'
import { facts } from './facts/index.ts'
import { instruments } from './instruments/index.ts'
import { responsibilities } from './responsibilities.ts'
import { rules } from './rules/index.ts'
import { terms } from './terms/index.ts'

/** Shangluo: the Opinion, and what the city added later. */
export const shangluo: Regime = { id: 'shangluo', place: '611000', instruments, facts, rules, terms, responsibilities }
