import { type Clause, chineseNumber } from '@gongkai/core'

/** A text of law cut up so that a provision can be looked up in it. */
export interface LawText {
  /** What a provision says, its blanks removed; undefined where the text has no such provision. */
  readonly provision: (clause: Clause) => string | undefined
}

interface Paragraph {
  readonly lines: string[]
}

const heading = /^第([零一二三四五六七八九十百]+)条[\s　]+/u
const item = /^[（(]([零一二三四五六七八九十百]+)[)）]/u

/** A text divided into articles, one line a paragraph or an item: 第三十三条第二款第(一)项. */
export function articleText(source: string): LawText {
  const articles = new Map<string, Paragraph[]>()
  let current: Paragraph[] | undefined
  for (const raw of source.split('\n')) {
    const line = raw.trim()
    if (line === '') continue
    if (line.startsWith('#')) {
      current = undefined
      continue
    }
    const number = heading.exec(line)?.[1]
    if (number !== undefined) {
      current = [{ lines: [line.replace(heading, '')] }]
      articles.set(number, current)
    } else if (item.test(line)) current?.at(-1)?.lines.push(line)
    else current?.push({ lines: [line] })
  }
  return {
    provision: (clause) => {
      if (!('article' in clause)) return undefined
      const paragraphs = articles.get(chineseNumber(clause.article))
      if (paragraphs === undefined) return undefined
      if (clause.paragraph === undefined) return joined(paragraphs.flatMap(({ lines }) => lines))
      const paragraph = paragraphs[clause.paragraph - 1]
      if (paragraph === undefined || clause.item === undefined) return paragraph && joined(paragraph.lines)
      const wanted = chineseNumber(clause.item)
      const found = paragraph.lines.find((line) => item.exec(line)?.[1] === wanted)
      return found && joined([found])
    },
  }
}

/** A text divided into sections: `二` is a section with all it holds, `二.2` one numbered part of it. */
export function sectionText(source: string): LawText {
  const sections = new Map<string, string[]>()
  let section: string | undefined
  let part: string | undefined
  for (const raw of source.split('\n')) {
    const line = raw.trim()
    const head = /^([一二三四五六七八九十]+)、/u.exec(line)?.[1]
    const numbered = /^(\d+)[.．、]/u.exec(line)?.[1]
    if (head !== undefined) [section, part] = [head, undefined]
    else if (section !== undefined && numbered !== undefined) part = `${section}.${numbered}`
    for (const key of [section, part]) if (key !== undefined) sections.set(key, [...(sections.get(key) ?? []), line])
  }
  return {
    provision: (clause) => {
      const lines = 'section' in clause ? sections.get(clause.section) : undefined
      return lines && joined(lines)
    },
  }
}

function joined(lines: readonly string[]): string {
  return lines.join('').replaceAll(/[\s　]/gu, '')
}
