import type { Instrument } from '../../../law/instrument.ts'
import { gipd2008, gipd2019 } from './regulations.ts'
import { ind15, ind19, o57 } from './sites.ts'

/** The nation's documents, oldest first. */
export const instruments: readonly Instrument[] = [gipd2008, gipd2019, o57, ind15, ind19]
