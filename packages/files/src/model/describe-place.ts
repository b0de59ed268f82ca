import { type LocalText, text } from '@gongkai/core'
import type { Place, Story } from './place.ts'

const stories: { readonly [S in Story]: LocalText } = {
  body: text('正文', 'body'),
  header: text('页眉', 'header'),
  footer: text('页脚', 'footer'),
  footnote: text('脚注', 'footnotes'),
  endnote: text('尾注', 'endnotes'),
  comment: text('批注', 'comments'),
  glossary: text('自动图文集', 'building blocks'),
}

/**
 * Says where something stands, without the file's name.
 * @param place the place
 * @returns the words in both languages
 * @example
 * ```ts
 * describePlace({ kind: 'cell', file: 'a.xlsx', sheet: '名单', cell: 'C7', title: '姓名' })['zh-CN'] // → '工作表“名单” C7（姓名）'
 * describePlace({ kind: 'line', file: 'a.md', line: 3, column: 9 }).en // → 'line 3, column 9'
 * ```
 */
export function describePlace(place: Place): LocalText {
  switch (place.kind) {
    case 'file':
      return text('整个文件', 'the whole file')
    case 'line':
      return text(`第 ${place.line} 行第 ${place.column} 列`, `line ${place.line}, column ${place.column}`)
    case 'cell': {
      const title = place.title === undefined ? ['', ''] : [`（${place.title}）`, ` (${place.title})`]
      const line = place.line === undefined ? ['', ''] : [`，第 ${place.line} 行`, `, line ${place.line}`]
      const table =
        place.sheet !== undefined
          ? [`工作表“${place.sheet}” `, `sheet "${place.sheet}" `]
          : place.table !== undefined
            ? [`表 ${place.table} `, `table ${place.table} `]
            : ['', '']
      return text(`${table[0]}${place.cell}${title[0]}${line[0]}`, `${table[1]}${place.cell}${title[1]}${line[1]}`)
    }
    case 'page':
      return place.line === undefined
        ? text(`第 ${place.page} 页`, `page ${place.page}`)
        : text(`第 ${place.page} 页第 ${place.line} 行`, `page ${place.page}, line ${place.line}`)
    case 'pointer': {
      const at = place.line === undefined ? ['', ''] : [`（第 ${place.line} 行）`, ` (line ${place.line})`]
      return text(`${place.pointer}${at[0]}`, `${place.pointer}${at[1]}`)
    }
    case 'paragraph':
      return text(
        `${stories[place.story]['zh-CN']}第 ${place.paragraph} 段`,
        `${stories[place.story].en}, paragraph ${place.paragraph}`,
      )
    case 'item':
      return text(place.item, place.item)
  }
}
