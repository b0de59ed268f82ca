import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { absent, sharedData } from '../../../../scripts/shared-data.ts'
import {
  type Concept,
  codeSchema,
  conceptOf,
  findConcept,
  isVocabularyName,
  vocabularies,
  vocabulary,
} from './index.ts'

const all: readonly (readonly [
  string,
  { readonly name: string; readonly concepts: readonly Concept[]; readonly codes: readonly string[] },
])[] = Object.entries(vocabularies)
const han = /\p{Script=Han}/u

function leaves(name: string): number {
  const concepts = all.find(([key]) => key === name)?.[1].concepts ?? []
  return concepts.filter((concept) => !concepts.some((other) => other.broader === concept.code)).length
}

describe('every vocabulary', () => {
  it.each(all)('%s: codes are unique, broader concepts exist, labels are in both languages', (name, list) => {
    expect(list.name).toBe(name)
    expect(new Set(list.codes).size).toBe(list.concepts.length)
    for (const concept of list.concepts) {
      expect(concept.code).toMatch(/^[a-zA-Z0-9.-]{1,64}$/)
      expect(concept.label['zh-CN']).toMatch(/[\p{Script=Han}Ⅰ-Ⅳ]/u)
      expect(concept.label.en).not.toMatch(han)
      expect(concept.label.en.length).toBeGreaterThan(0)
      if (concept.broader !== undefined) {
        expect(list.codes).toContain(concept.broader)
        expect(concept.code.startsWith(`${concept.broader}.`)).toBe(true)
      }
    }
  })

  it.each(all)('%s: no two concepts beside each other read the same', (_, list) => {
    for (const language of ['zh-CN', 'en'] as const) {
      const labels = list.concepts.map((concept) => `${concept.broader ?? ''}/${concept.label[language]}`)
      expect(new Set(labels).size).toBe(labels.length)
    }
  })

  it.each(all)('%s: each code is found by itself, and the schema takes it and nothing else', (name, list) => {
    if (!isVocabularyName(name)) throw new Error(name)
    const schema = codeSchema(vocabulary(name))
    for (const code of list.codes) {
      expect(schema.safeParse(code).success).toBe(true)
      expect(findConcept(vocabulary(name), code)?.code).toBe(code)
    }
    expect(schema.safeParse('no-such-code').success).toBe(false)
  })
})

describe('the figures of the sources', () => {
  it.each([
    ['key-areas', 'heads', 9],
    ['themes', 'heads', 22],
    ['genres', 'concepts', 15],
    ['answer-types', 'leaves', 21],
    ['applicant-types', 'concepts', 7],
    ['data-fields', 'concepts', 8],
    ['training-audiences', 'concepts', 5],
    ['review-roles', 'concepts', 3],
    ['site-functions', 'concepts', 3],
    ['non-disclosure-grounds', 'concepts', 8],
  ] as const)('%s has %s: %i', (name, what, expected) => {
    const { concepts } = vocabulary(name)
    const heads = concepts.filter((concept) => concept.broader === undefined).length
    expect({ heads, leaves: leaves(name), concepts: concepts.length }[what]).toBe(expected)
  })

  it('Articles 20 and 21 have fifteen items, seven and eight fields', () => {
    const { concepts } = vocabulary('proactive-categories')
    const below = (code: string) => concepts.filter((concept) => concept.broader === code).length
    expect([
      concepts.filter((concept) => concept.notation?.startsWith('20(')).length,
      below('city-county'),
      below('township'),
    ]).toEqual([15, 7, 8])
  })
})

describe('findConcept', () => {
  it.each([
    ['themes', '综合政务\\政务公开', 'general-affairs.openness'],
    ['themes', '市场监管、安全生产监管\\\\工商', 'markets.business'],
    ['themes', '综合政务＼政务公开', 'general-affairs.openness'],
    ['themes', '其他', 'other'],
    ['themes', '卫生', 'health.care'],
    ['genres', '命令（令）', 'order'],
    ['genres', '令', 'order'],
    ['disclosure-attributes', '主 动 公 开', 'proactive'],
    ['media-platforms', '微信公众号', 'wechat'],
    ['themes', '没有这一类', undefined],
    ['proactive-categories', '土地征收', undefined],
  ] as const)('%s: %s → %s', (name, printed, code) => {
    expect(findConcept(vocabulary(name), printed)?.code).toBe(code)
  })

  it('conceptOf gives the labels', () => {
    expect(conceptOf(vocabularies['press-classes'], 'overall').label.en).toBe('Regular meeting on overall development')
  })
})

describe('real pages', () => {
  const pages = sharedData('data/gov-cn-pages.ndjson')

  it.skipIf(pages === undefined)(`every theme that the central library prints is found (${absent('data')})`, () => {
    const printed = read(pages)
      .split('\n')
      .filter((line) => line !== '')
      .map((line): unknown => JSON.parse(line).theme)
    const notFound = printed.filter(
      (theme) => typeof theme !== 'string' || findConcept(vocabularies.themes, theme) === undefined,
    )
    expect(printed).toHaveLength(40)
    expect(notFound).toEqual([])
  })
})

describe('anchors', () => {
  const law = sharedData('law/regulations-2019.md')
  const opinion = sharedData('law/shangluo-opinion.txt')
  const secrecy = sharedData('law/secrecy-law-2024.md')

  it.skipIf(law === undefined || opinion === undefined || secrecy === undefined)(
    `every concept is found in the clause it cites (${absent('law')})`,
    () => {
      const texts = {
        'gipd-2019': read(law),
        'shangluo-opinion-2014': read(opinion),
        'secrecy-law-2024': read(secrecy),
      }
      const missing = all.flatMap(([name, list]) =>
        list.concepts.flatMap((concept) => {
          if (concept.clause === undefined) return []
          const text = clauseText(texts, concept.clause)
          return (concept.anchors ?? [concept.label['zh-CN']])
            .filter((anchor) => !text.includes(anchor))
            .map((anchor) => `${name} ${concept.code}: ${anchor} not in ${concept.clause}`)
        }),
      )
      expect(missing).toEqual([])
    },
  )
})

function read(path: string | undefined): string {
  return path === undefined ? '' : readFileSync(path, 'utf8')
}

const numerals = '一二三四五六七八九十'

/** An article, paragraph or item of the Regulations, or a section of the Opinion. */
function clauseText(texts: Readonly<Record<string, string>>, clause: string): string {
  const [instrument = '', place = ''] = clause.split('#')
  const text = texts[instrument]
  if (text === undefined) throw new Error(`no text of ${instrument}`)
  const [first = '', second, third] = place.split('.')
  if (instrument === 'shangluo-opinion-2014') return sectionText(text, first, second ?? '')
  const article = text
    .split(/^(?=第[零一二三四五六七八九十百]+条 )/m)
    .find((part) => part.startsWith(`第${chinese(Number(first))}条 `))
  if (article === undefined) throw new Error(`no article ${first}`)
  if (third !== undefined) return article.split(/^(?=\([一二三四五六七八九十]+\))/m)[Number(third)] ?? ''
  return article
}

function sectionText(text: string, part: string, number: string): string {
  const lines = text.split('\n')
  const start = lines.findIndex((line) => line.startsWith(`${part}、`))
  return lines.slice(start).find((line) => line.startsWith(`${number}.`)) ?? ''
}

function chinese(value: number): string {
  const tens = Math.floor(value / 10)
  const ones = value % 10
  const head = tens === 0 ? '' : `${tens === 1 ? '' : numerals[tens - 1]}十`
  return `${head}${ones === 0 ? '' : numerals[ones - 1]}`
}
