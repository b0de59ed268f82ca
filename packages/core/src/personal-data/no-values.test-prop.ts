import fc from 'fast-check'
import { expect, test } from 'vitest'
import { civilDate } from '../civil/index.ts'
import { cardIssuerPrefixes } from '../identifiers/bank-card.ts'
import { passesLuhn } from '../identifiers/check-digits.ts'
import { madeUpResidentId } from '../identifiers/index.ts'
import { findInTable } from './find-in-table.ts'
import { findInText } from './find-in-text.ts'
import { describePersonalData, type PersonalDataFinding } from './finding.ts'
import type { PersonalDataKind } from './rules.ts'

const asOf = civilDate('2026-11-23')
const digits = (least: number, most = least) => fc.stringMatching(new RegExp(`^[0-9]{${least},${most}}$`))
const identity = fc.tuple(fc.nat(3_000_000), fc.constantFrom('999999', '611002', '820000')).map((of) => {
  return madeUpResidentId(...of)
})
const card = fc.tuple(fc.constantFrom(...cardIssuerPrefixes), digits(19)).map(([{ prefix, lengths }, rest]) => {
  const head = (prefix + rest).slice(0, lengths[0] - 1)
  return head + (Array.from('0123456789').find((last) => passesLuhn(head + last)) ?? '')
})
/** Letters that no sentence of ours has beside one another. */
const letters = fc.stringMatching(/^[qzxjkvw]{5,9}$/)

/** What each kind looks like, and the words that name it. */
const planted: readonly (readonly [PersonalDataKind, string, fc.Arbitrary<string>])[] = [
  ['resident-id', '身份证号', identity],
  [
    'resident-id-check-fails',
    '身份证号',
    identity.map((number) => number.slice(0, 17) + (number.endsWith('5') ? 6 : 5)),
  ],
  ['resident-id-rounded', '身份证号', identity.map((number) => `${number.slice(0, 15)}000`)],
  ['resident-id-15', '身份证号', identity.map((number) => number.slice(0, 6) + number.slice(8, 17))],
  ['disability-card', '残疾人证号', identity.map((number) => `${number}43B1`)],
  ['pupil-number', '学籍号', identity.map((number) => `G${number}`)],
  ['mobile', '手机', digits(8).map((rest) => `139${rest}`)],
  ['landline', '电话', digits(7).map((rest) => `0914-2${rest.slice(1)}`)],
  ['bank-card', '卡号', card],
  ['bank-account', '一折通账号', digits(12, 23)],
  ['passport', '护照号', digits(8).map((rest) => `E${rest}`)],
  ['travel-permit', '往来港澳通行证', digits(8).map((rest) => `C${rest}`)],
  ['email', '邮箱', letters.map((name) => `${name}@jkqxz.cn`)],
  ['wechat', '微信号', letters.map((name) => `wx_${name}`)],
  ['plate', '车牌号', digits(5).map((rest) => `陕H${rest}`)],
  ['home-address', '家庭住址', fc.nat({ max: 900 }).map((door) => `杨斜镇川口村甲乙丙三组${door + 1}号`)],
  ['weak-mask', '身份证号', identity.map((number) => `${number.slice(0, 14)}****`)],
]

/** Every stretch of four characters. */
const stretches = (value: string): readonly string[] =>
  Array.from({ length: Math.max(0, value.length - 3) }, (_, at) => value.slice(at, at + 4))

/** All that a finding says: its reasons with their parameters, and its sentences. Only places and counts are numbers. */
const said = (findings: readonly PersonalDataFinding[]): string =>
  findings
    .flatMap((finding) => {
      const why = finding.why.map(({ key, params }) => [
        key,
        ...Object.values(params).filter((one) => typeof one !== 'number'),
      ])
      return [JSON.stringify(why), describePersonalData(finding, 'zh-CN'), describePersonalData(finding, 'en')]
    })
    .join('\n')

test.each(planted)('nothing that is said of a %s holds four characters of it', (kind, label, values) => {
  const heads = fc.constantFrom(`户主甲，${label}：`, `${label}`, `联系人甲 ${label} `, `姓名甲 性别女 ${label}是`)
  const found = new Set<string>()
  fc.assert(
    fc.property(values, heads, fc.constantFrom('', '。', '，填写示例'), (value, head, tail) => {
      const table = {
        columns: ['姓名', '性别', label],
        rows: [
          ['张三', '女', value],
          ['李四', '男', value],
        ],
      }
      const findings = [...findInText(head + value + tail, { asOf }), ...findInTable(table, { asOf })]
      for (const finding of findings) found.add(finding.kind)
      const text = said(findings)
      for (const part of stretches(value)) expect(text).not.toContain(part)
    }),
    { numRuns: 200 },
  )
  expect(found).toContain(kind)
})

test('a header that is itself a row of data is not repeated', () => {
  fc.assert(
    fc.property(identity, card, letters, (number, account, name) => {
      const table = {
        columns: ['张三', number, `卡号${account}`, `${name}@jkqxz.cn`],
        rows: [['李四', number, account, '']],
      }
      const text = said(findInTable(table, { asOf, title: `名单${number}` }))
      for (const value of [number, account, `${name}@`])
        for (const part of stretches(value)) expect(text).not.toContain(part)
    }),
  )
})
