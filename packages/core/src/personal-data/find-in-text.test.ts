import { expect, test } from 'vitest'
import { civilDate } from '../civil/index.ts'
import { creditCodeCheck, residentCheck } from '../identifiers/check-digits.ts'
import { isCreditCode, madeUpResidentId } from '../identifiers/index.ts'
import { findInText } from './find-in-text.ts'
import { describePersonalData } from './finding.ts'

const asOf = civilDate('2026-11-23')
const id = madeUpResidentId(777, '611002')
const short = (text: string, options = {}): readonly string[] =>
  findInText(text, { asOf, ...options }).map(({ kind, severity, confidence }) => `${kind} ${severity} ${confidence}`)

test.each([
  [`户主身份证号${id}，`, ['resident-id error certain']],
  [`村民 ${id} 已领取`, ['resident-id error certain']],
  [`证件号码${id.slice(0, 17)}${id.endsWith('1') ? '2' : '1'}，`, ['resident-id-check-fails error likely']],
  [`身份证号码${id.slice(0, 15)}000`, ['resident-id-rounded error likely']],
  ['身份证号码6.10902E+17', ['resident-id-rounded error likely']],
  ['身份证610902050101123，', ['resident-id-15 warning likely']],
  [`残疾证号${id}43，`, ['disability-card error certain']],
  [`学籍号G${id}，`, ['pupil-number error certain']],
  [`居住证${madeUpResidentId(5, '830000')}`, ['residence-permit error certain']],
  [`永居证号码${madeUpResidentId(5, '911840')}，`, ['foreigner-id warning likely']],
  ['外国人永久居留证CAN110078102201，', ['foreigner-id warning likely']],
  ['团组成员张某，护照号E00002237，', ['passport warning likely']],
  ['证件号码：H00000001，', ['travel-permit warning likely']],
  ['来往大陆通行证12345678，', ['travel-permit warning likely']],
  ['户主联系电话13800000000', ['mobile error certain']],
  ['手机：１３８－００００－００００', ['mobile warning certain']],
  ['拨打8613800000000', ['mobile warning likely']],
  ['一卡通账号6222 0000 0000 0000 012', ['bank-card error certain']],
  ['付至6222000000000000012，', ['bank-card error likely']],
  ['受助人一卡通账号2706010101109000123', ['bank-account error likely']],
  ['被处罚人张三，身份证略，住商州区杨斜镇川口村三组', ['home-address warning likely']],
  ['车主张三，车牌陕H·T5552', ['plate info likely']],
  ['申请人邮箱：zhangsan@example.com', ['email info likely']],
  ['本人微信：zhang_san88', ['wechat info likely']],
  ['本人QQ：123456789', ['wechat info likely']],
  ['姓名张三，1985年3月12日出生，', ['birth-date info possible']],
  ['性别男，出生日期1985年3月，身份证号611002********1234', ['birth-date info possible', 'void-mask error likely']],
])('%s', (text, expected) => {
  expect(short(text)).toEqual(expected)
})

test.each([
  '联系人：办公室，联系电话：0914-2312345，传真：0914—2338613',
  '欢迎拨打12345政务服务便民热线',
  '统一社会信用代码：11441700007280420Y',
  '索 引 号：000014349/2019-00007',
  `索引号：${id}/2019-00007`,
  `档案号${id.slice(0, 17)}${id.endsWith('1') ? '2' : '1'}（非证件号码）`,
  '全年收入13800138000元',
  '总投资13800138000',
  '订单号：13800138000',
  '项目代码2019-610902-48-03-012345',
  '坐标3748213.552，36589124.771',
  '李某，身份证号610***********1234，电话138****8000',
  '网站标识码：6110000025，陕公网安备61100202000001号，陕ICP备05000000号',
  'https://zwfw.gov.cn/item/13800138000/detail?code=13800138000',
  '意见请发至 office@shangluo.gov.cn',
  '咨询邮箱：office@example.com',
  '沪B2-20090059',
  '（商政办发〔2022〕27号）',
  '当事人张某，住商州区某小区3组',
  '住建部门核查小区5号楼三单元',
])('nothing in: %s', (text) => {
  expect(short(text)).toEqual([])
})

