import { describe, expect, it } from 'vitest'
import { check, evaluate } from '../check.ts'
import { civilDate } from '../civil/index.ts'
import { explain } from '../explain.ts'
import { conditionNames } from '../law/condition-names.ts'
import { regimes } from '../regimes/index.ts'
import type { Atom } from '../rules/condition.ts'
import type { Example, Rule } from '../rules/rule.ts'
import type { Found, Step } from '../rules/trace.ts'
import { text } from '../text/local-text.ts'
import { type Unmet, unmetOf } from './unmet.ts'
import { elementSentence } from './unmet-words.ts'

const today = '2026-11-23'
const rules: readonly Rule[] = regimes.flatMap((regime) => regime.rules)

function contextOf({ asOf, knownOn = today, assertInForce }: Example) {
  return { asOf: civilDate(asOf), knownOn: civilDate(knownOn), ...(assertInForce && { assertInForce }) }
}

/** What is said of every rule, whether or not it can make a finding. */
function sentence(rule: Rule, example: Example) {
  return evaluate(example.subject, contextOf(example)).find((one) => one.rule === rule.id)?.message.text
}

function findingOf(rule: Rule, example: Example) {
  return check(example.subject, contextOf(example)).findings.find((one) => one.rule === rule.id)
}

function breachOf(id: string): readonly [zh: string, en: string] {
  const rule = rules.find((one) => one.id === id)
  const finding = rule && findingOf(rule, rule.examples.breached)
  return finding === undefined ? ['', ''] : [finding.message.text['zh-CN'], finding.message.text.en]
}

describe('the sentence of a breach', () => {
  it('names, for every rule, what was wanted and what was found', () => {
    for (const rule of rules) {
      const said = sentence(rule, rule.examples.breached)
      expect(said?.['zh-CN'], rule.id).toMatch(/^(?:未做到：|未按期：|时间不足：|历时)/)
      expect(said?.en, rule.id).toMatch(/^(?:not done: |late: |too early: |it took )/)
    }
  })

  it('names, for every rule that cannot be told, what is not known', () => {
    for (const rule of rules) {
      const said = sentence(rule, rule.examples.undetermined)
      expect(said?.['zh-CN'], rule.id).toMatch(/^(?:无法判定，尚待明确：|历时)/)
      expect(said?.en, rule.id).toMatch(/^(?:cannot be told; not known: |it took )/)
    }
  })

  it.each([
    [
      'cn/proactive-platform',
      '未做到：“政府信息公开平台已具备的功能”应含有信息检索、查阅和下载，尚缺信息检索',
      'not done: "What the disclosure platform of the site offers" should hold Search, View and Download, and lacks Search',
    ],
    [
      'shangluo/press-regular-2-per-year',
      '未做到：“全局性新闻发布例会次数”应不少于2，现为1',
      'not done: "How many regular meetings on overall development were held" should be at least 2, and is 1',
    ],
    [
      'cn/responsible-body-2019',
      '未做到：“答复申请的机关”应与“牵头制作的机关”相同，现不相同',
      'not done: "The body that answers" should equal "The body that took the lead in making it", and does not',
    ],
    [
      'cn/secrecy-level-power',
      '未做到：下列做到其一即可，均未做到：“所确定的密级”应为机密或者秘密，现为绝密；或者“确定密级的机关是否经授权确定该密级”应为“是”，现为“否”',
      'not done: any one of these would do, and none was done: "The level of secrecy that was set" should be Secret or Confidential, and is Top secret; or "Whether that body was authorised to set this level" should be yes, and is no',
    ],
  ])('%s', (id, zh, en) => {
    expect(breachOf(id)).toEqual([zh, en])
  })

  it('is what people are told first', () => {
    const rule = rules.find(({ id }) => id === 'cn/catalogue-elements')
    const finding = rule && findingOf(rule, rule.examples.breached)
    expect(finding && explain(finding, 'zh-CN')[0]).toContain('：未做到：“目录所载的内容概述”应有记录，现无记录')
  })

  it('holds no value of a text or an id', () => {
    for (const rule of rules) {
      const told = JSON.stringify(sentence(rule, rule.examples.breached))
      expect(told, rule.id).not.toMatch(/9999\d\d\.|示例|某/)
    }
  })
})

