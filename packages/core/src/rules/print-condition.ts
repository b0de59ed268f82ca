import type { Term } from '../terms/term.ts'
import { termLength } from '../terms/term-length.ts'
import type { Language, LocalText } from '../text/local-text.ts'
import type { Atom, Condition } from './condition.ts'
import type { LagUnit } from './lag.ts'
import { type FactWords, type Joint, printCodes } from './print-codes.ts'

/** The names that a printed condition uses. */
export interface ConditionNames {
  readonly facts: ReadonlyMap<string, FactWords>
  /** A term by its id: it is told by its title and its length. */
  readonly terms: (id: string) => Pick<Term, 'title' | 'versions'> | undefined
}

/** A condition as an indented list: one line each, with its depth from 0. */
export interface PrintedLine {
  readonly depth: number
  readonly text: string
}

const joints: { readonly [J in 'all' | 'any' | 'not' | 'always' | 'never']: LocalText } = {
  all: { 'zh-CN': '下列各项全部成立：', en: 'all of these hold:' },
  any: { 'zh-CN': '下列任一项成立：', en: 'any of these holds:' },
  not: { 'zh-CN': '下列情形不成立：', en: 'this does not hold:' },
  always: { 'zh-CN': '一律适用', en: 'always' },
  never: { 'zh-CN': '一律不适用', en: 'never' },
}

const lagUnits: { readonly [U in LagUnit]: LocalText } = {
  hour: { 'zh-CN': '小时', en: 'hours' },
  'calendar-day': { 'zh-CN': '日', en: 'days' },
}

/**
 * A condition in sentences: the tree that is evaluated, printed.
 * @param condition the condition
 * @param names what its facts and terms are called
 * @param language `zh-CN` or `en`
 */
export function printCondition(
  condition: Condition,
  names: ConditionNames,
  language: Language,
): readonly PrintedLine[] {
  const line = (text: string): readonly PrintedLine[] => [{ depth: 0, text }]
  const below = (joint: LocalText, parts: readonly Condition[]): readonly PrintedLine[] => [
    ...line(joint[language]),
    ...parts
      .flatMap((part) => printCondition(part, names, language))
      .map(({ depth, text }) => ({ depth: depth + 1, text })),
  ]
  const only = (parts: readonly Condition[]): Condition | undefined => (parts.length === 1 ? parts[0] : undefined)
  if ('not' in condition) {
    const denied = denial(condition.not, names, language)
    return denied === undefined ? below(joints.not, [condition.not]) : line(denied)
  }
  if ('all' in condition) {
    if (condition.all.length === 0) return line(joints.always[language])
    const single = only(condition.all)
    return single === undefined ? below(joints.all, condition.all) : printCondition(single, names, language)
  }
  if ('any' in condition) {
    if (condition.any.length === 0) return line(joints.never[language])
    const single = only(condition.any)
    return single === undefined ? below(joints.any, condition.any) : printCondition(single, names, language)
  }
  return line(language === 'zh-CN' ? inChinese(condition, names) : inEnglish(condition, names))
}

/** One question that is to be answered with no, in a line of its own; undefined where the condition is not so plain. */
function denial(condition: Condition, { facts }: ConditionNames, language: Language): string | undefined {
  const chinese = language === 'zh-CN'
  const ask = (key: string): string => {
    const words = facts.get(key)?.ask[language] ?? key
    return chinese ? `“${words}”` : `"${words}"`
  }
  const codes = (key: string, of: readonly string[]): string => printCodes(facts.get(key), of, 'or', language)
  if ('is' in condition) return chinese ? `${ask(condition.is)}：否` : `${ask(condition.is)}: no`
  if ('known' in condition)
    return chinese ? `${ask(condition.known)}没有记录` : `${ask(condition.known)} is not recorded`
  if ('stated' in condition)
    return chinese ? `未载明${ask(condition.stated)}` : `${ask(condition.stated)} is not stated`
  if ('code' in condition) {
    const { code, of } = condition
    return chinese ? `${ask(code)}不为${codes(code, of)}` : `${ask(code)} is not ${codes(code, of)}`
  }
  if ('declared' in condition) {
    const { declared, of } = condition
    return chinese
      ? `${ask(declared)}未注明为${codes(declared, of)}`
      : `${ask(declared)} is not declared as ${codes(declared, of)}`
  }
  return undefined
}

