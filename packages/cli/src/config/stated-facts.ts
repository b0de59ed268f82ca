import {
  type Fact,
  isMoment,
  type Language,
  type LocalText,
  printCode,
  type Regime,
  regimes,
  text,
} from '@gongkai/core'
import type { StatedFact } from '../content/stated-facts.ts'
import type { Voice } from '../messages/voice.ts'
import { nearest } from '../program/suggestion.ts'
import { UsageError } from '../program/usage-error.ts'
import type { Config } from './config-schema.ts'

/** A fact as it was written, and where. */
interface Written {
  /** Such as `facts[0].state`, or `--fact`. */
  readonly at: string
  readonly fact: string
  readonly value: unknown
  readonly of: readonly string[]
}

/** What the command line says of facts: `KEY=VALUE`, or `KEY@ID=VALUE`. */
const option = '--fact'
const flag = /^([A-Za-z.]+)(?:@([^=]+))?=(.+)$/

/**
 * Reads the facts that are stated in the configuration and on the command line; the later of two that say different
 * things of the same holds.
 * @throws UsageError where there is no such fact, where the records tell it, or where the value is not of its kind
 */
export function readStatedFacts(
  { facts = [], limits = {} }: Config,
  flags: readonly string[],
  overlays: readonly Regime[],
  voice: Voice,
): readonly StatedFact[] {
  const known = new Map([...regimes, ...overlays].flatMap((regime) => Object.entries(regime.facts)))
  const figures = new Map([...known].filter(([, fact]) => isOwnFigure(fact)))
  return [
    ...Object.entries(limits).map(([fact, value]) => read({ at: 'limits', fact, value, of: [] }, figures, voice)),
    ...facts.flatMap(({ of = [], state }, index) =>
      Object.entries(state).map(([fact, value]) =>
        read({ at: `facts[${index}].state`, fact, value, of }, known, voice),
      ),
    ),
    ...flags.map((given) => read(writtenIn(given, voice), known, voice)),
  ]
}

/** Whether a fact is a figure that the documents leave to whoever applies them. */
function isOwnFigure({ type, read: { from } }: Fact): boolean {
  return type === 'count' && from === 'stated'
}

function writtenIn(given: string, voice: Voice): Written {
  const [, fact, of, value = ''] = flag.exec(given) ?? []
  if (fact === undefined) throw new UsageError(voice.say('check.not-a-fact'))
  return { at: option, fact, value: plainOf(value), of: of === undefined ? [] : [of] }
}

function plainOf(word: string): string | number | boolean {
  if (word === 'true' || word === 'false') return word === 'true'
  return /^\d+$/.test(word) ? Number(word) : word
}

function read({ at, fact: key, value, of }: Written, known: ReadonlyMap<string, Fact>, voice: Voice): StatedFact {
  const fail = (why: LocalText): never => {
    throw new UsageError(voice.say('check.fact-not-taken', { at, key, why: voice.tell(why) }))
  }
  const fact = known.get(key) ?? fail(unknownKey(key, known))
  if (fact.read.from !== 'stated' && fact.read.from !== 'records') return fail(told)
  return { fact: key, value: takenValue(fact, value) ?? fail(expected(fact)), of, over: fact.over }
}

const told = text('记录自己写明，不能在此陈述', 'the records tell it themselves, and it cannot be stated here')

function unknownKey(key: string, known: ReadonlyMap<string, Fact>): LocalText {
  const keys = [...known].flatMap(([one, fact]) => (fact.read.from === 'stated' ? [one] : []))
  const meant = nearest(key, [...known.keys()])
  return meant === undefined
    ? text(`没有这一事实；可用：${keys.join('、')}`, `there is no such fact; there are ${keys.join(', ')}`)
    : text(`没有这一事实；是否指 ${meant}？`, `there is no such fact; did you mean ${meant}?`)
}

/** The value, where it is of the kind of the fact. */
function takenValue({ type, codes }: Fact, value: unknown): StatedFact['value'] | undefined {
  const isCode = (one: unknown): one is string =>
    typeof one === 'string' && (codes === undefined || codes.includes(one))
  switch (type) {
    case 'boolean':
    case 'judgement':
      return typeof value === 'boolean' ? value : undefined
    case 'count':
      return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined
    case 'moment':
      return isMoment(value) ? value : undefined
    case 'code':
      return isCode(value) ? value : undefined
    case 'codes':
      return Array.isArray(value) && value.every(isCode) ? value : undefined
    case 'text':
      return typeof value === 'string' ? value : undefined
  }
}

function expected(fact: Fact): LocalText {
  const { type, ask, codes = [] } = fact
  const [zh, en] = kinds[type]
  const named = (language: Language, mark: string): string =>
    codes.length === 0
      ? ''
      : `${mark}${codes.map((code) => printCode(fact, code, language)).join(language === 'zh-CN' ? '、' : ', ')}`
  return text(
    `${ask['zh-CN']}：应为${zh}${named('zh-CN', '，')}`,
    `${ask.en}: expected ${en}${named('en', ', one of ')}`,
  )
}

const kinds: Readonly<Record<Fact['type'], readonly [zh: string, en: string]>> = {
  boolean: [' true 或者 false', 'true or false'],
  judgement: [' true 或者 false', 'true or false'],
  count: ['不小于 0 的整数', 'a whole number of 0 or more'],
  moment: ['日期或者时刻', 'a day or a moment'],
  code: ['代码', 'a code'],
  codes: ['代码的列表', 'a list of codes'],
  text: ['文本', 'a text'],
}
