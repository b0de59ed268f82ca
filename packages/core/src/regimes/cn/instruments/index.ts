import type { Instrument } from '../../../law/instrument.ts'
import { gipd2008, gipd2019 } from './regulations.ts'

/** The nation's documents, oldest first. */
export const instruments: readonly Instrument[] = [gipd2008, gipd2019]