test('a telephone in a contact line is at most for information', () => {
  for (const text of ['联系人：张主任，电话：13800000000', '咨询电话13800000000', '监督举报电话：138 0000 0000']) {
    expect(short(text)).toEqual(['mobile info possible'])
  }
})

test('one place has one finding, of the highest class', () => {
  for (let i = 0; i < 500; i++) {
    const number = madeUpResidentId(i, '611002')
    expect(number).toMatch(/1[3-9]\d{9}/)
    expect(short(`身份证${number}`)).toEqual(['resident-id error certain'])
  }
})

test('a number that is also a credit code is named both, unless the words say which', () => {
  const both = Array.from({ length: 1000 }, (_, i) => madeUpResidentId(i, '126110')).find(isCreditCode)
  expect(creditCodeCheck(both?.slice(0, 17) ?? '')).toBe(both?.slice(17))
  const found = findInText(`见 ${both} 号`, { asOf })[0]
  expect(found).toMatchObject({ kind: 'resident-id', confidence: 'likely' })
  expect(found?.why.map(({ key }) => key)).toContain('also-credit-code')
  expect(short(`统一社会信用代码${both}`)).toEqual([])
  expect(short(`身份证号${both}`)).toEqual(['resident-id error certain'])
})

test('a birth date that lies ahead is none', () => {
  const body = '61100220270101001'
  expect(short(`身份证号${body}${residentCheck(body)}`)).toEqual([])
})

test('documents that must disclose lower the severity and still report full numbers', () => {
  const text = `被处罚人张三，身份证号码${id}，电话13800000000`
  expect(short(text, { profile: 'penalty-notice' })).toEqual(['resident-id review certain', 'mobile warning certain'])
  expect(short(text, { profile: 'dishonest-debtors' })[0]).toBe('resident-id review certain')
  expect(short(text)).toEqual(['resident-id error certain', 'mobile error certain'])
})

test('an example in a form is left to a person', () => {
  expect(short(`填表说明：如 身份证号${id}`)).toEqual(['resident-id review possible'])
})

test('the title of a field counts as a word before the number', () => {
  expect(short('610902050101123', { label: '身份证号' })).toEqual(['resident-id-15 warning likely'])
  expect(short(id, { label: '统一社会信用代码' })).toEqual(isCreditCode(id) ? [] : ['resident-id error likely'])
})

test('tags are looked through, and links and attributes are looked into', () => {
  const html = `<td>身份证</td><td>${id.slice(0, 3)}<b>${id.slice(3, 9)}</b>&nbsp;${id.slice(9)}</td><a title="x" href="tel:13800000000">拨打</a>`
  const found = findInText(html, { asOf })
  expect(found.map(({ kind }) => kind)).toEqual(['resident-id', 'mobile'])
  const place = found[0]?.place
  expect(place?.at === 'text' && html.slice(place.start, place.end)).toBe(
    `${id.slice(0, 3)}<b>${id.slice(3, 9)}</b>&nbsp;${id.slice(9)}`,
  )
  expect(short(`<td>${id.slice(0, 9)}</td><td>${id.slice(9)}</td>`)).not.toContain('resident-id error certain')
})

test('masks are graded with the site’s own place', () => {
  expect(short('身份证号6110**********1234')).toEqual([])
  expect(short('身份证号611002198503**1234')).toEqual(['void-mask error likely'])
})

test('a finding says why in both languages, and never the value', () => {
  const [found] = findInText(`户主身份证号${id}`, { asOf })
  if (found === undefined) throw new Error('nothing found')
  expect(describePersonalData(found, 'zh-CN')).toContain('校验码成立')
  expect(describePersonalData(found, 'en')).toContain('check character holds')
  expect(describePersonalData(found, 'zh-CN')).not.toMatch(/\d{5}/)
})

test('words copied out of a PDF, radicals and all, still name a number', () => {
  const [account] = findInText('村⺠⼀卡通账号：270601010110900012', { asOf })
  expect(account).toMatchObject({ kind: 'bank-account', confidence: 'likely' })
  expect(findInText('⼾主⾝份证号999999190001010006', { asOf })[0]?.kind).toBe('resident-id-check-fails')
})
