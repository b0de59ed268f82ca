import { type LocalText, text } from '@gongkai/core'
import * as z from 'zod'
import { checkFields, fieldsParameter } from '../http/fields.ts'
import { oneOf, parameter } from '../http/parameter.ts'
import { recordJson, sparseJson } from '../http/record-json.ts'
import { RequestFault } from '../http/request-fault.ts'
import { respond } from '../http/respond.ts'
import { nothing, route } from '../http/route.ts'
import { apiProblem } from '../problems/api-error.ts'
import { recordPage, sparseRecordPage } from '../schemas/record-page.ts'
import { defaultSort, list, parseSearch, type RecordFilter, type SearchQuery } from '../store/index.ts'
import {
  attributeParameter,
  cursorParameter,
  dayParameter,
  issuerParameter,
  keyAreaParameter,
  kindParameter,
  limitParameter,
  numberParameter,
  placeParameter,
  themeParameter,
} from './parameters.ts'

const defaultLimit = 50
const sortNames = ['-publishedOn', 'publishedOn', '-formedOn', 'formedOn', '-updated', 'updated', 'id'] as const

const query = z.strictObject({
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
  sort: oneOf(
    sortNames,
    {
      description: text(
        '排序，减号表示由新到旧；同值按编号排。',
        'Order; a minus means the latest first, and the id settles ties.',
      ),
    },
    defaultSort,
  ).optional(),
  fields: fieldsParameter.optional(),
  limit: limitParameter(500, defaultLimit).optional(),
  cursor: cursorParameter('上一页给出的 next。', 'The next of the last page.').optional(),
})

/** The list of live records. */
export const listRecords = route(
  {
    path: '/v1/records',
    operationId: 'listRecords',
    tag: 'records',
    summary: text('记录列表', 'List records'),
    description: text(
      '按条件列出现有记录，不含已撤回的。次序完整而固定：翻页期间一直存在的记录恰好出现一次。',
      'Live records by what is asked for; withdrawn ones are not among them. The order is total: a record that is there throughout comes exactly once.',
    ),
    query,
    params: nothing,
    answer: { description: text('一页记录。', 'A page of records.'), schema: z.union([recordPage, sparseRecordPage]) },
    problems: [410],
  },
  async ({ query: asked, context, ifNoneMatch }) => {
    const { sort = defaultSort, limit = defaultLimit, cursor, fields, q, ...filters } = asked
    if (fields !== undefined) checkFields(fields)
    checkSpan('formedTo', asked.formedFrom, asked.formedTo)
    checkSpan('publishedTo', asked.publishedFrom, asked.publishedTo)
    const filter: RecordFilter = { ...filters, ...(q === undefined ? {} : { search: readSearch(q) }) }
    const page = await list(context.store, { filter, sort, limit, ...(cursor === undefined ? {} : { cursor }) })
    const items = page.items.map((one) => (fields === undefined ? recordJson(one) : sparseJson(one, fields)))
    const echo = { ...asked, sort, limit, ...(fields === undefined ? {} : { fields: fields.join(',') }) }
    const next = page.next ?? null
    const rest = JSON.stringify({ next, epoch: page.head.epoch, query: echo })
    const headers = next === null ? {} : { Link: `<${nextLink(context.basePath, echo, next)}>; rel="next"` }
    const body = `{"items":[${items.join(',')}],${rest.slice(1)}`
    return respond({ body, type: 'application/json', headers }, ifNoneMatch)
  },
)

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

function nextLink(basePath: string, echo: Readonly<Record<string, unknown>>, next: string): string {
  const asked = Object.entries({ ...echo, cursor: next }).map(([name, value]) => [name, String(value)])
  return `${basePath}/v1/records?${new URLSearchParams(Object.fromEntries(asked)).toString()}`
}
