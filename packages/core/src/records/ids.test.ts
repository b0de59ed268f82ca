import { describe, expect, it } from 'vitest'
import { hashedLocal, parseRecordId, sluggedLocal } from './ids.ts'

describe('sluggedLocal', () => {
  it.each([
    [['20201229006'], '20201229006'],
    [['000014349/2018-00221'], '000014349-2018-00221'],
    [['01606072-9-02_A/2011-1126001'], '01606072-9-02-a-2011-1126001'],
    [['ＧＳＤＥ０１０７', ' 3 '], 'gsde0107-3'],
  ])('%j → %s', (keys, slug) => expect(sluggedLocal(keys)).toEqual({ ok: true, value: slug }))

  it.each([[['商政办发〔2013〕74号']], [['']], [[]], [['/']], [['a'.repeat(65)]]])('%j has no slug', (keys) =>
    expect(sluggedLocal(keys).ok).toBe(false),
  )
})

describe('ids', () => {
  it('hash as SHA-256 over canonical JSON does elsewhere', () => {
    // printf '{"title":"公告"}' | sha256sum
    expect(hashedLocal({ title: '公告' })).toBe('h-10162bac1140ce73')
  })
  it.each([
    '611000',
    '611000.',
    '61100.x',
    '6110000.x',
    '611000.X',
    '611000.a_b',
    `611000.${'a'.repeat(65)}`,
    ' 611000.a',
    '611000.a\n',
    7,
    null,
  ])('refuses %j', (input) => expect(parseRecordId(input).ok).toBe(false))
})
