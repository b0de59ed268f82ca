import type { Law } from '../law/build-law.ts'
import { cite } from '../law/cite.ts'
import type { Evaluation } from '../rules/evaluate-rule.ts'
import { printLag } from '../rules/lag.ts'
import type { Need } from '../rules/need.ts'
import type { Found, Step, Trace } from '../rules/trace.ts'
import { type LocalText, text } from '../text/local-text.ts'
import { type Message, message } from './messages/message.ts'
import { unknownWords } from './need-sentence.ts'
import { earliestDue, latestDue, type TermStep } from './term-step.ts'
import { type Unmet, unmetOf } from './unmet.ts'
import { elementSentence } from './unmet-words.ts'

/** What the sentence of a verdict takes from a law. */
export type SentenceNames = Pick<Law, 'facts' | 'instruments' | 'terms'>

/** The sentence that says what became of the rule. */
export function sentenceOf({ verdict, needs, against = [] }: Evaluation, trace: Trace, law: SentenceNames): Message {
  const unknown = () => unknownSentence(needs, law)
  switch (verdict) {
    case 'breached':
      return breachSentence(trace, law)
    case 'pending': {
      const by = needs.flatMap((need) => (need.need === 'event' ? [need.by] : [])).sort()[0]
      return by === undefined ? unknown() : message('pending', { by })
    }
    case 'conflict':
      return message('conflict', {
        others: against.map(({ rule, version }) => ({
          rule: rule.id,
          title: rule.title,
          citation: cite(version.clause, law).citation,
        })),
      })
    case 'undetermined':
      return lagSentence(trace.require, 'unknown') ?? unknown()
    case 'met':
    case 'does-not-apply':
    case 'not-in-force':
      return message(verdict, {})
  }
}

/** The sentences for want of one fact: the commonest of all, and the same for every record. */
const forWantOf = new WeakMap<SentenceNames['facts'], Map<string, Message>>()

function unknownSentence(needs: readonly Need[], law: SentenceNames): Message {
  const only = needs.length === 1 ? needs[0] : undefined
  const make = () => message('undetermined', Object.freeze({ unknown: Object.freeze(unknownIn(needs, law)) }))
  if (only?.need !== 'fact') return make()
  const made = forWantOf.get(law.facts) ?? new Map<string, Message>()
  const known = made.get(only.fact)
  if (known !== undefined) return known
  const sentence = make()
  forWantOf.set(law.facts, made.set(only.fact, sentence))
  return sentence
}

/** What is not known, in words; a fact that is asked for in several ways is named once. */
function unknownIn(needs: readonly Need[], law: SentenceNames): readonly LocalText[] {
  const facts = new Set<string>()
  const words: LocalText[] = []
  for (const need of needs) {
    if ('fact' in need) {
      if (facts.has(need.fact)) continue
      facts.add(need.fact)
    }
    words.push(unknownWords(need, law))
  }
  return words
}

/** A breach: the term that was not kept where there is one, how long it took, and what else was not met. */
function breachSentence({ require }: Trace, law: SentenceNames): Message {
  const elements = require === undefined ? [] : unmetOf(require)
  const term = elements.find((one) => one.unmet === 'term')
  const others = elements.filter((one) => one !== term).map((one) => sentenceAbout(one, law))
  if (term !== undefined) return termSentence(term.step, others) ?? message('breached', { unmet: others })
  return (others.length > 1 ? undefined : lagSentence(require, false)) ?? message('breached', { unmet: others })
}

function sentenceAbout(one: Unmet, law: SentenceNames): LocalText {
  switch (one.unmet) {
    case 'element':
      return (one.wanted ? lagSentence(one.step, false) : undefined)?.text ?? elementOf(one.step, one.wanted, law)
    case 'term':
      return termSentence(one.step, [])?.text ?? elementOf({ ...one.step }, true, law)
    case 'either':
      return message('unmet.either', {
        ways: one.ways.map((way) => together(way.map((each) => sentenceAbout(each, law)))),
      }).text
  }
}

function together(parts: readonly LocalText[]): LocalText {
  return text(parts.map((part) => part['zh-CN']).join('，并且'), parts.map((part) => part.en).join(', and '))
}

function elementOf(step: Step, wanted: boolean, law: SentenceNames): LocalText {
  const { atom } = step
  if (atom === undefined) return message('breached', { unmet: [] }).text
  const terms = (id: string) => {
    const [first, ...more] = law.terms.get(id) ?? []
    return first && { title: first.term.title, versions: [first, ...more].map(({ version }) => version) }
  }
  return elementSentence({ ...step, atom }, wanted, { facts: law.facts, terms }).text
}

function termSentence({ found = [], atom, limit }: TermStep, others: readonly LocalText[]): Message | undefined {
  const [from, to] = found.map(printFound)
  const { count, unit } = limit
  if (from === undefined) return undefined
  const also = others.length === 0 ? {} : { also: others }
  const latest = latestDue(limit)
  if (to === undefined) return message('late-by-silence', { from, due: latest, count, unit, ...also })
  // Where a term may have run out at one of several moments, the breach was certain against the one that favours the organ.
  return atom !== undefined && 'notBefore' in atom
    ? message('too-early', { from, to, due: earliestDue(limit), count, unit, ...also })
    : message('late', { from, to, due: latest, count, unit, ...also })
}

/** How long it took, where that is what the rule asks: longer than the caller's figure, or with none to hold it against. */
function lagSentence(require: Step | undefined, value: false | 'unknown'): Message | undefined {
  const step = require === undefined ? undefined : lagStep(require, value)
  if (step?.lag === undefined) return undefined
  const most = step.found?.[2]
  const params = { lag: printLag(step.lag), unit: step.lag.unit }
  if (most?.state !== 'known' || typeof most.value !== 'number') return message('lag', params)
  return value === false ? message('too-long', { ...params, atMost: most.value }) : undefined
}

function lagStep(step: Step, value: Step['value']): Step | undefined {
  if (step.step === 'ask') return step.value === value && step.lag !== undefined ? step : undefined
  return step.steps?.flatMap((part) => lagStep(part, value) ?? []).at(0)
}

function printFound(found: Found): string | undefined {
  return found.state === 'known' && typeof found.value === 'string' ? found.value : undefined
}
