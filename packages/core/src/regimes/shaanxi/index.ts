import type { Regime } from '../../law/regime.ts'
import { instruments } from './instruments/index.ts'
import { rules } from './rules/index.ts'
import { terms } from './terms/index.ts'

/** Shaanxi: what the province adds. It asks for no facts that the nation does not ask for. */
export const shaanxi: Regime = { id: 'shaanxi', place: '610000', instruments, facts: {}, rules, terms }
