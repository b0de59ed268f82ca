import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { list, parseSearch, publish, type SearchQuery, type Store, snippets } from '../../src/index.ts'
import { fold } from '../../src/store/search/fold.ts'
import { foldWithPlaces } from '../../src/store/search/fold-with-places.ts'
import { wordsOf } from '../../src/store/text-fields.ts'
import { onBothEngines, wipe } from './both-engines.ts'
import { document } from './records.ts'

const piece = fc.constantFrom(
  '预',
  '算',
  '公',
  '开',
  '预算',
  'ａＢ',
  'ab',
  '2022',
  ' ',
  '　',
  '〔',
  '。',
  '𠮷',
  'é',
  'e\u0301',
  'カ',
  '\u200b',
  '<b>',
  '&',
)
const words = fc
  .array(piece, { minLength: 1, maxLength: 30 })
  .map((pieces) => pieces.join(''))
  .filter((one) => /\S/.test(one))

function searchOf(q: string): SearchQuery {
  const search = parseSearch(q)
  if (search === undefined) throw new Error(`${q} is no search`)
  return search
}

/** Every page of a search, two at a time. */
async function walk(store: Store, search: SearchQuery, between: () => Promise<void> = async () => {}) {
  const ids: string[] = []
  let cursor: string | undefined
  do {
    const page = await list(store, { filter: { search }, sort: 'relevance', limit: 2, ...(cursor && { cursor }) })
    ids.push(...page.items.map(({ id }) => id.slice(7)))
    cursor = page.next
    await between()
  } while (cursor !== undefined)
  return ids
}

onBothEngines('relevance', (store) => {
  it('puts the title before the text, a phrase before its words apart, and then the latest first', async () => {
    const records = [
      document('apart', { title: '通知', text: '公开本年 预算' }),
      document('phrase', { title: '通知', text: '关于预算 公开的说明' }),
      document('title-apart', { title: '公开与预算', publishedOn: '2020-01-01' }),
      document('title-old', { title: '预算 公开办法', publishedOn: '2020-01-01' }),
      document('title-new', { title: '预算　公开目录', publishedOn: '2024-01-01' }),
      document('title-and-text', { title: '预算', text: '公开' }),
      document('neither', { title: '决算', text: '公开' }),
    ]
    await publish(store(), records, 'test')
    expect(await walk(store(), searchOf('预算 公开'))).toEqual([
      'title-new',
      'title-old',
      'title-apart',
      'phrase',
      'title-and-text',
      'apart',
    ])
    expect((await walk(store(), searchOf('预'))).slice(0, 2)).toEqual(['title-new', 'title-old'])
  })

  it('gives every hit once, whatever is published between two pages', async () => {
    const some = fc.constantFrom('预算', '公开', '预算公开', '2022')
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 9 }), some, async (texts, q) => {
        await wipe(store())
        const records = texts.map(([title, text], index) =>
          document(`r-${index}`, { title: title.replaceAll(/\s+/g, ' ').trim() || '无', text }),
        )
        await publish(store(), records, 'test')
        const search = searchOf(q)
        const holding = records.filter((one) => search.terms.every((term) => fold(wordsOf(one)).includes(term)))
        let number = 0
        const found = await walk(store(), search, async () => {
          await publish(store(), [document(`later-${number++}`, { title: q })], 'test')
        })
        const before = found.filter((local) => local.startsWith('r-'))
        expect(before.toSorted()).toEqual(holding.map(({ id }) => id.slice(7)).toSorted())
      }),
      { numRuns: 12 },
    )
  })
})

describe('snippets', () => {
  it('show what was found as it was written, marked apart from the rest', () => {
    const text = `${'前'.repeat(60)}关于 ２０２２ 年度预 算公开的<b>说明</b>${'后'.repeat(200)}`
    const [passage = []] = snippets(`标题\n${text}`, searchOf('预算公开 2022'))
    expect(passage.filter(({ match }) => match).map((one) => one.text)).toEqual(['２０２２', '预 算公开'])
    expect(passage.at(0)).toEqual({ text: '…', match: false })
    expect(passage.at(-1)).toEqual({ text: '…', match: false })
    expect(passage.map((one) => one.text).join('')).toContain('<b>说明</b>')
    expect(snippets('标题\n正文', searchOf('没有'))).toEqual([])
  })

  it('fold as search folds, for all that is written here', () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(foldWithPlaces(text).text).toBe(fold(text))
      }),
    )
  })

  it('are parts of the text, and hold each term that the line holds', () => {
    fc.assert(
      fc.property(words, fc.constantFrom('预', '预算', '公开', 'ab', '2022', '𠮷', 'é'), (text, q) => {
        const search = searchOf(q)
        const found = snippets(text.replaceAll('\n', ' '), search)
        expect(found.length > 0).toBe(search.terms.every((term) => fold(text).includes(term)))
        for (const passage of found) {
          const shown = passage.map((one) => one.text).join('')
          expect(text).toContain(shown.replaceAll(/^…|…$/g, ''))
          for (const one of passage.filter(({ match }) => match)) expect(fold(one.text)).toContain(fold(q))
        }
      }),
    )
  })
})
