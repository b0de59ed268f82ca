import { codeLabel } from '../facts/coding.ts'
import type { Fact } from '../facts/fact.ts'
import type { Atom } from '../rules/condition.ts'
import { type Joint, joined, printLabels } from '../rules/print-codes.ts'
import { type ConditionNames, printCondition } from '../rules/print-condition.ts'
import { codesIn } from '../rules/sets.ts'
import type { Found } from '../rules/trace.ts'
import type { FactValue } from '../subjects/subject.ts'
import { type LocalText, text } from '../text/local-text.ts'
import { type Message, message } from './messages/message.ts'
import type { AskStep } from './unmet.ts'

/** What the sentences take from the law. */
export type UnmetNames = Pick<ConditionNames, 'terms'> & { readonly facts: ReadonlyMap<string, Fact> }

/**
 * What was wanted of one element and what was found, as a sentence. It holds dates, counts, labels of codes and the
 * questions themselves; of a text or an id only that it is there.
 * @param step the question as it was traced
 * @param wanted whether it was to be answered with yes
 */
export function elementSentence({ atom, found = [], limit }: AskStep, wanted: boolean, names: UnmetNames): Message {
  const ask = (key: string): LocalText => names.facts.get(key)?.ask ?? text(key, key)
  const held = (key: string): FactValue | undefined => knownValue(found.find(({ fact }) => fact === key))
  const pair = ([one, other]: readonly [string, string]) => ({ asks: [ask(one), ask(other)], wanted }) as const
  const codes = (key: string, of: readonly string[], joint: Joint) => ({
    ask: ask(key),
    wanted,
    of: labelsOf(names.facts.get(key), of, joint),
    found: heldCodes(
      names.facts.get(key),
      found.find(({ fact }) => fact === key),
    ),
  })
  if ('is' in atom) return message('unmet.is', { ask: ask(atom.is), wanted })
  if ('code' in atom) return message('unmet.code', codes(atom.code, atom.of, 'or'))
  if ('declared' in atom) return message('unmet.declared', codes(atom.declared, atom.of, 'or'))
  if ('some' in atom) return message('unmet.holds', codes(atom.some, atom.of, 'or'))
  if ('every' in atom) {
    const codesHeld = codesIn(held(atom.every))
    const missing = atom.of.filter((code) => !codesHeld.includes(code))
    const { of, ...rest } = codes(atom.every, atom.of, 'and')
    return wanted && missing.length > 0
      ? message('unmet.lacks', { ask: rest.ask, of, missing: labelsOf(names.facts.get(atom.every), missing, 'and') })
      : message('unmet.holds', { ...rest, of })
  }
  if ('covers' in atom) {
    const [holder, asked] = atom.covers
    const codesHeld = codesIn(held(holder))
    const missing = codesIn(held(asked)).filter(
      (code) => !codesHeld.some((one) => one === code || one.startsWith(`${code}.`)),
    )
    const told = wanted && missing.length > 0 ? setWords(names.facts.get(asked), missing) : undefined
    return message('unmet.covers', { ...pair(atom.covers), missing: told })
  }
  if ('known' in atom) return message('unmet.known', { ask: ask(atom.known), wanted })
  if ('stated' in atom) return message('unmet.stated', { ask: ask(atom.stated), wanted })
  if ('count' in atom) {
    const { atLeast } = atom
    return message('unmet.count', { asks: [ask(atom.count)], wanted, atLeast, found: exact(held(atom.count)) })
  }
  if ('sum' in atom) {
    const figures = atom.sum.map((key) => exact(held(key)))
    const total = figures.reduce<number | undefined>(
      (sum, one) => (sum === undefined || one === undefined ? undefined : sum + one),
      0,
    )
    return message('unmet.count', { asks: atom.sum.map(ask), wanted, atLeast: atom.atLeast, found: total })
  }
  if ('share' in atom) {
    const [part, whole] = [exact(held(atom.share[0])) ?? 0, exact(held(atom.share[1])) ?? 1]
    const least = typeof atom.atLeast === 'number' ? atom.atLeast : (exact(held(atom.atLeast)) ?? 0)
    // Rounded down, so that a share that falls short is never told as if it did not.
    return message('unmet.share', {
      ...pair(atom.share),
      atLeast: least,
      found: Math.floor((part * 10_000) / whole) / 100,
    })
  }
  if ('on' in atom) {
    const { from, before } = atom
    return message('unmet.on', { ask: ask(atom.on), wanted, from, before, found: moment(held(atom.on)) ?? '' })
  }
  if ('same' in atom) return message('unmet.same', pair(atom.same))
  if ('ordered' in atom) {
    const [one, two] = atom.ordered
    return message('unmet.ordered', { ...pair(atom.ordered), found: [moment(held(one)), moment(held(two))] })
  }
  const [from, to] = [moment(held(atom.from)), moment(held(atom.to))]
  const asks = [ask(atom.from), ask(atom.to)] as const
  if ('lag' in atom) {
    const atMost = exact(held(atom.atMost))
    if (wanted && from !== undefined && to === undefined && atMost !== undefined)
      return message('unmet.silent', { asks, from, atMost, unit: atom.lag })
  } else if (!wanted && 'within' in atom && from !== undefined && to !== undefined && limit !== undefined)
    return message('unmet.inside', { asks, from, to, due: limit.due, count: limit.count, unit: limit.unit })
  return message('unmet.said', { said: printed(atom, names), wanted })
}

function printed(atom: Atom, names: UnmetNames): LocalText {
  const say = (language: 'zh-CN' | 'en') =>
    printCondition(atom, names, language)
      .map((line) => line.text)
      .join(' ')
  return text(say('zh-CN'), say('en'))
}

function knownValue(found: Found | undefined): FactValue | undefined {
  return found?.state === 'known' ? found.value : undefined
}

function exact(value: FactValue | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined
}

function moment(value: FactValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function labelsOf(fact: Fact | undefined, of: readonly string[], joint: Joint): LocalText {
  return text(printLabels(fact, of, joint, 'zh-CN'), printLabels(fact, of, joint, 'en'))
}

/** What was found of a code or a set; undefined where there was nothing. */
function heldCodes(fact: Fact | undefined, found: Found | undefined): LocalText | undefined {
  if (found?.state === 'recorded') return text('其他', 'something else')
  const held = codesIn(knownValue(found))
  return held.length === 0 ? undefined : setWords(fact, held)
}

/** The codes of a set by their labels; the ids of records, and whatever nobody labelled, by their number. */
function setWords(fact: Fact | undefined, codes: readonly string[]): LocalText {
  const labels = fact === undefined ? [] : codes.flatMap((code) => codeLabel(fact, code) ?? [])
  if (labels.length < codes.length)
    return text(`${codes.length}项`, `${codes.length} ${codes.length === 1 ? 'item' : 'items'}`)
  const say = (language: 'zh-CN' | 'en') =>
    joined(
      labels.map((label) => label[language]),
      'and',
      language,
    )
  return text(say('zh-CN'), say('en'))
}
