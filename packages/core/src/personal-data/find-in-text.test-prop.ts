import fc from 'fast-check'
import { expect, test } from 'vitest'
import { civilDate } from '../civil/index.ts'
import { creditCodeCheck, passesLuhn } from '../identifiers/check-digits.ts'
import { madeUpResidentId, parseResidentId } from '../identifiers/index.ts'
import { findInText } from './find-in-text.ts'
import type { PersonalDataFinding } from './finding.ts'

const asOf = civilDate('2026-11-23')
const find = (text: string): readonly PersonalDataFinding[] => findInText(text, { asOf })

const regions = fc.constantFrom('999999', '110101', '611002', '612501', '440300', '650100', '820000')
const numbers = fc.tuple(fc.nat(3_000_000), regions).map(([index, region]) => madeUpResidentId(index, region))
const before = fc.constantFrom(
  '',
  '户主张三，',
  '身份证号：',
  '（',
  '第三条 ',
  '1.',
  '序号 12 ',
  '“',
  '网友：',
  '\t女\t',
  '|',
  '<td>',
  'ID:',
  '号码为',
)
const after = fc.constantFrom('', '，男', '）', '。', ' 34', '\n', '\t81.35', '，电话', '</td>', '；', '公示期7天', '"')

const wide = (text: string): string => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))

/** Puts something behind some of the characters. */
function sprinkle(text: string, marks: readonly string[], places: readonly number[]): string {
  return Array.from(text, (character, i) => {
    const place = places.indexOf(i)
    return place >= 0 && i < text.length - 1 ? character + (marks[place % marks.length] ?? '') : character
  }).join('')
}

const places = fc.uniqueArray(fc.nat(16), { minLength: 1, maxLength: 17 })
const invisible = ['\u200b', '\u200d', '\ufeff', '\u2060', '\u00ad', '\u200b\u200b']
const gaps = [' ', '-', '—', '\u3000', '\u00a0', '－', ' - ']
const tags = [
  '<b>',
  '</b>',
  '<span style="color:red">',
  '</span>',
  '<font size=2>',
  '<!-- 1 -->',
  '&#8203;',
  '&zwnj;',
  '<i/>',
]
const entities = ['&nbsp;', '&ensp;', '&#160;', '&#x2002;']

const disguises = fc.oneof(
  fc.constant((id: string) => id),
  fc.constant(wide),
  fc.constant((id: string) => id.toLowerCase()),
  fc
    .tuple(fc.constantFrom([6, 14], [6, 10, 14], [3, 6, 10, 14], [4, 8, 12, 16], [6], [14]), fc.constantFrom(...gaps))
    .map(
      ([cuts, gap]) =>
        (id: string) =>
          [0, ...cuts].map((from, i) => id.slice(from, cuts[i])).join(gap),
    ),
  places.map((at) => (id: string) => sprinkle(id, invisible, at)),
  places.map((at) => (id: string) => sprinkle(id, tags, at)),
  places.map((at) => (id: string) => sprinkle(wide(id), [...tags, ...invisible], at)),
)

function covering(
  findings: readonly PersonalDataFinding[],
  start: number,
  end: number,
): PersonalDataFinding | undefined {
  return findings.find(({ place }) => place.at === 'text' && place.start === start && place.end === end)
}

test('a planted identity number is found at its very place, whatever surrounds and disguises it', () => {
  fc.assert(
    fc.property(numbers, before, after, disguises, (number, head, tail, disguise) => {
      const written = disguise(number)
      const found = covering(find(head + written + tail), head.length, head.length + written.length)
      expect(found?.kind).toMatch(/^(?:resident-id|residence-permit)$/)
      expect(found?.confidence).not.toBe('possible')
    }),
    { numRuns: 1000 },
  )
})

test('with gaps anywhere between its digits it is found where no other digits adjoin', () => {
  const alone = fc.constantFrom('', '户主张三，', '身份证号：', '（')
  fc.assert(
    fc.property(numbers, alone, places, fc.constantFrom(gaps, entities), (number, head, at, marks) => {
      const written = sprinkle(number, marks, at)
      expect(covering(find(`${head}${written}，男`), head.length, head.length + written.length)?.kind).toMatch(/^resid/)
    }),
    { numRuns: 500 },
  )
})

test('inside a disability card’s or a pupil’s number it is found as that', () => {
  fc.assert(
    fc.property(
      numbers,
      fc.integer({ min: 1, max: 7 }),
      fc.integer({ min: 1, max: 4 }),
      fc.constantFrom('', 'B', 'B1'),
      fc.constantFrom('G', 'L', 'g'),
      (number, kind, grade, copy, letter) => {
        const card = `${number}${kind}${grade}${copy}`
        expect(covering(find(`持证人${card}，`), 3, 3 + card.length)?.kind).toBe('disability-card')
        expect(covering(find(`学籍${letter}${number}。`), 2, 21)?.kind).toBe('pupil-number')
      },
    ),
  )
})

test('rounded by a spreadsheet it is found beside its name, and three without a name are found together', () => {
  fc.assert(
    fc.property(
      numbers.filter((number) => !parseResidentId(`${number.slice(0, 15)}000`).ok),
      (number) => {
        const rounded = `${number.slice(0, 15)}000`
        expect(find(`身份证号${rounded}`)[0]?.kind).toBe('resident-id-rounded')
        expect(find(`${rounded}，`)).toEqual([])
        expect(find(`${rounded}，\n${rounded}，\n${rounded}，`)).toHaveLength(3)
      },
    ),
  )
})

