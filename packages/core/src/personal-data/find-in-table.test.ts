import { expect, test } from 'vitest'
import { civilDate } from '../civil/index.ts'
import { madeUpResidentId } from '../identifiers/index.ts'
import { findInSchema, findInTable, type Table } from './find-in-table.ts'
import type { PersonalDataFinding } from './finding.ts'
import { findHeaderRow } from './header-row.ts'
import { tableScanner } from './table-scanner.ts'

const asOf = civilDate('2026-11-23')
const id = (index: number): string => madeUpResidentId(index, '611002')

function short(findings: readonly PersonalDataFinding[]): readonly string[] {
  return findings.map(({ kind, severity, confidence, place }) => {
    const where =
      place.at === 'cell' ? `${place.row}:${place.column}` : place.at === 'column' ? `column ${place.column}` : place.at
    return `${where} ${kind} ${severity} ${confidence}`
  })
}

const find = (table: Table, options = {}): readonly string[] => short(findInTable(table, { asOf, ...options }))

test('a list of people: context is by column, and a clean column stays clean', () => {
  const table = {
    columns: ['序号', '姓名', '身份证号', '联系电话', '家庭住址', '致贫原因', '一卡通账号', '补贴金额（元）'],
    rows: [
      [1, '张三', id(1), '13800000000', '商州区杨斜镇川口村三组', '因病', '2706010101109000123', 13800138000],
      [2, '李四', '610902190811145000', '0914-2312345', '商州区杨斜镇', '缺劳力', '6222000000000000012', 200],
      [3, '王五', '610902050101123', null, '', null, null, 1],
    ],
  }
  expect(find(table)).toEqual([
    '0:2 resident-id error certain',
    '0:3 mobile error certain',
    '0:4 home-address warning likely',
    '0:6 bank-account error likely',
    '1:2 resident-id-rounded error likely',
    '1:3 landline info possible',
    '1:6 bank-card error certain',
    '2:2 resident-id-15 warning likely',
    'column 5 sensitive-column warning likely',
  ])
})

test('a table of bodies and their contacts is for information only', () => {
  const table = {
    columns: ['单位名称', '联系人', '联系电话', '地址'],
    rows: [
      ['商州区民政局', '张三', '13800000000', '北新街1号'],
      ['商州区教育局', '李四', '0914-2312345', '北新街2号3室'],
    ],
  }
  expect(find(table)).toEqual(['0:2 mobile info possible'])
})

test('names alone, without titles, make a list of people', () => {
  const table = {
    columns: ['', '', ''],
    rows: [
      ['张三', id(3), '13800000000'],
      ['李小四', 'x', ''],
      ['欧阳五', '', ''],
    ],
  }
  expect(find(table)).toEqual(['0:1 resident-id error certain', '0:2 mobile error certain'])
})

test('three rounded numbers in a column without a title are no accident; two prove nothing', () => {
  const rounded = ['610902190811145000', '611002190901011000', '6.10902E+17']
  const table = (rows: readonly string[]): Table => ({ columns: ['甲', '乙'], rows: rows.map((value) => ['x', value]) })
  expect(find(table(rounded.slice(0, 2)))).toEqual([])
  expect(find(table(rounded))).toHaveLength(3)
  expect(find(table([...rounded, ...rounded]))).toHaveLength(6)
})

test('numbers that a spreadsheet kept as numbers are read as such', () => {
  expect(find({ columns: ['姓名', '证件号码'], rows: [['张三', 610902190811145000]] })).toEqual([
    '0:1 resident-id-rounded error likely',
  ])
})

test('a list of pupils', () => {
  const rows = Array.from({ length: 6 }, (_, i) => ['一年级1班', '张小明', `G${id(i)}`, '13900000000'])
  const found = find({ columns: ['班级', '姓名', '学籍号', '监护人电话'], rows }, { title: '学生资助公示' })
  expect(found.filter((line) => line.includes('pupil-number error certain'))).toHaveLength(6)
  expect(found.slice(-2)).toEqual(['column 0 sensitive-column warning likely', 'table minors-list warning likely'])
})

test('ages show that a list is of children', () => {
  const rows = Array.from({ length: 5 }, (_, i) => ['张小明', 6 + i])
  expect(find({ columns: ['姓名', '年龄'], rows })).toEqual([
    'column 1 birth-date info likely',
    'table minors-list warning likely',
  ])
  expect(find({ columns: ['姓名', '年龄'], rows: rows.map(([name]) => [name ?? '', 40]) })).toEqual([
    'column 1 birth-date info likely',
  ])
})

