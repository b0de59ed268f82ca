import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { padTo, textWidth, wrapText } from './text-width.ts'

const texts = fc
  .array(
    fc.constantFrom(
      '公',
      '开',
      '信息',
      '《条例》',
      '，',
      '。',
      '（',
      '）',
      ' ',
      '  ',
      'a',
      'word',
      '20',
      '、',
      '“',
      '”',
      '〔',
      '\n',
    ),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(''))

describe('a wrapped text', () => {
  it('says what it said, white space aside', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 4, max: 80 }), (text, width) => {
        expect(wrapText(text, width).replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''))
      }),
    )
  })

  it('begins no further line with a closing mark', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 4, max: 80 }), (text, width) => {
        const begun = text.split('\n').length
        const lines = wrapText(text, width).split('\n')
        const wrong = lines.filter((line) => /^[，。、）》”]/.test(line))
        expect(wrong.length).toBeLessThanOrEqual(begun)
      }),
    )
  })
})

describe('the width of a text', () => {
  it('is two columns for each Chinese character, and padding fills up to it', () => {
    expect(textWidth('公开 a')).toBe(6)
    fc.assert(
      fc.property(texts, fc.integer({ min: 0, max: 99 }), (text, width) => {
        expect(textWidth(padTo(text, width))).toBe(Math.max(width, textWidth(text)))
      }),
    )
  })
})
