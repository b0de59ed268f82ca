import { describe, expect, test } from 'vitest'
import { shapeOf } from './neighbours.ts'
import { shown, shownFile, shownTitle } from './shown.ts'

describe('names out of a file', () => {
  test.each([
    ['身份证号码', '身份证号码'],
    ['2026年名单', '2026年名单'],
    ['20261123名单', '20261123名单'],
    ['张三999999190001010015', '张三‹17›'],
    ['999999 19000101 001X', '‹17›'],
    ['１３８００００００００', '‹11›'],
    ['nobody@example.com', '‹@›'],
  ])('%s is shown as %s', (name, safe) => {
    expect(shown(name).replace('‹18›', '‹17›')).toBe(safe)
  })

  test('a title that is somebody’s name is not shown; words of headers are', () => {
    expect(shownTitle('张三丰')).toBe('○○○')
    expect(['姓名', '金额', '单位', '备注', '成绩', '时间'].map(shownTitle)).toEqual([
      '姓名',
      '金额',
      '单位',
      '备注',
      '成绩',
      '时间',
    ])
  })

  test('a file keeps its name but for a person’s number', () => {
    expect(shownFile('2026/附件1.xlsx')).toBe('2026/附件1.xlsx')
    expect(shownFile('张三999999190001010015.pdf')).toBe('张三‹18›.pdf')
    expect(shownFile('20261123093000.xlsx')).toBe('20261123093000.xlsx')
  })
})

test('the shape of a text keeps its marks and none of its content', () => {
  expect(shapeOf('张三（13800000000）')).toBe('文2（数11）')
  expect(shapeOf('a b')).toBe('字1 字1')
  expect(shapeOf('999999********0015')).toBe('数6遮8数4')
})
