import { type CivilDate, type PauseReason, parseCivilDate, type TermEvent } from '@gongkai/core'
import type { Voice } from '../messages/voice.ts'
import { readWith } from '../options/read-options.ts'
import { UsageError } from '../program/usage-error.ts'

const option = '--event'
const reasons: readonly PauseReason[] = ['third-party', 'other-agency', 'fee']

/**
 * Reads something that happened while a term ran.
 * @param given `extended:DATE`, `extended:DATE:UNITS`, `paused:REASON:SENT`, `paused:REASON:SENT..ANSWERED` or
 * `correction-received:DATE`
 * @throws UsageError showing the forms
 */
export function readEvent(given: string, voice: Voice): TermEvent {
  const [kind, first = '', second, ...rest] = given.split(':')
  const date = (text: string): CivilDate => readWith(option, text, parseCivilDate, voice)
  if (rest.length === 0) {
    if (kind === 'correction-received' && second === undefined) return { event: 'correction-received', on: date(first) }
    if (kind === 'extended' && second === undefined) return { event: 'extended', on: date(first) }
    if (kind === 'extended' && second !== undefined && /^\d{1,3}$/.test(second))
      return { event: 'extended', on: date(first), by: Number(second) }
    const reason = reasons.find((one) => one === first)
    if (kind === 'paused' && reason !== undefined && second !== undefined) {
      const [sent = '', answered, ...more] = second.split('..')
      if (more.length === 0)
        return {
          event: 'paused',
          reason,
          sent: date(sent),
          ...(answered !== undefined && { answered: date(answered) }),
        }
    }
  }
  throw new UsageError(voice.say('due.not-an-event', { reasons }))
}