function inChinese(atom: Atom, { facts, terms }: ConditionNames): string {
  const ask = (key: string): string => `“${facts.get(key)?.ask['zh-CN'] ?? key}”`
  const term = (id: string): string => printTerm(terms(id), id, 'zh-CN')
  const codes = (key: string, of: readonly string[], joint: Joint): string =>
    printCodes(facts.get(key), of, joint, 'zh-CN')
  if ('is' in atom) return `${ask(atom.is)}：是`
  if ('code' in atom) return `${ask(atom.code)}为${codes(atom.code, atom.of, 'or')}`
  if ('declared' in atom) return `${ask(atom.declared)}注明为${codes(atom.declared, atom.of, 'or')}`
  if ('stated' in atom) return `载明${ask(atom.stated)}`
  if ('some' in atom) return `${ask(atom.some)}含有${codes(atom.some, atom.of, 'or')}`
  if ('every' in atom) return `${ask(atom.every)}含有${codes(atom.every, atom.of, 'and')}`
  if ('covers' in atom) return `${ask(atom.covers[0])}涵盖${ask(atom.covers[1])}`
  if ('known' in atom) return `${ask(atom.known)}已有记录`
  if ('count' in atom) return `${ask(atom.count)}不少于 ${atom.atLeast}`
  if ('sum' in atom) return `${atom.sum.map(ask).join('加')}不少于 ${atom.atLeast}`
  if ('share' in atom) {
    const least = typeof atom.atLeast === 'number' ? `${atom.atLeast}%` : ask(atom.atLeast)
    return `${ask(atom.share[0])}占${ask(atom.share[1])}不低于 ${least}`
  }
  if ('on' in atom) {
    const from = atom.from === undefined ? '' : `${atom.from} 及以后`
    return `${ask(atom.on)}在 ${[from, atom.before === undefined ? '' : `${atom.before} 之前`].filter((part) => part !== '').join('、')}`
  }
  if ('same' in atom) return `${ask(atom.same[0])}与${ask(atom.same[1])}相同`
  if ('ordered' in atom) return `${ask(atom.ordered[0])}不晚于${ask(atom.ordered[1])}`
  if ('within' in atom) return `自${ask(atom.from)}起，${ask(atom.to)}在${term(atom.within)}之内`
  if ('notBefore' in atom) return `自${ask(atom.from)}起，${ask(atom.to)}不早于${term(atom.notBefore)}届满`
  return `自${ask(atom.from)}至${ask(atom.to)}，不超过${ask(atom.atMost)}（${lagUnits[atom.lag]['zh-CN']}）`
}

function inEnglish(atom: Atom, { facts, terms }: ConditionNames): string {
  const ask = (key: string): string => `"${facts.get(key)?.ask.en ?? key}"`
  const term = (id: string): string => printTerm(terms(id), id, 'en')
  const codes = (key: string, of: readonly string[], joint: Joint): string =>
    printCodes(facts.get(key), of, joint, 'en')
  if ('is' in atom) return `${ask(atom.is)}: yes`
  if ('code' in atom) return `${ask(atom.code)} is ${codes(atom.code, atom.of, 'or')}`
  if ('declared' in atom) return `${ask(atom.declared)} is declared as ${codes(atom.declared, atom.of, 'or')}`
  if ('stated' in atom) return `${ask(atom.stated)} is stated`
  if ('some' in atom) return `${ask(atom.some)} holds ${codes(atom.some, atom.of, 'or')}`
  if ('every' in atom) return `${ask(atom.every)} holds ${codes(atom.every, atom.of, 'and')}`
  if ('covers' in atom) return `${ask(atom.covers[0])} covers ${ask(atom.covers[1])}`
  if ('known' in atom) return `${ask(atom.known)} is recorded`
  if ('count' in atom) return `${ask(atom.count)} is at least ${atom.atLeast}`
  if ('sum' in atom) return `${atom.sum.map(ask).join(' plus ')} is at least ${atom.atLeast}`
  if ('share' in atom) {
    const least = typeof atom.atLeast === 'number' ? `${atom.atLeast}%` : ask(atom.atLeast)
    return `${ask(atom.share[0])} is at least ${least} of ${ask(atom.share[1])}`
  }
  if ('on' in atom) {
    const from = atom.from === undefined ? '' : `on or after ${atom.from}`
    return `${ask(atom.on)} falls ${[from, atom.before === undefined ? '' : `before ${atom.before}`].filter((part) => part !== '').join(' and ')}`
  }
  if ('same' in atom) return `${ask(atom.same[0])} equals ${ask(atom.same[1])}`
  if ('ordered' in atom) return `${ask(atom.ordered[0])} is not later than ${ask(atom.ordered[1])}`
  if ('within' in atom) return `${ask(atom.to)} is within ${term(atom.within)} of ${ask(atom.from)}`
  if ('notBefore' in atom) return `${ask(atom.to)} comes once ${term(atom.notBefore)} from ${ask(atom.from)} has run`
  return `${ask(atom.to)} came no longer after ${ask(atom.from)} than ${ask(atom.atMost)} (${lagUnits[atom.lag].en})`
}

function printTerm(term: Pick<Term, 'title' | 'versions'> | undefined, id: string, language: Language): string {
  const title = term?.title[language] ?? id
  const length = term === undefined ? '' : termLength(term, language)
  if (language === 'en') return length === '' ? `"${title}"` : `"${title}" (${length})`
  return length === '' ? `“${title}”` : `“${title}”（${length}）`
}
