import type { Language } from '../text/local-text.ts'
import type { Instrument } from './instrument.ts'

/** A provision of an instrument that is divided into articles: 第三十三条第二款第(一)项. */
export interface ArticleClause {
  readonly instrument: string
  readonly article: number
  readonly paragraph?: number
  readonly item?: number
}

/** A provision of an instrument that is divided into sections: 二、2. */
export interface SectionClause {
  readonly instrument: string
  /** The section as the document writes it, such as `二.2`. */
  readonly section: string
}

/** A document of which only an excerpt was seen, so that nobody can say in which section the provision stands. */
export interface UnplacedClause {
  readonly instrument: string
  readonly unplaced: true
}

/** A provision of an instrument. */
export type Clause = ArticleClause | SectionClause | UnplacedClause

/**
 * The stable id of a clause: `gipd-2019#33.2`, `shangluo-opinion-2014#二.2`. An item of an article that has no paragraphs
 * stands under paragraph 0, `x#20.0.7`, for `x#20.7` is the seventh paragraph.
 */
export type ClauseId = string

/** The stable id of a clause. */
export function clauseId(clause: Clause): ClauseId {
  if ('unplaced' in clause) return clause.instrument
  if ('section' in clause) return `${clause.instrument}#${clause.section}`
  const { instrument, article, paragraph, item } = clause
  const within = item === undefined ? [paragraph] : [paragraph ?? 0, item]
  return `${instrument}#${[article, ...within.filter((n) => n !== undefined)].join('.')}`
}

/** An article below one thousand, as {@link chineseNumber} writes it; paragraph 0 only before an item. */
const articleIn = /^([1-9]\d{0,2})(?:\.([1-9]\d{0,2}|0(?=\.)))?(?:\.([1-9]\d{0,2}))?$/

/**
 * Reads the id of a clause: what {@link clauseId} wrote.
 * @param id such as `gipd-2019#33.2`
 * @returns the clause; whether its instrument is known, the law says
 */
export function clauseOf(id: ClauseId): Clause {
  const at = id.indexOf('#')
  if (at === -1) return { instrument: id, unplaced: true }
  const [instrument, place] = [id.slice(0, at), id.slice(at + 1)]
  const [, article, paragraph = '0', item] = articleIn.exec(place) ?? []
  if (article === undefined) return { instrument, section: place }
  return {
    instrument,
    article: Number(article),
    ...(paragraph !== '0' && { paragraph: Number(paragraph) }),
    ...(item !== undefined && { item: Number(item) }),
  }
}

const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const

/**
 * A whole number below one thousand as Chinese statutes write it.
 * @example
 * ```ts
 * chineseNumber(26) // → '二十六'
 * ```
 */
export function chineseNumber(value: number): string {
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10]
  const hundred = hundreds === 0 ? '' : `${digits[hundreds] ?? ''}百`
  const gap = hundreds > 0 && tens === 0 && ones > 0 ? '零' : ''
  const ten = tens === 0 ? '' : `${tens === 1 && hundreds === 0 ? '' : (digits[tens] ?? '')}十`
  const one = ones === 0 && value !== 0 ? '' : (digits[ones] ?? '')
  return `${hundred}${gap}${ten}${one}`
}

/**
 * A clause as people cite it.
 * @param clause the provision
 * @param instrument the document it belongs to
 * @param language the language; Chinese is the form that courts and offices use
 * @example
 * ```ts
 * const [regulations] = cn.instruments.filter(({ id }) => id === 'gipd-2019')
 * printClause({ instrument: 'gipd-2019', article: 33, paragraph: 2 }, regulations, 'zh-CN') // → '《条例》第三十三条第二款'
 * ```
 */
export function printClause(clause: Clause, instrument: Instrument, language: Language): string {
  const name = instrument.shortTitle[language]
  if ('unplaced' in clause) return language === 'zh-CN' ? `《${name}》` : name
  if ('section' in clause)
    return language === 'zh-CN' ? `《${name}》${clause.section.replace('.', '、')}` : `${name}, ${clause.section}`
  if (language === 'en') {
    const parts = [`art. ${clause.article}`]
    if (clause.paragraph !== undefined) parts.push(`para. ${clause.paragraph}`)
    if (clause.item !== undefined) parts.push(`item ${clause.item}`)
    return `${name}, ${parts.join(' ')}`
  }
  const paragraph = clause.paragraph === undefined ? '' : `第${chineseNumber(clause.paragraph)}款`
  const item = clause.item === undefined ? '' : `第（${chineseNumber(clause.item)}）项`
  return `《${name}》第${chineseNumber(clause.article)}条${paragraph}${item}`
}
