import { describe, expect, it } from 'vitest'
import { foldLabel, lookup } from './source-lookup.ts'

describe('a source name', () => {
  const row = {
    '索\u2002引\u2002号：': 'A-1',
    '发布\u3000日期:': '2019-01-27',
    '标\u00a0题': 'x',
    文号: null,
    'a/b': 1,
    list: [{ name: 'first' }, { name: 'second' }],
    box: { '成 文 日 期：': '2019-01-02' },
  }

  it.each([
    ['索引号', { found: 'A-1' }],
    ['索\u2002引\u2002号：', { found: 'A-1' }],
    ['发布日期', { found: '2019-01-27' }],
    ['标题', { found: 'x' }],
    ['文号', { found: null }],
    ['a/b', { found: 1 }],
    ['/a~1b', { found: 1 }],
    ['/box/成文日期', { found: '2019-01-02' }],
    ['/list/1/name', { found: 'second' }],
    ['/list/2/name', 'absent'],
    ['/list/name', 'absent'],
    ['正文', 'absent'],
    ['/正文/段', 'absent'],
    ['constructor', 'absent'],
  ])('%s', (name, looked) => {
    expect(lookup(name)(row)).toEqual(looked)
  })

  it('is ambiguous where two labels read alike, and not where one is written as it stands', () => {
    const twice = { '索 引 号': 1, '索引号：': 2 }
    expect(lookup('索引号')(twice)).toBe('ambiguous')
    expect(lookup('索引号：')(twice)).toEqual({ found: 2 })
  })

  it('folds full-width colons and letters', () => {
    expect(foldLabel('Ｐub Date：：')).toBe('PubDate')
  })
})
