import { isRecordKind, parseCivilDate, recordKinds } from '@gongkai/core'
import type { Voice } from '../messages/voice.ts'
import { readWith } from '../options/read-options.ts'
import { nearest } from '../program/suggestion.ts'
import { UsageError } from '../program/usage-error.ts'
import type { CompleteRegister } from './settings.ts'

const option = '--complete'

/**
 * Reads `KIND:FROM..TO`.
 * @throws UsageError saying what was expected
 */
export function readComplete(given: string, voice: Voice): CompleteRegister {
  const [, kind = '', first = '', last = ''] = /^([^:]*):(.*)\.\.(.*)$/.exec(given) ?? []
  if (first === '') throw new UsageError(voice.say('check.not-a-span'))
  if (!isRecordKind(kind)) {
    const kinds = Object.keys(recordKinds)
    throw new UsageError(voice.say('check.unknown-kind', { kind, suggestion: nearest(kind, kinds), kinds }))
  }
  const from = readWith(option, first, parseCivilDate, voice)
  const to = readWith(option, last, parseCivilDate, voice)
  if (from > to) throw new UsageError(voice.say('check.span-reversed', { from, to }))
  return { kind, from, to }
}
