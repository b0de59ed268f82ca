import type { Language } from '@gongkai/core'
import type { ReportPlace } from '../check/check-report.ts'

/**
 * Where something stands, as people point at it: `名单.xlsx 汇总!D17（身份证号）`, `notice.md:3:9`.
 * @param language of the words around it
 */
export function placeWords(place: ReportPlace, language: Language): string {
  const { file, line, column } = place
  const inside = insideWords(place, language)
  const point =
    place.page === undefined && line !== undefined ? `:${line}${column === undefined ? '' : `:${column}`}` : ''
  return `${file}${point}${inside === '' ? '' : ` ${inside}`}`
}

/** The part of a place that comes after the file and its line; empty where line and column say it all. */
export function insideWords(place: ReportPlace, language: Language): string {
  const zh = language === 'zh-CN'
  const { sheet, table, cell, title, page, line, item, pointer, hiddenBy } = place
  const words: string[] = []
  if (page !== undefined)
    words.push(
      zh
        ? `第 ${page} 页${line === undefined ? '' : `第 ${line} 行`}`
        : `page ${page}${line === undefined ? '' : `, line ${line}`}`,
    )
  if (cell !== undefined) {
    const where =
      sheet !== undefined
        ? `${sheet}!`
        : table !== undefined && table > 1
          ? zh
            ? `表${table} `
            : `table ${table} `
          : ''
    words.push(`${where}${cell}${title === undefined ? '' : zh ? `（${title}）` : ` (${title})`}`)
  } else if (sheet !== undefined) words.push(sheet)
  if (item !== undefined) words.push(itemWords(item, zh))
  if (pointer !== undefined && pointer !== '' && line === undefined) words.push(pointer)
  if (hiddenBy !== undefined) words.push(zh ? '［隐藏］' : '[hidden]')
  return words.join(' ')
}

const stories: Readonly<Record<string, string>> = {
  body: '正文',
  header: '页眉',
  footer: '页脚',
  footnote: '脚注',
  endnote: '尾注',
  comment: '批注',
  glossary: '自动图文集',
}

/** A paragraph of a document, `body 3`, as people say it; other parts are called by their names. */
function itemWords(item: string, zh: boolean): string {
  const [, story = '', paragraph = ''] = /^([a-z]+) (\d+)$/.exec(item) ?? []
  const name = stories[story]
  if (name === undefined) return item
  return zh ? `${name}第 ${paragraph} 段` : `${story}, paragraph ${paragraph}`
}