const ask = (value: Step['value'], is = 'a'): Step => ({ step: 'ask', value, atom: { is }, found: [] })
const late = (value: Step['value'], due: string): Step => ({
  step: 'ask',
  value,
  atom: { within: 't', from: 'x', to: 'y' },
  limit: { term: 't', clause: 'x#1', count: 1, unit: 'working-day', due },
})
const all = (value: Step['value'], ...steps: readonly Step[]): Step => ({ step: 'all', value, steps })
const any = (value: Step['value'], ...steps: readonly Step[]): Step => ({ step: 'any', value, steps })
const not = (value: Step['value'], ...steps: readonly Step[]): Step => ({ step: 'not', value, steps })

/** The elements by the fact or the end of the term, a bar between alternatives, an exclamation mark where no was wanted. */
function told(step: Step): string {
  return unmetOf(step).map(nameOf).join('+')
}

function nameOf(one: Unmet): string {
  switch (one.unmet) {
    case 'element':
      return `${one.wanted ? '' : '!'}${'is' in one.step.atom ? one.step.atom.is : 'term'}`
    case 'term':
      return one.step.limit.due
    case 'either':
      return `(${one.ways.map((way) => way.map(nameOf).join('+')).join('|')})`
  }
}

describe('the elements that were not met', () => {
  it.each([
    ['nothing of what holds or is not known', all(true, ask(true)), ''],
    ['', all('unknown', ask('unknown')), ''],
    ['all that failed', all(false, ask(false, 'a'), ask(true, 'b'), ask('unknown', 'c'), ask(false, 'd')), 'a+d'],
    ['each of several alternatives', any(false, ask(false, 'a'), ask(false, 'b')), '(a|b)'],
    [
      'alternatives inside alternatives, side by side',
      any(false, any(false, ask(false, 'a'), ask(false, 'b')), ask(false, 'c')),
      '(a|b|c)',
    ],
    [
      'the alternative that lacked least',
      any(false, all(false, ask(false, 'a'), ask(false, 'b')), ask(false, 'c')),
      'c',
    ],
    ['the term that ran longest', any(false, late(false, '2026-01-02'), late(false, '2026-02-02')), '2026-02-02'],
    [
      'the last of several terms',
      all(false, late(false, '2026-02-02'), ask(false), late(false, '2026-01-02')),
      'a+2026-01-02',
    ],
    ['what was forbidden', not(false, ask(true)), '!a'],
    ['a term within which it was not to be', not(false, late(true, '2026-01-02')), '!term'],
    [
      'each of what was forbidden one by one',
      not(false, any(true, ask(true, 'a'), ask(false, 'b'), ask(true, 'c'))),
      '!a+!c',
    ],
    ['any of what was forbidden together', not(false, all(true, ask(true, 'a'), ask(true, 'b'))), '(!a|!b)'],
    ['what was forbidden to be forbidden', not(false, not(true, ask(false))), 'a'],
  ])('%s', (_, step, expected) => {
    expect(told(step)).toBe(expected)
  })

  it('leave out an alternative that was never open: it asks for another value of a code that was settled', () => {
    const code = (value: boolean, of: string): Step => ({
      step: 'ask',
      value,
      atom: { code: 'kind', of: [of] },
      found: [],
    })
    const [closed, open] = [all(false, code(false, 'x'), ask(true, 'a')), all(false, code(true, 'y'), ask(false, 'b'))]
    expect(told(any(false, closed, open))).toBe('b')
    expect(told(any(false, open, closed))).toBe('b')
  })
})

const names = conditionNames(regimes)
const lawNames = { terms: names.terms, facts: new Map(regimes.flatMap((regime) => Object.entries(regime.facts))) }

function said(atom: Atom, wanted: boolean, found: readonly Found[] = []): readonly [zh: string, en: string] {
  const { text: both } = elementSentence({ step: 'ask', value: !wanted, atom, found }, wanted, lawNames)
  return [both['zh-CN'], both.en]
}

