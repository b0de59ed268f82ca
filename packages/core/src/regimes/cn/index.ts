import type { Regime } from '../../law/regime.ts'
import { facts } from './facts/index.ts'
import { disclosure } from './grounds/index.ts'
import { instruments } from './instruments/index.ts'
import { rules } from './rules/index.ts'
import { terms } from './terms/index.ts'

/** The nation: the Regulations of 2008 and 2019, and the documents of the State Council. */
export const cn: Regime = { id: 'cn', place: '100000', instruments, facts, rules, terms, disclosure }
