import { describe, expect, it } from 'vitest'
import { civilDate } from '../civil/index.ts'
import { labelled } from '../facts/coding.ts'
import type { Language } from '../text/local-text.ts'
import { text } from '../text/local-text.ts'
import type { Condition } from './condition.ts'
import { type ConditionNames, printCondition } from './print-condition.ts'

const colours = labelled({ red: text('红', 'Red'), blue: text('蓝', 'Blue') })
const names: ConditionNames = {
  facts: new Map([
    ['a', { ask: text('甲', 'A') }],
    ['b', { ask: text('乙', 'B') }],
    ['c', { ask: text('丙', 'C') }],
    ['k', { ask: text('颜色', 'Colour'), ...colours }],
  ]),
  terms: (id) =>
    id === 'answer'
      ? {
          title: text('答复期限', 'Answer'),
          versions: [
            {
              clause: { instrument: 'gipd-2019', article: 33, paragraph: 2 },
              count: 20,
              unit: 'working-day',
              local: 'may-shorten',
              anchors: [],
              confidence: 'T',
            },
          ],
        }
      : undefined,
}

const print = (condition: Condition, language: Language) => printCondition(condition, names, language)
/** A question is one line, not indented. */
const line = (condition: Condition, language: Language) => {
  const lines = print(condition, language)
  expect(lines.map(({ depth }) => depth)).toEqual([0])
  return lines[0]?.text
}

describe('a question in words', () => {
  const [from, before] = [civilDate('2014-03-01'), civilDate('2014-04-01')]
  it.each<readonly [Condition, string, string]>([
    [{ is: 'a' }, '“甲”：是', '"A": yes'],
    [{ is: 'lost' }, '“lost”：是', '"lost": yes'],
    [{ code: 'k', of: ['red'] }, '“颜色”为红（red）', '"Colour" is Red (red)'],
    [{ code: 'k', of: ['red', 'blue'] }, '“颜色”为红（red）或者蓝（blue）', '"Colour" is Red (red) or Blue (blue)'],
    [
      { declared: 'k', of: ['red', 'blue'] },
      '“颜色”注明为红（red）或者蓝（blue）',
      '"Colour" is declared as Red (red) or Blue (blue)',
    ],
    [{ stated: 'a' }, '载明“甲”', '"A" is stated'],
    [
      { some: 'k', of: ['red', 'blue'] },
      '“颜色”含有红（red）或者蓝（blue）',
      '"Colour" holds Red (red) or Blue (blue)',
    ],
    [
      { every: 'k', of: ['red', 'blue'] },
      '“颜色”含有红（red）和蓝（blue）',
      '"Colour" holds Red (red) and Blue (blue)',
    ],
    [{ covers: ['a', 'b'] }, '“甲”涵盖“乙”', '"A" covers "B"'],
    [{ known: 'a' }, '“甲”已有记录', '"A" is recorded'],
    [{ count: 'a', atLeast: 3 }, '“甲”不少于 3', '"A" is at least 3'],
    [{ sum: ['a', 'b'], atLeast: 3 }, '“甲”加“乙”不少于 3', '"A" plus "B" is at least 3'],
    [{ share: ['a', 'b'], atLeast: 5 }, '“甲”占“乙”不低于 5%', '"A" is at least 5% of "B"'],
    [{ share: ['a', 'b'], atLeast: 'c' }, '“甲”占“乙”不低于 “丙”', '"A" is at least "C" of "B"'],
    [{ on: 'a', from }, '“甲”在 2014-03-01 及以后', '"A" falls on or after 2014-03-01'],
    [{ on: 'a', before }, '“甲”在 2014-04-01 之前', '"A" falls before 2014-04-01'],
    [
      { on: 'a', from, before },
      '“甲”在 2014-03-01 及以后、2014-04-01 之前',
      '"A" falls on or after 2014-03-01 and before 2014-04-01',
    ],
    [{ same: ['a', 'b'] }, '“甲”与“乙”相同', '"A" equals "B"'],
    [{ ordered: ['a', 'b'] }, '“甲”不晚于“乙”', '"A" is not later than "B"'],
    [
      { within: 'answer', from: 'a', to: 'b' },
      '自“甲”起，“乙”在“答复期限”（20个工作日）之内',
      '"B" is within "Answer" (20 working days) of "A"',
    ],
    [
      { notBefore: 'lost', from: 'a', to: 'b' },
      '自“甲”起，“乙”不早于“lost”届满',
      '"B" comes once "lost" from "A" has run',
    ],
    [
      { lag: 'hour', from: 'a', to: 'b', atMost: 'c' },
      '自“甲”至“乙”，不超过“丙”（小时）',
      '"B" came no longer after "A" than "C" (hours)',
    ],
    [
      { lag: 'calendar-day', from: 'a', to: 'b', atMost: 'c' },
      '自“甲”至“乙”，不超过“丙”（日）',
      '"B" came no longer after "A" than "C" (days)',
    ],
  ])('%j', (condition, chinese, english) => {
    expect([line(condition, 'zh-CN'), line(condition, 'en')]).toEqual([chinese, english])
  })
})

describe('a plain no', () => {
  it.each<readonly [Condition, string, string]>([
    [{ is: 'a' }, '“甲”：否', '"A": no'],
    [{ is: 'lost' }, '“lost”：否', '"lost": no'],
    [{ known: 'a' }, '“甲”没有记录', '"A" is not recorded'],
    [{ stated: 'a' }, '未载明“甲”', '"A" is not stated'],
    [
      { code: 'k', of: ['red', 'blue'] },
      '“颜色”不为红（red）或者蓝（blue）',
      '"Colour" is not Red (red) or Blue (blue)',
    ],
    [
      { declared: 'k', of: ['red', 'blue'] },
      '“颜色”未注明为红（red）或者蓝（blue）',
      '"Colour" is not declared as Red (red) or Blue (blue)',
    ],
  ])('to %j stands in one line', (not, chinese, english) => {
    expect([line({ not }, 'zh-CN'), line({ not }, 'en')]).toEqual([chinese, english])
  })
})

describe('a condition in words', () => {
  const both: Condition = { all: [{ is: 'a' }, { any: [{ is: 'b' }, { not: { count: 'c', atLeast: 3 } }] }] }

  it('is a list, each part a step further in', () => {
    expect(print(both, 'zh-CN')).toEqual([
      { depth: 0, text: '下列各项全部成立：' },
      { depth: 1, text: '“甲”：是' },
      { depth: 1, text: '下列任一项成立：' },
      { depth: 2, text: '“乙”：是' },
      { depth: 2, text: '下列情形不成立：' },
      { depth: 3, text: '“丙”不少于 3' },
    ])
    expect(print(both, 'en').map(({ text: said }) => said)).toEqual([
      'all of these hold:',
      '"A": yes',
      'any of these holds:',
      '"B": yes',
      'this does not hold:',
      '"C" is at least 3',
    ])
  })

  it('of one part is that part, and of none holds always or never', () => {
    for (const condition of [{ all: [{ is: 'a' }] }, { any: [{ is: 'a' }] }] as const)
      expect(print(condition, 'en')).toEqual([{ depth: 0, text: '"A": yes' }])
    expect([line({ all: [] }, 'zh-CN'), line({ all: [] }, 'en')]).toEqual(['一律适用', 'always'])
    expect([line({ any: [] }, 'zh-CN'), line({ any: [] }, 'en')]).toEqual(['一律不适用', 'never'])
  })
})