test('the other columns of the row undo a mask', () => {
  const masked = '611002********1234'
  const columns = ['姓名', '出生日期', '身份证号']
  expect(find({ columns, rows: [['张三', '', masked]] })).toEqual([])
  expect(find({ columns, rows: [['张三', '1985年', masked]] })[0]).toBe('0:2 weak-mask warning likely')
  expect(find({ columns, rows: [['张三', '1985年3月', masked]] })[0]).toBe('0:2 void-mask error likely')
  expect(find({ columns, rows: [['张三', 19850312, masked]] })[0]).toBe('0:2 void-mask error likely')
  expect(find({ columns: ['姓名', '年龄', '身份证号'], rows: [['张三', 41, masked]] })[0]).toBe(
    '0:2 weak-mask warning likely',
  )
  expect(find({ columns: ['姓名', '性别', '身份证号'], rows: [['张三', '男', '61100219850312****']] })[0]).toBe(
    '0:2 weak-mask warning likely',
  )
})

test('two masks of one number in a row are put together, unless they are of two people', () => {
  const [ends, front] = ['611002********1234', '61100219850312****']
  const columns = ['姓名', '身份证号', '证件号码']
  expect(find({ columns, rows: [['张三', ends, ends]] })).toEqual([])
  expect(find({ columns, rows: [['张三', ends, front]] })).toEqual([
    '0:1 void-mask error likely',
    '0:2 void-mask error likely',
  ])
  const couple = ['姓名', '身份证号', '配偶身份证号']
  expect(find({ columns: couple, rows: [['张三', ends, front]] })).toEqual([])
  const apart = find({ columns, rows: [['张三', ends, '61090219850312****']] })
  expect(apart).toEqual([])
})

test('codes of bodies, index numbers and projects are not people', () => {
  const table = {
    columns: ['企业名称', '统一社会信用代码', '索引号', '项目代码', '注册资本'],
    rows: [['甲公司', '11441700007280420Y', '000014349/2019-00007', '2019-610902-48-03-012345', 13800138000]],
  }
  expect(find(table)).toEqual([])
})

test('a footer line with the office’s telephone stays a contact line inside a list of people', () => {
  const table = {
    columns: ['姓名', '身份证号'],
    rows: [
      ['张三', id(9)],
      ['咨询电话：13800000000', null],
    ],
  }
  expect(find(table)).toEqual(['0:1 resident-id error certain', '1:0 mobile info possible'])
})

test('fields of an interface are named, values or not', () => {
  expect(short(findInSchema(['name', 'id_number', '手机号码', '单位名称', '办结时间']))).toEqual([
    'column 1 schema warning possible',
    'column 2 schema warning possible',
  ])
})

test('rows fed one by one give the same findings as the whole table, and nothing is held longer than the look-ahead', () => {
  const columns = ['姓名', '身份证号', '手机']
  const rows = Array.from({ length: 500 }, (_, i) => [
    '张三',
    i % 3 === 0 ? id(i) : '',
    i % 5 === 0 ? '13800000000' : '',
  ])
  const scanner = tableScanner(columns, { asOf, lookAhead: 50 })
  const streamed: PersonalDataFinding[] = []
  for (const [i, row] of rows.entries()) {
    const found = scanner.push(row)
    if (i < 49) expect(found).toEqual([])
    if (i === 49) expect(found.length).toBeGreaterThan(20)
    streamed.push(...found)
  }
  streamed.push(...scanner.finish())
  expect(streamed).toEqual(findInTable({ columns, rows }, { asOf }))
})

test('the header is found below the title of the list', () => {
  const rows = [
    ['商洛市2026年公示表', null],
    [null, '单位：元'],
    ['序号', '姓 名', '身份证号', '金额'],
    [1, '张三', id(1), 2],
  ]
  expect(findHeaderRow(rows)).toBe(2)
  expect(findHeaderRow([['张三', id(1)]])).toBeUndefined()
  expect(findHeaderRow([])).toBeUndefined()
})

test('a header that is really the first row of data is searched too, and never comes back out', () => {
  const found = findInTable(
    { columns: ['张三', id(1), '手机13812345678'], rows: [['李四', id(2), '13800000000']] },
    { asOf },
  )
  expect(JSON.stringify(found)).not.toMatch(/张三|13812345|\d{9}/)
  expect(short(found)).toEqual([
    '-1:1 resident-id error certain',
    '-1:2 mobile warning certain',
    '0:1 resident-id error certain',
    '0:2 mobile warning certain',
  ])
})
