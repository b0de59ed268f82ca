import { describe, expect, it } from 'vitest'
import { codeLabel } from '../facts/coding.ts'
import { conditionNames } from '../law/condition-names.ts'
import { atomsOf, type Condition } from '../rules/condition.ts'
import { printCondition } from '../rules/print-condition.ts'
import { subjectTypes } from '../subjects/subject.ts'
import { subjectKindLabel, subjectLabels } from '../subjects/subject-words.ts'
import { regimes } from './index.ts'

const names = conditionNames(regimes)
const facts = regimes.flatMap((regime) => Object.entries(regime.facts))
const rules = regimes.flatMap((regime) => regime.rules)
const conditions: readonly (readonly [string, Condition])[] = rules.flatMap(({ id, versions }) =>
  versions.flatMap(({ when, require, exceptions = [] }) =>
    [when, require, ...exceptions.map((exception) => exception.when)].map((each) => [id, each] as const),
  ),
)

/** The codes a condition asks for, each with its fact. */
function codesOf(condition: Condition): readonly (readonly [string, string])[] {
  return atomsOf(condition).flatMap((atom) => {
    const key = 'code' in atom ? atom.code : 'declared' in atom ? atom.declared : 'some' in atom ? atom.some : undefined
    const fact = key ?? ('every' in atom ? atom.every : undefined)
    return fact === undefined || !('of' in atom) ? [] : atom.of.map((code) => [fact, code] as const)
  })
}

describe('what people read for codes', () => {
  it('stands beside every code that a fact may take, in both languages', () => {
    const bare = facts.flatMap(([key, fact]) =>
      (fact.codes ?? [])
        .filter((code) => {
          const label = codeLabel(fact, code)
          return !/\p{Script=Han}/u.test(label?.['zh-CN'] ?? '') || (label?.en ?? '') === ''
        })
        .map((code) => `${key} ${code}`),
    )
    expect(bare).toEqual([])
  })

  it('stands beside every code that a rule asks for', () => {
    const bare = conditions.flatMap(([id, condition]) =>
      codesOf(condition).flatMap(([key, code]) => {
        const fact = names.facts.get(key)
        return fact !== undefined && codeLabel(fact, code) !== undefined ? [] : [`${id}: ${key} ${code}`]
      }),
    )
    expect(bare).toEqual([])
  })

  it('leaves no code bare in a condition that is printed', () => {
    for (const [id, condition] of conditions) {
      const told = printCondition(condition, names, 'zh-CN')
        .map(({ text }) => text)
        .join('\n')
      const outside = told.replaceAll(/（[^（）]*）/g, '').match(/[A-Za-z][A-Za-z.-]*/g) ?? []
      expect(outside, `${id}: ${told}`).toEqual([])
      const english = printCondition(condition, names, 'en')
        .map(({ text }) => text)
        .join('\n')
      for (const [, code] of codesOf(condition))
        expect(english.includes(`(${code})`) || / of the \d+ entries of "/.test(english), `${id}: ${code}`).toBe(true)
    }
  })

  it('stands beside every subject and every kind that a rule is over', () => {
    for (const type of subjectTypes) expect(subjectLabels[type]['zh-CN']).toMatch(/\p{Script=Han}/u)
    const bare = rules.flatMap(({ id, over, kinds = [] }) =>
      kinds.filter((kind) => subjectKindLabel(over, kind) === undefined).map((kind) => `${id} ${kind}`),
    )
    expect(bare).toEqual([])
  })
})

describe('a question that is to be answered with no', () => {
  it.each<readonly [Condition, string, string]>([
    [{ is: 'x' }, '“x”：否', '"x": no'],
    [{ known: 'x' }, '“x”没有记录', '"x" is not recorded'],
    [{ stated: 'x' }, '未载明“x”', '"x" is not stated'],
    [
      { code: 'emergency.level', of: ['large'] },
      '“突发事件级别”不为较大（large）',
      '"The grade of the emergency" is not Rather large (large)',
    ],
    [
      { declared: 'emergency.level', of: ['large', 'ordinary'] },
      '“突发事件级别”未注明为较大（large）或者一般（ordinary）',
      '"The grade of the emergency" is not declared as Rather large (large) or Ordinary (ordinary)',
    ],
  ])('%j stands in one line', (condition, zh, en) => {
    const print = (language: 'zh-CN' | 'en') => printCondition({ not: condition }, names, language)
    expect([print('zh-CN'), print('en')]).toEqual([[{ depth: 0, text: zh }], [{ depth: 0, text: en }]])
  })

  it('stands below its heading where it is not so plain', () => {
    const condition: Condition = { not: { any: [{ is: 'x' }, { is: 'y' }] } }
    expect(printCondition(condition, names, 'zh-CN').map(({ depth }) => depth)).toEqual([0, 1, 2, 2])
  })
})
