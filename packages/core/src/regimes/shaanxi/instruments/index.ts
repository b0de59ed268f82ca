import type { Instrument } from '../../../law/instrument.ts'
import { sx216 } from './normative-documents.ts'

/** The documents of Shaanxi. */
export const instruments: readonly Instrument[] = [sx216]
