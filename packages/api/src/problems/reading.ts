import { type LocalText, text } from '@gongkai/core'
import type { ProblemType } from './catalogue.ts'

/** The facts of the problems of reading: law, checks, exports, data. */
export interface ReadingProblemParams {
  readonly 'rule-not-found': { readonly id: string; readonly place: string; readonly suggestion?: string }
  readonly 'no-such-date': { readonly name: string }
  readonly 'place-not-known': { readonly suggestion?: string }
  readonly 'malformed-json': { readonly why: LocalText }
  readonly 'body-member-invalid': { readonly why: LocalText }
  readonly 'record-invalid': { readonly count: string }
  readonly 'export-not-found': { readonly position: string }
  readonly 'export-gone': { readonly position: string }
  readonly 'position-gone': { readonly why: LocalText }
  readonly 'range-not-satisfiable': { readonly bytes: string }
  readonly 'rows-not-held': { readonly id: string; readonly why: LocalText }
}

/** The sentences of the problems of reading. */
export const readingProblemMessages: {
  readonly [C in keyof ReadingProblemParams]: (params: ReadingProblemParams[C]) => LocalText
} = {
  'rule-not-found': ({ id, place, suggestion }) =>
    text(
      `地区 ${place} 没有规则 ${id}${suggestion === undefined ? '' : `；是否应为 ${suggestion}？`}`,
      `no rule ${id} binds the place ${place}${suggestion === undefined ? '' : `; did you mean ${suggestion}?`}`,
    ),
  'no-such-date': ({ name }) =>
    text(
      `参数“${name}”的日期写法正确，但历法中没有这一天`,
      `the date of the parameter "${name}" is written as it should be, but there is no such day in the calendar`,
    ),
  'place-not-known': ({ suggestion }) =>
    text(
      `没有此代码的地区，也从未有过该地区的记录${suggestion === undefined ? '' : `；是否应为 ${suggestion}？`}`,
      `no place has this code, and there never was a record of it${suggestion === undefined ? '' : `; did you mean ${suggestion}?`}`,
    ),
  'malformed-json': ({ why }) => text(`请求正文无法读取：${why['zh-CN']}`, `the body cannot be read: ${why.en}`),
  'body-member-invalid': ({ why }) => why,
  'record-invalid': ({ count }) =>
    text(
      `请求正文不是有效的记录，共 ${count} 处错误，逐项见 errors`,
      `the body is no valid record: ${count} faults, listed under errors`,
    ),
  'export-not-found': ({ position }) =>
    text(
      `没有位置 ${position} 的这一导出文件；现有的见 /v1/exports`,
      `there is no such export file at ${position}; see /v1/exports for those there are`,
    ),
  'export-gone': ({ position }) =>
    text(
      `位置 ${position} 的导出文件含有此后撤回或者抹除的内容，已不再提供；请改用 /v1/exports 所列的，并删除手中的副本`,
      `the export at ${position} holds content that was withdrawn or erased since and is no longer served; use one that /v1/exports lists, and erase your copies`,
    ),
  'position-gone': ({ why }) =>
    text(`无法给出该位置的数据：${why['zh-CN']}`, `there is nothing at that position: ${why.en}`),
  'range-not-satisfiable': ({ bytes }) =>
    text(`所要的字节范围超出文件；文件共 ${bytes} 字节`, `the range lies outside the file, which has ${bytes} bytes`),
  'rows-not-held': ({ id, why }) =>
    text(`记录 ${id} 的数据行不能逐行提供：${why['zh-CN']}`, `the rows of ${id} cannot be served: ${why.en}`),
}

/** What holds of every occurrence of the problems of reading. */
export const readingProblemTypes = {
  'rule-not-found': {
    status: 404,
    title: text('没有此规则', 'No such rule'),
    advice: text('某地的规则清单见 /v1/rules?place=。', 'See /v1/rules?place= for the rules of a place.'),
  },
  'no-such-date': {
    status: 400,
    title: text('没有这一天', 'No such day'),
    advice: text('核对年、月、日，例如二月有几天。', 'Check year, month and day: how many days February has, say.'),
  },
  'place-not-known': {
    status: 400,
    title: text('没有此地区', 'No such place'),
    advice: text(
      '地区代码见 /v1/places。表外地区从有记录之日起可以查询。',
      'See /v1/places for the codes. A place outside that table can be asked for once it has a record.',
    ),
  },
  'malformed-json': {
    status: 400,
    title: text('正文无法读取', 'Unreadable body'),
    advice: text(
      '发送 UTF-8 的 JSON，层次不要过深，同一对象中没有重复的名称。',
      'Send JSON in UTF-8, not nested too deeply, with no name twice in one object.',
    ),
  },
  'record-invalid': {
    status: 422,
    title: text('不是有效的记录', 'Not a valid record'),
    advice: text(
      '按 errors 中的 pointer 逐处改正；各类记录的字段见 /docs。',
      'Mend each place that errors names by its pointer; /docs has the fields of every kind.',
    ),
  },
  'export-not-found': {
    status: 404,
    title: text('没有此导出文件', 'No such export'),
    advice: text('现有的导出文件见 /v1/exports。', 'See /v1/exports for the files there are.'),
  },
  'export-gone': {
    status: 410,
    title: text('导出文件已失效', 'Export gone'),
    advice: text(
      '导出之后有内容撤回或者抹除，旧文件不得继续提供。请取新的导出，或由 /v1/changes 跟进，并删除手中的副本。',
      'Something was withdrawn or erased after it was made, so the old file may not be served. Take a new one, or follow /v1/changes, and erase your copies.',
    ),
  },
  'position-gone': {
    status: 410,
    title: text('位置失效', 'Position of no use'),
    advice: text('不带位置重新读取。', 'Ask again without a position.'),
  },
  'range-not-satisfiable': {
    status: 416,
    title: text('范围超出文件', 'Range outside the file'),
    advice: text(
      '按文件大小改正 Range，或者不带 Range 取全部。',
      'Mend Range by the size of the file, or leave it out.',
    ),
  },
  'rows-not-held': {
    status: 404,
    title: text('没有数据行', 'No rows'),
    advice: text(
      '数据行只有作为附件存于本节点时才能逐行提供；否则请按记录中的网址下载。',
      'Rows are served where the node holds them as an attachment; otherwise follow the address in the record.',
    ),
  },
} as const satisfies { readonly [C in keyof ReadingProblemParams]?: ProblemType }
