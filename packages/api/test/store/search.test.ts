// Notices when a search gives a record that does not hold what is looked for, or leaves out one that does.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { list, parseSearch, publish, type Store } from '../../src/index.ts'
import { fold } from '../../src/store/search/fold.ts'
import { lexemes, tsvectorText } from '../../src/store/search/lexemes.ts'
import { onBothEngines, wipe } from './both-engines.ts'
import { naiveScan } from './naive-scan.ts'
import { document } from './records.ts'

/** Few characters, so that matches are frequent; of every sort that search has to tell apart. */
const piece = fc.constantFrom(
  '政',
  '府',
  '公',
  '开',
  '办',
  '政府',
  '1',
  '15',
  '2022',
  'a',
  'AB',
  'ａ',
  '号',
  ' ',
  '\n',
  '〔',
  '。',
  '-',
  '_',
  '%',
  '\\',
  "'",
  '𠮷',
  'é',
  'e\u0301',
  'カ',
  '\u200b',
)
/** So few that the same ones meet again and again, with and without something in between. */
const fewPieces = fc.constantFrom('1', 'a', '号', '政', ' ', '。')
const phrase = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(''))
const text = fc
  .oneof(fc.array(piece, { minLength: 1, maxLength: 30 }), fc.array(fewPieces, { minLength: 1, maxLength: 12 }))
  .map((pieces) => pieces.join(''))
  .filter((one) => /\S/.test(one))

interface Part {
  readonly of: number
  readonly from: number
  readonly length: number
  readonly spaced: boolean
}

/** A part of one of the texts, as somebody types it who leaves out the spaces, or does not. */
const part: fc.Arbitrary<Part> = fc.record({
  of: fc.nat(),
  from: fc.nat(),
  length: fc.integer({ min: 1, max: 5 }),
  spaced: fc.boolean(),
})

function cutFrom(texts: readonly string[], { of, from, length, spaced }: Part) {
  const characters = Array.from(texts[of % texts.length] ?? '')
  const begin = from % Math.max(1, characters.length)
  const cut = characters.slice(begin, begin + length).join('')
  return spaced ? cut : cut.replaceAll(/\s/g, '')
}

async function found(store: Store, q: string): Promise<readonly string[] | undefined> {
  const search = parseSearch(q)
  if (search === undefined) return undefined
  const page = await list(store, { filter: { search }, sort: 'id', limit: 100 })
  return page.items.map((one) => one.id.slice(7))
}

onBothEngines('search', (store) => {
  it('finds what walking through every text finds', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { minLength: 1, maxLength: 12 }),
        fc.array(phrase, { minLength: 1, maxLength: 6 }),
        fc.array(part, { minLength: 1, maxLength: 24 }),
        async (texts, phrases, parts) => {
          await wipe(store())
          const records = texts.map((one, index) =>
            document(`r-${String(index).padStart(2, '0')}`, { title: '标题', text: one }),
          )
          await publish(store(), records, 'test')
          for (const q of [...phrases, ...parts.map((one) => cutFrom(texts, one))]) {
            const holding = records.filter((_, index) => naiveScan(['标题', texts[index] ?? ''], q))
            const hits = await found(store(), q)
            if (hits !== undefined) expect({ q, hits }).toEqual({ q, hits: holding.map((one) => one.id.slice(7)) })
          }
        },
      ),
      { numRuns: 30 },
    )
  })

  it.each<[string, string, boolean]>([
    ['a word inside a sentence', '预算', true],
    ['one character', '算', true],
    ['the last character of a sentence', '开', true],
    ['a long phrase', '全面推进预算公开', true],
    ['pieces that lie apart', '推进公开', false],
    ['terms in any order', '公开 预算', true],
    ['terms of which one is missing', '公开 决算', false],
    ['full width for half', 'ＳＬＺＦ', true],
    ['the beginning of a number', '20', true],
    ['the middle of a number', '022', false],
    ['a number after its first digits', '5号', false],
    ['a number that stands alone elsewhere', '1号', false],
    ['characters with a space between them', '收支', true],
    ['characters over the end of a line', '支表', false],
    ['a whole document number', '商政办发〔2022〕15号', true],
    ['a document number cut in a number', '商政办发〔202', true],
    ['a character outside the basic plane', '𠮷', true],
    ['signs that databases treat as their own', "100%_'\\", true],
    ['signs that are not there', "100%_'\\x", false],
  ])('%s', async (_, q, expected) => {
    const title = '商政办发〔2022〕15号 关于全面推进预算公开'
    await publish(store(), [document('a', { title, text: "SLZF 𠮷野家 100%_'\\ a1号 1 收 支\n表" })], 'test')
    expect(await found(store(), q)).toEqual(expected ? ['a'] : [])
  })

  it('finds by the text alone what has too many words for the index', async () => {
    const han = Array.from({ length: 20_000 }, (_, index) => String.fromCodePoint(0x4e00 + index))
    const shuffled = han
      .flatMap((one, index) => [
        one,
        han[(index * 7919) % han.length],
        han[(index * 104_729) % han.length],
        han[(index * 1_299_709 + 3) % han.length],
        han[(index * 15_485_863 + 5) % han.length],
      ])
      .join('')
    const long = `${shuffled}${Array.from(shuffled).toReversed().join('')}`
    expect(tsvectorText(lexemes(fold(long)))).toBeUndefined()
    await publish(store(), [document('long', { title: '标题', text: long }), document('short')], 'test')
    expect(await found(store(), shuffled.slice(500, 502))).toEqual(['long'])
    expect(await found(store(), shuffled.slice(500, 520))).toEqual(['long'])
    expect(await found(store(), '没有的词语')).toEqual([])
  })

  it('has nothing to look for in marks alone', () => {
    expect(parseSearch(' —— 。')).toBeUndefined()
    expect(parseSearch('')).toBeUndefined()
  })
})
