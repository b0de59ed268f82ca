import { type DutyFunction, type LocalText, vocabulary } from '@gongkai/core'
import type { Voice } from '../messages/voice.ts'
import { nearest } from '../program/suggestion.ts'
import { UsageError } from '../program/usage-error.ts'

/** A function that is shared out, with the label people know it by. */
export interface NamedFunction {
  readonly code: DutyFunction
  readonly label: LocalText
}

/** Every function that is shared out, in the order of the vocabulary. */
export const namedFunctions: readonly NamedFunction[] = vocabulary('functions').concepts

/**
 * Reads a function by its code or its label.
 * @param given what was written
 * @throws UsageError naming them all, and the one that may have been meant
 */
export function readFunction(given: string, voice: Voice): NamedFunction {
  const found = namedFunctions.find(({ code, label }) => [code, label['zh-CN'], label.en].includes(given))
  if (found !== undefined) return found
  const codes = namedFunctions.map(({ code }) => code)
  const complaint = voice.say('who.unknown-function', { given, suggestion: nearest(given, codes) })
  throw new UsageError(`${complaint}\n${printFunctions(voice).trimEnd()}`)
}

/** The functions as lines: code and label. */
export function printFunctions({ tell }: Voice): string {
  return namedFunctions.map(({ code, label }) => `${code}  ${tell(label)}\n`).join('')
}
