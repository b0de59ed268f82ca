import { expect, test } from 'vitest'
import { unwrap } from '../problems/index.ts'
import { parseBankCard } from './bank-card.ts'
import { passesLuhn } from './check-digits.ts'
import { readNumber } from './chinese-number.ts'
import { classifyIdentifier } from './classify.ts'
import { parseCreditCode } from './credit-code.ts'
import { parseMobileNumber } from './mobile-number.ts'
import { formatOrganisationCode, parseOrganisationCode } from './organisation-code.ts'
import { formatProjectCode, parseProjectCode } from './project-code.ts'
import { parseSiteCode } from './site-code.ts'

test.each(['91350100M000100Y43', '11441700007280420Y', '11620622013933539B'])(
  'credit code %s of a public body holds',
  (code) => {
    expect(unwrap(parseCreditCode(code)).warnings).toEqual([])
  },
)

test('a credit code with another check character is refused, an odd category only warns', () => {
  expect(parseCreditCode('11441700007280420X')).toMatchObject({ ok: false, problem: { params: { fault: 'check' } } })
  expect(parseCreditCode('I1441700007280420Y')).toMatchObject({ ok: false, problem: { params: { fault: 'shape' } } })
})

test('organisation codes', () => {
  expect(formatOrganisationCode(unwrap(parseOrganisationCode('００００１４３４９')))).toBe('00001434-9')
  for (const code of ['01606072-9', '007280420', '01527918x', '053533505'])
    expect(parseOrganisationCode(code).ok).toBe(true)
  expect(parseOrganisationCode('0142768-8').ok).toBe(false)
})

test('site codes', () => {
  expect(unwrap(parseSiteCode('6110000025'))).toMatchObject({ scheme: 'place', region: '611000' })
  expect(unwrap(parseSiteCode('bm56000001'))).toMatchObject({ scheme: 'central-body' })
  expect(parseSiteCode('0010000025')).toMatchObject({ ok: false, problem: { params: { fault: 'region' } } })
})

test('project codes', () => {
  expect(formatProjectCode(unwrap(parseProjectCode('2019—610902—48—03—012345')))).toBe('2019-610902-48-03-012345')
  expect(parseProjectCode('1819-610902-48-03-012345').ok).toBe(false)
})

test('mobile numbers by their range', () => {
  for (const written of ['138 0000 0000', '+86-13800000000', '008613800000000', '１３８００００００００']) {
    expect(unwrap(parseMobileNumber(written)).number).toBe('13800000000')
  }
  expect(parseMobileNumber('15400000000')).toMatchObject({ ok: false, problem: { params: { fault: 'range' } } })
  expect(parseMobileNumber('12345')).toMatchObject({ ok: false, problem: { params: { fault: 'shape' } } })
})

test('bank cards need a known issuer and Luhn', () => {
  const body = '62220000000000000'
  const last = Array.from('0123456789').find((digit) => passesLuhn(body + digit)) ?? ''
  expect(parseBankCard(body + last).ok).toBe(true)
  expect(parseBankCard(body + ((Number(last) + 1) % 10))).toMatchObject({ problem: { params: { fault: 'check' } } })
  expect(parseBankCard('79927398713000')).toMatchObject({ problem: { params: { fault: 'issuer' } } })
})

test('Chinese numbers', () => {
  expect(['十', '二十', '二十一', '一百零五', '一百一十', '两千', '三', '二〇一九'].map(readNumber)).toEqual([
    10, 20, 21, 105, 110, 2000, 3, 2019,
  ])
  expect(['', '十百', '甲', '二三十', '12345'].map(readNumber)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})

test('the classifier names both where a resident number also passes as a credit code, the person first', () => {
  const body = (n: number): string => `99999919000101${String(n).padStart(3, '0')}`
  const made = Array.from({ length: 1000 }, (_, n) => Array.from('0123456789X').map((last) => body(n) + last)).flat()
  const both = made
    .map((number) => classifyIdentifier(number).map(({ kind }) => kind))
    .filter((all) => all.includes('credit-code') && all[0] === 'resident-id')
  expect(both.length).toBeGreaterThan(5)
})

test.each([
  ['G999999190001010015', 'pupil-number'],
  ['99999919000101001543', 'disability-card'],
  ['11441700007280420Y', 'credit-code'],
  ['01606072-9', 'organisation-code'],
  ['000014349/2019-00007', 'index-number'],
  ['20211208-064134-702', 'index-number'],
  ['国令第711号', 'document-number'],
  ['6110000025', 'site-code'],
  ['2019-610902-48-03-012345', 'project-code'],
  ['13800000000', 'mobile-number'],
  ['6222000000000000012', 'bank-card'],
])('%s is first of all a %s', (written, kind) => {
  expect(classifyIdentifier(written)[0]?.kind).toBe(kind)
})
