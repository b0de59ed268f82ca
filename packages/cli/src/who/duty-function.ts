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
  const complaint = voice.say('who.unknown-function', { given, suggestion: meant(given, voice) })
  throw new UsageError(`${complaint}\n${printFunctions(voice).trimEnd()}`)
}

/** The code or the label that may have been meant: the nearest code, else the label that shares most with what was written. */
function meant(given: string, { tell }: Voice): string | undefined {
  const code = nearest(
    given,
    namedFunctions.map((one) => one.code),
  )
  if (code !== undefined) return code
  const pairs = pairsIn(given)
  const shared = namedFunctions.map(({ label }) => {
    const held = pairsIn(label['zh-CN'])
    return { label, count: [...pairs].filter((pair) => held.has(pair)).length }
  })
  const [best] = shared.toSorted((a, b) => b.count - a.count)
  return best === undefined || best.count === 0 ? undefined : tell(best.label)
}

/** The pairs of Chinese characters that stand side by side; one that is in most labels tells nothing. */
function pairsIn(words: string): ReadonlySet<string> {
  const runs = words.replaceAll('政务', ' ').match(/\p{Script=Han}+/gu) ?? []
  return new Set(runs.flatMap((run) => Array.from(run, (sign, at) => `${run.charAt(at - 1)}${sign}`).slice(1)))
}

/** The functions as lines: code and label. */
export function printFunctions({ tell }: Voice): string {
  return namedFunctions.map(({ code, label }) => `${code}  ${tell(label)}\n`).join('')
}