describe('one element in words', () => {
  const level = (value: string): Found => ({ fact: 'emergency.level', state: 'known', value })
  it.each<readonly [Atom, boolean, readonly Found[], string]>([
    [{ is: 'x' }, true, [], '“x”应为“是”，现为“否”'],
    [{ is: 'x' }, false, [], '“x”应为“否”，现为“是”'],
    [{ code: 'emergency.level', of: ['large'] }, false, [level('large')], '“突发事件级别”不应为较大，现为较大'],
    [{ declared: 'emergency.level', of: ['large'] }, true, [], '“突发事件级别”应注明为较大，现未注明'],
    [
      { declared: 'emergency.level', of: ['large'] },
      true,
      [{ fact: 'emergency.level', state: 'recorded' }],
      '“突发事件级别”应注明为较大，现注明为其他',
    ],
    [{ some: 'site.functions', of: ['interaction'] }, true, [], '“网站已具备的功能”应含有政民互动，现未含有'],
    [
      { covers: ['keyAreas.published', 'keyAreas.assigned'] },
      true,
      [
        { fact: 'keyAreas.published', state: 'known', value: ['budgets.audit'] },
        { fact: 'keyAreas.assigned', state: 'known', value: ['budgets', 'no-such'] },
      ],
      `“${names.facts.get('keyAreas.published')?.ask['zh-CN'] ?? ''}”应涵盖“${names.facts.get('keyAreas.assigned')?.ask['zh-CN'] ?? ''}”，尚缺1项`,
    ],
    [{ known: 'x' }, false, [], '“x”不应有记录，现有记录'],
    [{ stated: 'x' }, true, [], '“x”应当载明，现未载明'],
    [{ stated: 'x' }, false, [], '“x”不应载明，现已载明'],
    [{ count: 'x', atLeast: 2 }, false, [{ fact: 'x', state: 'known', value: 3 }], '“x”应少于2，现为3'],
    [{ count: 'x', atLeast: 2 }, false, [{ fact: 'x', state: 'known', value: { atLeast: 2 } }], '“x”应少于2'],
    [
      { sum: ['x', 'y'], atLeast: 5 },
      true,
      [
        { fact: 'x', state: 'known', value: 1 },
        { fact: 'y', state: 'known', value: 2 },
      ],
      '“x”加“y”应不少于5，现为3',
    ],
    [
      { share: ['x', 'y'], atLeast: 'z' },
      true,
      [
        { fact: 'x', state: 'known', value: 94_999 },
        { fact: 'y', state: 'known', value: 100_000 },
        { fact: 'z', state: 'known', value: 95 },
      ],
      '“x”占“y”应不低于95%，现为94.99%',
    ],
    [
      { on: 'x', from: civilDate('2026-01-01'), before: civilDate('2026-02-01') },
      true,
      [{ fact: 'x', state: 'known', value: '2026-02-01' }],
      '“x”应在 2026-01-01 及以后、2026-02-01 之前，现为 2026-02-01',
    ],
    [{ same: ['x', 'y'] }, false, [], '“x”不应与“y”相同，现相同'],
    [
      { ordered: ['x', 'y'] },
      true,
      [{ fact: 'y', state: 'known', value: '2026-01-01' }],
      '“x”（未记录）应不晚于“y”（2026-01-01）',
    ],
    [
      { lag: 'calendar-day', from: 'x', to: 'y', atMost: 'z' },
      true,
      [
        { fact: 'x', state: 'known', value: '2026-01-01' },
        { fact: 'y', state: 'unknown' },
        { fact: 'z', state: 'known', value: 10 },
      ],
      '自“x”（2026-01-01）起已超过给定的10日，“y”仍无记录',
    ],
    [{ lag: 'hour', from: 'x', to: 'y', atMost: 'z' }, false, [], '不应当有：自“x”至“y”，不超过“z”（小时）'],
  ])('%j, wanted %s', (atom, wanted, found, expected) => {
    const [zh, en] = said(atom, wanted, found)
    expect(zh).toBe(expected)
    expect(en).not.toMatch(/\p{Script=Han}/u)
  })

  it('tells the end of a term within which it was not to be', () => {
    const step = {
      step: 'ask',
      value: true,
      atom: { within: 't', from: 'x', to: 'y' },
      found: [
        { fact: 'x', state: 'known', value: '2026-03-02' },
        { fact: 'y', state: 'known', value: '2026-03-04' },
      ],
      limit: { term: 't', clause: 'x#1', count: 5, unit: 'working-day', due: '2026-03-09' },
    } as const
    expect(elementSentence(step, false, lawNames).text).toEqual(
      text(
        '自“x”（2026-03-02）起5个工作日至 2026-03-09 届满，“y”应在此之后，现为 2026-03-04',
        '5 working days from "x" (2026-03-02) ran to 2026-03-09; "y" should come after, and was 2026-03-04',
      ),
    )
  })
})
