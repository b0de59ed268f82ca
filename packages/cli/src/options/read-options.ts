import { type CivilDate, type Moment, parseCivilDate, parseMoment, type Result } from '@gongkai/core'
import * as z from 'zod'
import type { Voice } from '../messages/voice.ts'
import { nearest } from '../program/suggestion.ts'
import { UsageError } from '../program/usage-error.ts'

/** An option that is written with a value, or left out. */
export const value = z.string().optional()

/** An option that may be written several times. */
export const values = z.array(z.string()).readonly().default([])

/** An option without a value. */
export const flag = z.boolean().default(false)

/**
 * Reads the value of an option.
 * @param option the name it was written by, for the complaint
 * @param given the value
 * @param read what reads it
 * @throws UsageError saying what was expected
 */
export function readWith<T>(option: string, given: string, read: (input: unknown) => Result<T>, voice: Voice): T {
  const result = read(given)
  if (result.ok) return result.value
  throw new UsageError(voice.say('usage.option-value', { option, why: voice.tell(result.problem.message) }))
}

/** Reads a day, or takes the default where the option was left out. */
export function readDate(option: string, given: string | undefined, otherwise: CivilDate, voice: Voice): CivilDate {
  return given === undefined ? otherwise : readWith(option, given, parseCivilDate, voice)
}

/** Reads a day or an instant with its zone. */
export function readMoment(option: string, given: string, voice: Voice): Moment {
  return readWith(option, given, parseMoment, voice)
}

/**
 * Reads one of a list of words.
 * @throws UsageError naming them all, and the one that may have been meant
 */
export function readChoice<const Choice extends string>(
  option: string,
  given: string,
  allowed: readonly Choice[],
  voice: Voice,
): Choice {
  const found = allowed.find((one) => one === given)
  if (found !== undefined) return found
  throw new UsageError(voice.say('usage.not-one-of', { option, allowed, suggestion: nearest(given, allowed) }))
}

/** Reads a whole number. */
export function readCount(option: string, given: string, least: number, voice: Voice): number {
  const count = /^\d{1,15}$/.test(given) ? Number(given) : Number.NaN
  if (count >= least) return count
  throw new UsageError(voice.say('usage.not-a-number', { option, least }))
}
