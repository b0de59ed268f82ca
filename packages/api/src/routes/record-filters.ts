import { type LocalText, text } from '@gongkai/core'
import * as z from 'zod'
import { parameter } from '../http/parameter.ts'
import { RequestFault } from '../http/request-fault.ts'
import { apiProblem } from '../problems/api-error.ts'
import { parseSearch, type RecordFilter, type SearchQuery } from '../store/index.ts'
import {
  attributeParameter,
  dayParameter,
  issuerParameter,
  keyAreaParameter,
  kindParameter,
  numberParameter,
  placeParameter,
  themeParameter,
} from './parameters.ts'

/** By what records can be asked for, in the list and in the feeds alike. */
export const filterParameters = {
  kind: kindParameter.optional(),
  place: placeParameter.optional(),
  issuer: issuerParameter.optional(),
  keyArea: keyAreaParameter.optional(),
  theme: themeParameter.optional(),
  attribute: attributeParameter.optional(),
  docNumber: numberParameter('发文字号', 'Document number', '商政办发〔2022〕15号').optional(),
  indexNumber: numberParameter('索引号', 'Index number', '000014349/2018-00221').optional(),
  formedFrom: dayParameter('成文日期不早于。', 'Formed on this day or later.').optional(),
  formedTo: dayParameter('成文日期不晚于。', 'Formed on this day or earlier.').optional(),
  publishedFrom: dayParameter('发布日期不早于。', 'Published on this day or later.').optional(),
  publishedTo: dayParameter('发布日期不晚于。', 'Published on this day or earlier.').optional(),
  q: parameter(z.string().min(1).max(200), {
    description: text(
      '全文检索：空格分隔的词须全部出现；汉字可在句中任意处，英文词和数字从头匹配；全角半角、大小写不论。',
      'Full text: every term between spaces must occur. Chinese matches anywhere in a sentence, words and numbers of other scripts from their beginning; width and case do not matter.',
    ),
    expected: text('1 至 200 个字符', '1 to 200 characters'),
    example: '预算公开',
  }).optional(),
} as const

const filterSchema = z.strictObject(filterParameters)

/** The filters of a question, as they were read. */
export type FiltersAsked = z.output<typeof filterSchema>

/**
 * What the filters ask of the store.
 * @throws RequestFault where a span ends before it begins, or a search holds nothing to look for
 */
export function filterOf({ q, ...filters }: FiltersAsked): RecordFilter {
  checkSpan('formedTo', filters.formedFrom, filters.formedTo)
  checkSpan('publishedTo', filters.publishedFrom, filters.publishedTo)
  return { ...filters, ...(q === undefined ? {} : { search: readSearch(q) }) }
}

/** The terms of a search. Marks alone are not one: passed over, the answer would be the whole list. */
function readSearch(q: string): SearchQuery {
  const search = parseSearch(q)
  if (search !== undefined) return search
  throw wrong('q', text('没有可检索的文字或数字', 'it holds no letter, number or character to look for'))
}

function checkSpan(name: string, from: string | undefined, to: string | undefined): void {
  if (from === undefined || to === undefined || from <= to) return
  throw wrong(name, text(`早于起始日期 ${from}`, `it is earlier than the first day, ${from}`))
}

function wrong(name: string, why: LocalText): RequestFault {
  const problem = apiProblem('invalid-parameter', { name, why })
  return new RequestFault(problem, [{ problem, parameter: name }])
}
