import type { TermUnit } from '@gongkai/core'
import type { Translation } from '../translation.ts'
import type { due as source } from '../zh-CN/due.ts'

const units: Readonly<Record<TermUnit, string>> = {
  'working-day': 'working day',
  'calendar-day': 'calendar day',
  hour: 'hour',
  month: 'month',
  year: 'year',
}

const length = (count: number, unit: TermUnit): string => `${count} ${units[unit]}${count === 1 ? '' : 's'}`

/** `gongkai due` in English. */
export const due: Translation<typeof source> = {
  'due.summary': () => 'the last day of a term',
  'due.about': () =>
    'Computes the last day of a term, or of a minimum, or the earliest day, with its clause and its count. Working days follow the yearly notices of the State Council, make-up days included; where a notice is not out yet, the date is provisional and has bounds. The day that starts the term is not counted; a term in hours runs from the instant at which it starts.',
  'due.word.term': () => 'term',
  'due.word.event': () => 'event',
  'due.option.term': () => 'id of the term, such as answer; --list shows them all',
  'due.option.from': () => 'the day it starts, YYYY-MM-DD; an instant with its zone for a term in hours',
  'due.option.event': () =>
    'something that happened on the way, may be repeated: extended:DATE[:UNITS], paused:third-party|other-agency|fee:SENT[..ANSWERED], correction-received:DATE',
  'due.option.trace': () => 'list every day counted or skipped, with its basis',
  'due.option.list': () => 'list the terms of the place, those of the configuration among them',
  'due.examples': () =>
    `Examples:
  gongkai due --term answer --from 2022-09-30
  gongkai due --term answer --from 2022-09-30 --event extended:2022-10-25 --trace
  gongkai due --term normative-document-online --from 2014-03-03 --place 611000
  gongkai due --list --place 611000

Exit codes: 0 a date, final or provisional; 1 no date can be given; 2 wrong use.`,
  'due.unknown-term': ({ term, suggestion }) =>
    suggestion === undefined
      ? `there is no term ${term}. The place has:`
      : `there is no term ${term}; did you mean ${suggestion}? All of them: gongkai due --list`,
  'due.not-an-event': ({ reasons }) =>
    `--event: expected extended:DATE, extended:DATE:UNITS, paused:REASON:SENT, paused:REASON:SENT..ANSWERED or correction-received:DATE; the reason is one of ${reasons.join(', ')}`,
  'due.term.trigger': ({ trigger }) => `starts when: ${trigger}`,
  'due.term.version': ({ count, unit, extension, citation }) =>
    `${length(count, unit)}${extension === undefined ? '' : `, at most ${length(extension, unit)} more`}  ${citation}`,
  'due.provisional': ({ on }) => `${on} (provisional)`,
  'due.unknown': ({ why }) => `no date can be given: ${why}`,
  'due.bounds': ({ earliest, latest, years }) =>
    `${earliest} at the earliest, ${latest} at the latest; awaits the State Council notice on the holidays of ${years.join(' and ')}`,
  'due.time-of-day': ({ earliest, latest }) =>
    `ends ${earliest} at the earliest, ${latest} at the latest; the time of day at which it starts makes it final`,
  'due.course': ({ title, from, count, unit }) =>
    `${title}: ${length(count, unit)} from ${from}${unit === 'hour' ? '' : ', that day not counted'}`,
  'due.kind': ({ kind }) =>
    kind === 'not-before'
      ? 'this is the earliest day: not before it'
      : 'this is a minimum: it may not end before that day is over',
  'due.not-verified': () => 'note: the figure was not checked against the text; it serves for review alone',
  'due.restarted': ({ on }) => `counted anew from ${on}, when the correction came in`,
  'due.basis': ({ citation }) => `under ${citation}`,
  'due.uncertain-force': () =>
    'note: the sources do not say for certain that the provision was in force on the day it starts',
  'due.instead': ({ on, kind }) =>
    kind === 'not-before'
      ? `${on} if the last day of the term is not itself allowed`
      : `${on} if the day on which the letter went out is left out as well`,
  'due.ignored': ({ why }) => `left out: ${why}`,
  'due.may-change': () => ' (no notice yet, may change)',
}
