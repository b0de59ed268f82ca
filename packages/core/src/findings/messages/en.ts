import type { TermUnit } from '../../terms/term.ts'
import type { Messages } from './message.ts'

const units: Readonly<Record<TermUnit, string>> = {
  'working-day': 'working day',
  'calendar-day': 'day',
  hour: 'hour',
  month: 'month',
  year: 'year',
}

const term = (count: number, unit: TermUnit): string => `${count} ${units[unit]}${count === 1 ? '' : 's'}`

/** The sentences, in English. */
export const en: Messages = {
  met: () => 'done',
  breached: () => 'not done',
  late: ({ from, to, due, count, unit }) =>
    `late: ${term(count, unit)} from ${from} ran to ${due}; it was done on ${to}`,
  'late-by-silence': ({ from, due, count, unit }) =>
    `late: ${term(count, unit)} from ${from} ran to ${due}; it was not done by then`,
  'too-early': ({ from, to, due, count, unit }) =>
    `too early: ${term(count, unit)} from ${from} run to ${due}; it was ${to}`,
  'too-long': ({ lag, unit, atMost }) => `it took ${lag} ${units[unit]}s, longer than the ${atMost} that were set`,
  lag: ({ lag, unit }) =>
    `it took ${lag} ${units[unit]}s; the provision gives no figure and none was set, so it is not judged`,
  pending: ({ by }) => `not due yet: ${by} at the latest`,
  undetermined: () => 'cannot be told',
  'does-not-apply': () => 'does not apply',
  'not-in-force': () => 'the provision is no longer in force',
  conflict: ({ with: others }) => `rules contradict each other: ${others}`,
  'need.fact': ({ ask }) => `please state: ${ask.en}`,
  'need.time-of-day': ({ ask }) => `please state the time of day: ${ask.en}`,
  'need.completeness': ({ ask, through }) =>
    `please state: ${ask.en}; if there is none, confirm that the register is complete to ${through}`,
  'need.event': ({ ask, by }) => `waiting for: ${ask.en} (${by} at the latest)`,
  'need.notice': ({ year }) => `waiting for the State Council notice on the holidays of ${year}`,
  'need.pause-reading': ({ on, instead }) =>
    `please settle whether the day on which the letter went out is left out too: the term runs to ${on} if it is not, to ${instead} if it is`,
  'need.calendar': ({ why }) => `the term cannot be counted: ${why.en}`,
  'need.instrument-in-force': ({ instrument }) => `please confirm whether "${instrument.en}" was in force on that day`,
  'stand-in': ({ ask }) => `"${ask.en}" is not recorded; the import mapping lets the date formed stand in for it`,
  basis: ({ citation }) => `under ${citation.en}`,
  mend: ({ how }) => `to mend it: ${how.en}`,
}
