import { readRecord } from '@gongkai/core'
import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../src/store/text-fields.ts'

const common = { place: '999999', attribute: 'proactive', sample: true } as const

describe('the words of a record', () => {
  it('are its texts, and neither codes nor ids nor dates nor addresses', () => {
    const record = readRecord({
      ...common,
      id: '999999.n-1',
      kind: 'document',
      title: '标题',
      issuer: '999999.office',
      issuerName: '示例市政府办公室',
      text: '正文',
      docNumber: '示政发〔2026〕1号',
      keywords: ['词一', '词二'],
      keyAreas: ['budgets'],
      formedOn: '2026-01-05',
      url: 'https://example.test/page',
      license: 'CC0-1.0',
      language: 'zh-CN',
      attachments: [{ sha256: 'a'.repeat(64), name: '附件.pdf', url: 'https://example.test/a.pdf' }],
    })
    expect(wordsOf(record).split('\n').toSorted()).toEqual(
      ['标题', '示例市政府办公室', '正文', '示政发〔2026〕1号', '词一', '词二', '附件.pdf'].toSorted(),
    )
  })

  it('are those of its kind too', () => {
    const letter = readRecord({
      ...common,
      id: '999999.l-1',
      kind: 'letter',
      title: '来信',
      question: '问',
      answer: '答',
    })
    expect(wordsOf(letter).split('\n')).toEqual(['来信', '问', '答'])
  })
})
