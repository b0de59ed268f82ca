import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { addressDepth } from './address-depth.ts'
import { columnTitle } from './column-roles.ts'
import { countyCounts } from './county-counts.ts'
import { mask, maskAddress } from './mask.ts'
import { looksLikeMaskedName, looksLikeName } from './person-name.ts'
import { personalDataRules } from './rules.ts'

test('every rule says what it is, how it is proven, how to mend it and on what ground', () => {
  for (const [kind, rule] of Object.entries(personalDataRules)) {
    expect(kind).toMatch(/^[a-z0-9-]+$/)
    expect(rule.standards.length).toBeGreaterThan(0)
    for (const text of [rule.title, rule.proof, rule.mend]) {
      expect(text['zh-CN']).toMatch(/[一-鿿]/)
      expect(text.en).toMatch(/^[A-Z]/)
    }
  }
})

test('every rule stands in the guide, with its severity and confidence', () => {
  const guide = readFileSync(new URL('../../../../docs/personal-data.md', import.meta.url), 'utf8')
  for (const [kind, { title, severity, confidence, proof }] of Object.entries(personalDataRules)) {
    expect(guide).toContain(
      `| \`personal-data/${kind}\` | ${title['zh-CN']} | ${severity} | ${confidence} | ${proof.en} |`,
    )
  }
})

test('names and what only looks like them', () => {
  for (const name of ['张三', '李小明', '欧阳修', '张 三', '阿卜杜·热合曼']) expect(looksLikeName(name)).toBe(true)
  for (const word of ['商州区', '合计', '高中', '汉族', '张', '办公室', '13800000000', '因病', '张三李四王五']) {
    expect(looksLikeName(word)).toBe(false)
  }
  for (const name of ['张某某', '张*', '李＊＊', '王×明']) expect(looksLikeMaskedName(name)).toBe(true)
  expect(looksLikeMaskedName('某某')).toBe(false)
})

test.each([
  ['商州区', undefined],
  ['商州区城关街道', undefined],
  ['杨斜镇川口村', 'village'],
  ['杨斜镇川口村三组', 'group'],
  ['北新街１２号', 'door'],
  ['名人街5号楼2单元301室', 'room'],
  ['某小区3-2-501', undefined],
  ['幸福小区3-2-501', 'room'],
  ['杨斜镇**村3组', undefined],
])('%s goes down to %s', (address, depth) => {
  expect(addressDepth(address)).toBe(depth)
})

test.each([
  ['身 份 证 号', 'id'],
  ['证件号码', 'id'],
  ['统一社会信用代码', 'credit-code'],
  ['户主姓名', 'name'],
  ['联系电话', 'phone'],
  ['办公电话', 'office'],
  ['监护人姓名', 'guardian'],
  ['一卡通账号', 'account'],
  ['残疾类别', 'disability'],
  ['残疾证号', 'disability-card'],
  ['出生年月', 'birth'],
  ['家庭住址', 'address'],
  ['补助金额(元)', 'amount'],
  ['行政区划', undefined],
])('the column %s holds %s', (title, role) => {
  expect(columnTitle(title)?.role).toBe(role)
})

test('masks by policy', () => {
  expect(mask('6222 0000 0000 0000 012', 'bank-card')).toBe('***************0012')
  expect(mask('E00002237', 'passport')).toBe('E******37')
  expect(mask('１３８００００００００', 'mobile')).toBe('138****0000')
  expect(mask('张', 'name')).toBe('*')
  expect(mask('', 'everything')).toBe('')
  expect(maskAddress('商州区城关街道办事处东街1号')).toBe('商州区城关街道办事处***')
  expect(maskAddress('东街1号')).toBe('***')
})

test('the counties add up to the nation’s', () => {
  expect(Object.values(countyCounts).reduce((sum, count) => sum + count, 0)).toBe(2843)
})
