import type { Instrument } from '../../../law/instrument.ts'
import { opinion2014 } from '../opinion.ts'
import { coordinationSystem } from './coordination.ts'

/** Shangluo's documents, oldest first. */
export const instruments: readonly Instrument[] = [opinion2014, coordinationSystem]
