import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unwrap } from '../problems/index.ts'
import { formatDocumentNumber, parseDocumentNumber } from './document-number.ts'
import { findDocumentNumbers } from './find-document-numbers.ts'

test.each([
  ['国办发〔2019〕14号', '国办发〔2019〕14号', []],
  ['商政办发[2013]74号', '商政办发〔2013〕74号', ['brackets']],
  ['国发（2019）05号', '国发〔2019〕5号', ['brackets', 'leading-zeros']],
  ['陕发改价格【２０１９】９２４号', '陕发改价格〔2019〕924号', ['full-width', 'brackets']],
  ['商政价发[2012] 77号', '商政价发〔2012〕77号', ['spaces', 'brackets']],
  ['商区城停字【2018】第1053号', '商区城停字〔2018〕1053号', ['brackets', 'ordinal']],
  ['国发〔1983〕字第12号', '国发〔1983〕12号', ['ordinal', 'zi']],
  ['（1983）国发字第12号', '国发〔1983〕12号', ['brackets', 'ordinal', 'zi', 'year-first']],
  ['（国发〔2019〕5号）', '国发〔2019〕5号', ['wrapped']],
  ['国发〔2019〕5', '国发〔2019〕5号', ['no-hao']],
  ['公通字〔1994〕62号', '公通字〔1994〕62号', []],
  ['国办发明电〔2018〕15号', '国办发明电〔2018〕15号', []],
  ['商环改违字﹝2013﹞3号', '商环改违字〔2013〕3号', ['brackets']],
])('%s is written %s', (written, canonical, departures) => {
  const number = unwrap(parseDocumentNumber(written))
  expect(formatDocumentNumber(number)).toBe(canonical)
  expect(number.departures).toEqual(departures)
})

test.each([
  ['国务院令第711号', '国务院令第711号'],
  ['国务院第711号令', '国务院令第711号'],
  ['中华人民共和国交通部令第8号', '中华人民共和国交通部令第8号'],
  ['中华人民共和国主席令第七十一号', '中华人民共和国主席令第71号'],
  ['中华人民共和国自然资源部令（第11号）', '中华人民共和国自然资源部令第11号'],
  ['国家税务总局公告2019年第14号', '国家税务总局公告2019年第14号'],
  ['国家发展改革委2019年第29号令', '国家发展改革委令2019年第29号'],
  ['民政部公告第570号', '民政部公告第570号'],
])('the order %s is written %s', (written, canonical) => {
  expect(formatDocumentNumber(unwrap(parseDocumentNumber(written)))).toBe(canonical)
})

test.each([
  ['国发〔83〕12号', 'two-digit-year'],
  ['国发〔1819〕12号', 'year'],
  ['国发2019年12号', 'shape'],
  ['〔2019〕5号', 'shape'],
  ['国发〔2019〕0号', 'shape'],
  ['', 'shape'],
  [null, 'shape'],
  [20195, 'shape'],
])('%s is refused: %s', (written, fault) => {
  expect(parseDocumentNumber(written)).toMatchObject({
    ok: false,
    problem: { code: 'identifiers/not-a-document-number', params: { fault } },
  })
})

const agency = fc.constantFrom('国办发', '陕政办发', '商政发', '公通字', '发改办环资', '国科发高')
const made = fc.record({
  agency,
  year: fc.integer({ min: 1949, max: 2099 }),
  serial: fc.integer({ min: 1, max: 99999 }),
})
const brackets = fc.constantFrom(['〔', '〕'], ['[', ']'], ['（', '）'], ['【', '】'], ['［', '］'], ['﹝', '﹞'])

test('however it is written, the canonical form comes out, and stays', () => {
  fc.assert(
    fc.property(
      made,
      brackets,
      fc.nat(3),
      fc.boolean(),
      fc.constantFrom('', ' ', '\u3000'),
      (n, [open, close], zeros, di, space) => {
        const written = `${n.agency}${open}${n.year}${close}${space}${di ? '第' : ''}${'0'.repeat(Math.min(zeros, 6 - String(n.serial).length))}${n.serial}号`
        const canonical = `${n.agency}〔${n.year}〕${n.serial}号`
        expect(formatDocumentNumber(unwrap(parseDocumentNumber(written)))).toBe(canonical)
        expect(unwrap(parseDocumentNumber(canonical)).departures).toEqual([])
      },
    ),
  )
})

test('a number put anywhere into a text is found at its place', () => {
  const around = fc.constantFrom(
    '按照',
    '《通知》（',
    '，',
    '根据',
    '为落实',
    '2019年1月27日',
    '县政府印发了',
    '市物价局',
  )
  fc.assert(
    fc.property(
      around,
      made,
      brackets,
      fc.constantFrom('文件', '）精神', '。', ''),
      (before, n, [open, close], after) => {
        const written = `${n.agency}${open}${n.year}${close}${n.serial}号`
        const text = before + written + after
        expect(findDocumentNumbers(text).map(({ start, end }) => text.slice(start, end))).toContain(written)
      },
    ),
  )
})

test('what is not a document number is left alone', () => {
  expect(
    findDocumentNumbers('（2019）京01民初123号判决；常务会议〔2018〕第6次；由国家发改委文件（〔2014〕2755号）'),
  ).toEqual([])
})

test('orders in running text keep the name of the body alone', () => {
  const text =
    '2019年4月3日中华人民共和国国务院令第711号修订；根据建设部令（第73号），原国家工商行政管理总局令第62号公布'
  expect(findDocumentNumbers(text).map(({ number }) => formatDocumentNumber(number))).toEqual([
    '中华人民共和国国务院令第711号',
    '建设部令第73号',
    '国家工商行政管理总局令第62号',
  ])
})
