import type { TermUnit } from '../../terms/term.ts'
import { printLength } from '../../terms/term-length.ts'
import type { LocalText } from '../../text/local-text.ts'
import type { Messages } from './message.ts'
import { unmetEn } from './unmet-en.ts'

const length = (count: number | string, unit: TermUnit): string => printLength(count, unit, 'en')
const listed = (parts: readonly LocalText[]): string => parts.map((part) => part.en).join('; ')
const besides = (also: readonly LocalText[] = []): string => (also.length === 0 ? '' : `; besides: ${listed(also)}`)

/** The sentences, in English. */
export const en: Messages = {
  met: () => 'done',
  breached: ({ unmet }) => (unmet.length === 0 ? 'not done' : `not done: ${listed(unmet)}`),
  late: ({ from, to, due, count, unit, also }) =>
    `late: ${length(count, unit)} from ${from} ran to ${due}; it was done on ${to}${besides(also)}`,
  'late-by-silence': ({ from, due, count, unit, also }) =>
    `late: ${length(count, unit)} from ${from} ran to ${due}; it was not done by then${besides(also)}`,
  'too-early': ({ from, to, due, count, unit, also }) =>
    `too early: ${length(count, unit)} from ${from} run to ${due}; it was ${to}${besides(also)}`,
  'too-long': ({ lag, unit, atMost }) =>
    `it took ${length(lag.replace('/', ' to '), unit)}, longer than the ${atMost} that were set`,
  lag: ({ lag, unit }) =>
    `it took ${length(lag.replace('/', ' to '), unit)}; the provision gives no figure and none was set, so it is not judged`,
  pending: ({ by }) => `not due yet: ${by} at the latest`,
  undetermined: ({ unknown }) =>
    unknown.length === 0 ? 'cannot be told' : `cannot be told; not known: ${unknown.map((one) => one.en).join(', ')}`,
  'does-not-apply': () => 'does not apply',
  'not-in-force': () => 'the provision is no longer in force',
  conflict: ({ others }) =>
    `cannot be done together with ${others.map(({ rule, title, citation }) => `"${title.en}", ${citation.en} (${rule})`).join(' and ')}`,
  'unknown.fact': ({ ask }) => `"${ask.en}"`,
  'unknown.time-of-day': ({ ask }) => `the time of day of "${ask.en}"`,
  'unknown.completeness': ({ ask, through }) => `"${ask.en}" (or that the register is complete to ${through})`,
  'unknown.notice': ({ year }) => `the holidays of ${year}`,
  'unknown.term-reading': () => 'whether the last day of the term is itself allowed',
  'unknown.pause-reading': () => 'whether the day on which the letter went out is left out too',
  'unknown.instrument-in-force': ({ instrument }) => `whether "${instrument.en}" was in force on that day`,
  ...unmetEn,
  'need.fact': ({ ask }) => `please state: ${ask.en}`,
  'need.time-of-day': ({ ask }) => `please state the time of day: ${ask.en}`,
  'need.completeness': ({ ask, through }) =>
    `please state: ${ask.en}; if there is none, confirm that the register is complete to ${through}`,
  'need.event': ({ ask, by }) => `waiting for: ${ask.en} (${by} at the latest)`,
  'need.notice': ({ year }) => `waiting for the State Council notice on the holidays of ${year}`,
  'need.pause-reading': ({ on, instead }) =>
    `please settle whether the day on which the letter went out is left out too: the term runs to ${on} if it is not, to ${instead} if it is`,
  'need.term-reading': ({ on, instead }) =>
    `please settle whether the last day of the term is itself allowed: from ${on} if it is, from ${instead} if it is not`,
  'need.calendar': ({ why }) => `the term cannot be counted: ${why.en}`,
  'need.instrument-in-force': ({ instrument }) => `please confirm whether "${instrument.en}" was in force on that day`,
  'stand-in': ({ ask }) => `"${ask.en}" is not recorded; the import mapping lets the date formed stand in for it`,
  basis: ({ citation }) => `under ${citation.en}`,
  mend: ({ how }) => `to mend it: ${how.en}`,
}
