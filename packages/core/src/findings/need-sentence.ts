import type { Law } from '../law/build-law.ts'
import type { Need } from '../rules/need.ts'
import { type LocalText, text } from '../text/local-text.ts'
import { type Message, message } from './messages/message.ts'

/** What a sentence about a need takes from a law: the questions behind its facts, and what its documents are called. */
export type NeedNames = Pick<Law, 'facts' | 'instruments'>

function askOf(key: string, { facts }: NeedNames): LocalText {
  return facts.get(key)?.ask ?? text(key, key)
}

function titleOf(instrument: string, { instruments }: NeedNames): LocalText {
  return instruments.get(instrument)?.title ?? text(instrument, instrument)
}

/** What a need asks for, in both languages. */
export function needSentence(need: Need, names: NeedNames): Message {
  switch (need.need) {
    case 'fact':
    case 'time-of-day':
      return message(`need.${need.need}`, { ask: askOf(need.fact, names) })
    case 'completeness':
      return message('need.completeness', { ask: askOf(need.fact, names), through: need.through })
    case 'event':
      return message('need.event', { ask: askOf(need.fact, names), by: need.by })
    case 'notice':
      return message('need.notice', { year: need.year })
    case 'pause-reading':
    case 'term-reading': {
      const [on, instead] = need.dates
      return message(`need.${need.need}`, { on, instead })
    }
    case 'calendar':
      return message('need.calendar', { why: need.why })
    case 'instrument-in-force':
      return message('need.instrument-in-force', { instrument: titleOf(need.instrument, names) })
  }
}

/** What is not known, as a few words inside another sentence. */
export function unknownWords(need: Need, names: NeedNames): LocalText {
  switch (need.need) {
    case 'fact':
    case 'time-of-day':
      return message(`unknown.${need.need}`, { ask: askOf(need.fact, names) }).text
    case 'event':
      return message('unknown.fact', { ask: askOf(need.fact, names) }).text
    case 'completeness':
      return message('unknown.completeness', { ask: askOf(need.fact, names), through: need.through }).text
    case 'notice':
      return message('unknown.notice', { year: need.year }).text
    case 'pause-reading':
    case 'term-reading':
      return message(`unknown.${need.need}`, {}).text
    case 'calendar':
      return need.why
    case 'instrument-in-force':
      return message('unknown.instrument-in-force', {
        instrument: names.instruments.get(need.instrument)?.shortTitle ?? text(need.instrument, need.instrument),
      }).text
  }
}
