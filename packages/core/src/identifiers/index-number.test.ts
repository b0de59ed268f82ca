import { expect, test } from 'vitest'
import { residentCheck } from './check-digits.ts'
import { parseIndexNumber } from './index-number.ts'

test.each([
  [
    '000014349/2018-00221',
    { scheme: 'organisation-code', organisation: '000014349', year: 2018, serial: '00221', warnings: [] },
  ],
  ['014742224A/2023-0043406', { scheme: 'organisation-code', letter: 'A', warnings: [] }],
  ['01527918X-2020-153077', { scheme: 'organisation-code', organisation: '01527918X' }],
  ['035210000/2019-00001', { warnings: ['organisation-check-fails'] }],
  ['11441700007280420Y/2021-00050', { scheme: 'credit-code', year: 2021, serial: '00050', warnings: [] }],
  ['11341702486344515H/202110-00013', { scheme: 'credit-code', year: 2021, month: 10 }],
  ['11341702486344515HB/2015-00020', { scheme: 'credit-code', letter: 'B', year: 2015, warnings: [] }],
  ['11341702486344515H/202113-00013', { scheme: 'other', warnings: ['scheme-unknown'] }],
  ['11441700007280420X/2021-00050', { warnings: ['credit-code-check-fails'] }],
  [
    '01606072-9-02_A/2011-1126001',
    { scheme: 'shangluo-old', directory: '02_A', year: 2011, monthAndDay: '1126', serial: '001' },
  ],
  ['01606072-9-30/2014-1216002', { scheme: 'shangluo-old', directory: '30' }],
  ['20211208-064134-702', { scheme: 'migration-timestamp', warnings: ['not-a-date-of-issue'] }],
  ['20191202-189769', { scheme: 'dated-serial', warnings: ['date-not-proven'] }],
  ['TCXXGK-2020-011721', { scheme: 'letters', prefix: 'TCXXGK' }],
  ['GSDE0107', { scheme: 'letters' }],
  ['530000000020200101123', { scheme: 'digits' }],
  ['A1/2020/33-7', { scheme: 'other', warnings: ['scheme-unknown'] }],
])('%s', (written, expected) => {
  expect(parseIndexNumber(written)).toMatchObject({ ok: true, value: { canonical: written, ...expected } })
})

test('labels, spaces, full width, strokes and case are put right', () => {
  expect(parseIndexNumber(' 索\u2002引\u3000号：０１５２７９１８ｘ－2020—153077 ')).toMatchObject({
    value: { canonical: '01527918X-2020-153077' },
  })
})

test('a migration timestamp hands out no date', () => {
  const read = parseIndexNumber('20211208-064134-702')
  expect(read.ok && Object.keys(read.value)).toEqual(['scheme', 'canonical', 'warnings'])
})

test('a person’s number is never taken for an index number', () => {
  const body = '99999919000101001'
  const number = body + residentCheck(body)
  for (const written of [number, `${number.slice(0, 6)}-${number.slice(6, 14)}-${number.slice(14)}`, '138-0000-0000']) {
    expect(parseIndexNumber(written).ok).toBe(false)
  }
})

test.each(['', '无', '-', '索引号', '2021-12-08', '2021/1/8', null, 5])('%s is refused', (written) => {
  expect(parseIndexNumber(written).ok).toBe(false)
})
