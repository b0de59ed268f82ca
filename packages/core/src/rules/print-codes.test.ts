import { describe, expect, it } from 'vitest'
import { coded, labelled } from '../facts/coding.ts'
import { text } from '../text/local-text.ts'
import { vocabulary } from '../vocabularies/registry.ts'
import { type FactWords, joined, printCode, printCodes, printLabels } from './print-codes.ts'

const ask = text('问', 'asked')
const own: FactWords = { ask, ...labelled({ dry: text('干', 'Dry'), wet: text('湿', 'Wet') }) }
const [relations, topics] = [vocabulary('relation-types'), vocabulary('press-topics')]

describe('a code in words', () => {
  it('is its label and the code, or the code alone where nobody labelled it', () => {
    expect([printCode(own, 'dry', 'zh-CN'), printCode(own, 'dry', 'en')]).toEqual(['干（dry）', 'Dry (dry)'])
    expect([printCode(own, 'lost', 'zh-CN'), printCode(undefined, 'dry', 'en')]).toEqual(['lost', 'dry'])
  })
})

describe('codes in words', () => {
  it('stand beside one another, one of them or all', () => {
    expect(printCodes(own, ['dry', 'wet'], 'or', 'zh-CN')).toBe('干（dry）或者湿（wet）')
    expect(printCodes(own, ['dry', 'wet'], 'and', 'en')).toBe('Dry (dry) and Wet (wet)')
    expect(printCodes(undefined, ['dry'], 'or', 'en')).toBe('dry')
  })

  it('may be told by their labels alone, or by the code where nobody labelled it', () => {
    expect(printLabels(own, ['dry', 'lost'], 'or', 'zh-CN')).toBe('干或者lost')
    expect(printLabels(own, ['dry', 'wet'], 'and', 'en')).toBe('Dry and Wet')
    expect(printLabels(undefined, ['dry'], 'or', 'en')).toBe('dry')
  })

  it('of a long vocabulary are told by its name, where they are all of it', () => {
    const fact: FactWords = { ask, ...coded(topics) }
    const print = (codes: readonly string[], joint: 'or' | 'and') => [
      printCodes(fact, codes, joint, 'zh-CN'),
      printCodes(fact, codes, joint, 'en'),
    ]
    expect(print(topics.codes, 'or')).toEqual([
      '《新闻发布主题》所列任一项（共13项）',
      'any of the 13 entries of "Topics of press meetings"',
    ])
    expect(print(topics.codes.toReversed(), 'and')).toEqual([
      '《新闻发布主题》所列全部（共13项）',
      'each of the 13 entries of "Topics of press meetings"',
    ])
    const [, ...others] = topics.codes
    expect(print([...others, 'lost'], 'or')[1]).toMatch(/ or lost$/)
  })

  it('of a vocabulary of twelve are listed one by one, as are a fact’s own however many', () => {
    expect(relations.codes).toHaveLength(12)
    const said = printCodes({ ask, ...coded(relations) }, relations.codes, 'or', 'en')
    for (const code of relations.codes) expect(said).toContain(`(${code})`)
    const many = Object.fromEntries(Array.from({ length: 13 }, (_, at) => [`c${at}`, text(`第${at}`, `No. ${at}`)]))
    expect(printCodes({ ask, ...labelled(many) }, Object.keys(many), 'or', 'en')).toContain('No. 0 (c0), No. 1 (c1)')
  })
})

it('words are joined as each language joins them', () => {
  const words = ['一', '二', '三']
  expect([joined(words, 'or', 'zh-CN'), joined(words, 'and', 'zh-CN')]).toEqual(['一、二或者三', '一、二和三'])
  expect([joined(words, 'or', 'en'), joined(words, 'and', 'en')]).toEqual(['一, 二 or 三', '一, 二 and 三'])
  expect([joined(['一'], 'or', 'en'), joined([], 'or', 'en')]).toEqual(['一', ''])
  const lists = ['一', '二、三', '四']
  expect(joined(lists, 'or', 'zh-CN')).toBe('一；二、三或者四')
  expect(joined(['1', '2, 3', '4'], 'and', 'en')).toBe('1; 2, 3 and 4')
})