test('broken over two lines it is found', () => {
  fc.assert(
    fc.property(numbers, fc.integer({ min: 4, max: 14 }), (number, at) => {
      const text = `身份证号：${number.slice(0, at)}\n  ${number.slice(at)}\n`
      expect(find(text)[0]).toMatchObject({ kind: expect.stringMatching(/^resid/), confidence: 'likely' })
    }),
  )
})

const people = new Set([
  'resident-id',
  'resident-id-check-fails',
  'resident-id-rounded',
  'residence-permit',
  'foreigner-id',
  'resident-id-15',
  'disability-card',
  'pupil-number',
  'mobile',
])
const asPeople = (text: string): readonly string[] =>
  find(text)
    .filter(({ kind, confidence }) => people.has(kind) && confidence !== 'possible')
    .map(({ kind }) => kind)

const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`))

test('credit codes are not people, named or not', () => {
  const codes = fc
    .tuple(
      fc.constantFrom('11', '12', '51', '91', '92', '93'),
      fc.constantFrom('611002', '110000', '440100'),
      digits(9),
    )
    .map(([kind, region, body]) => kind + region + body)
    .map((body) => body + (creditCodeCheck(body) ?? ''))
  fc.assert(
    fc.property(codes, fc.constantFrom('统一社会信用代码：', '信用代码', '（统一社会信用代码）'), (code, label) => {
      expect(asPeople(`某公司，${label}${code}，法定代表人`)).toEqual([])
      if (!parseResidentId(code).ok) expect(asPeople(`某公司${code}，`)).toEqual([])
    }),
    { numRuns: 500 },
  )
})

test('index numbers with a credit code at their head are not people, even where the code would pass as one', () => {
  fc.assert(
    fc.property(numbers, fc.integer({ min: 2008, max: 2026 }), fc.nat(99_999), (number, year, serial) => {
      expect(asPeople(`索引号：${number}/${year}-${String(serial).padStart(5, '0')}`)).toEqual([])
      expect(asPeople(`${number}/${year}-${String(serial).padStart(5, '0')} 发布`)).toEqual([])
    }),
  )
})

test('project codes, hyphenated accounts and long codes with letters are not people', () => {
  const project = fc
    .tuple(fc.integer({ min: 2016, max: 2026 }), regions, digits(2), digits(2), digits(6))
    .map((parts) => parts.join('-'))
  const account = fc
    .array(fc.tuple(digits(6), fc.integer({ min: 2, max: 6 })), { minLength: 3, maxLength: 6 })
    .map((parts) => parts.map(([group, length]) => group.slice(0, length)))
    .map((parts) => parts.join('-'))
    .filter(
      (text) => !parseResidentId(text).ok && !/^1[3-9]/.test(text) && !/(?:^|-)1[3-9]\d-\d{4}-\d{4}(?:-|$)/.test(text),
    )
  fc.assert(
    fc.property(project, account, digits(20), (code, hyphenated, serial) => {
      expect(asPeople(`项目代码${code}，总投资`)).toEqual([])
      expect(asPeople(`项目（${code}）已批复`)).toEqual([])
      expect(asPeople(`开户账户${hyphenated}，`)).toEqual([])
      expect(asPeople(`单元号${serial}GB00001W`)).toEqual([])
    }),
    { numRuns: 500 },
  )
})

test('no finding holds a value', () => {
  const card = digits(18).map((body) => {
    const head = `62${body.slice(2)}`
    return head + (Array.from('0123456789').find((last) => passesLuhn(head + last)) ?? '')
  })
  fc.assert(
    fc.property(numbers, card, before, (number, account, head) => {
      const text = `${head}${number}，卡号${account}，手机13812345678，邮箱zhangsan@example.com`
      const said = JSON.stringify(find(text))
      for (const value of [number, account, '13812345678', 'zhangsan']) {
        for (let i = 0; i + 5 <= value.length; i++) expect(said).not.toContain(value.slice(i, i + 5))
      }
    }),
  )
})

test('any text is searched without an error, and every place lies inside it', () => {
  const noise = fc.string({
    unit: fc.constantFrom(
      '1',
      '6',
      '０',
      'X',
      ' ',
      '-',
      '\u200b',
      '<b>',
      '</td>',
      '&nbsp;',
      '&#49;',
      '身份证',
      '*',
      '.',
      'E+17',
      '@',
      '陕A',
      '\n',
      '/',
      '某',
      '62',
      '13800138000',
      '微信：a',
    ),
    maxLength: 60,
  })
  fc.assert(
    fc.property(noise, (text) => {
      for (const { place } of find(text)) {
        if (place.at !== 'text') throw new Error('a text has no cells')
        expect(place.start).toBeGreaterThanOrEqual(0)
        expect(place.start).toBeLessThan(place.end)
        expect(place.end).toBeLessThanOrEqual(text.length)
        expect(place.length).toBe(place.end - place.start)
      }
    }),
    { numRuns: 2000 },
  )
})
