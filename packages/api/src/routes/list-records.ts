import { text } from '@gongkai/core'
import * as z from 'zod'
import { checkFields, fieldsParameter } from '../http/fields.ts'
import { oneOf } from '../http/parameter.ts'
import { recordJson, sparseJson } from '../http/record-json.ts'
import { RequestFault } from '../http/request-fault.ts'
import { respond } from '../http/respond.ts'
import { nothing, route } from '../http/route.ts'
import { snippetsOf } from '../http/snippets-of.ts'
import { apiProblem } from '../problems/api-error.ts'
import { recordPage, sparseRecordPage } from '../schemas/record-page.ts'
import { defaultSort, list } from '../store/index.ts'
import { searchEffort } from '../store/read/search-effort.ts'
import { cursorParameter, limitParameter } from './parameters.ts'
import { filterOf, filterParameters } from './record-filters.ts'

const defaultLimit = 50
const sortNames = [
  'relevance',
  '-publishedOn',
  'publishedOn',
  '-formedOn',
  'formedOn',
  '-updated',
  'updated',
  'id',
] as const

const query = z.strictObject({
  ...filterParameters,
  sort: oneOf(sortNames, {
    description: text(
      `排序，减号表示由新到旧；同值按编号排。relevance 只用于检索：标题先于正文，整句先于分开的词，其次由新到旧；命中超过 ${searchEffort.ranked} 条时不排相关度，只由新到旧，并以 sortedBy 说明。默认检索按 relevance，否则按 -publishedOn。`,
      `Order; a minus means the latest first, and the id settles ties. relevance is for a search alone: the title before the text, a phrase before its words apart, then the latest first; more than ${searchEffort.ranked} hits are not ranked, but come the latest first, and sortedBy says so. Where absent: relevance for a search, -publishedOn otherwise.`,
    ),
  }).optional(),
  snippets: oneOf(
    ['true', 'false'],
    {
      description: text(
        '是否附上含有检索词的摘录，检索词另行标出；仅用于检索。',
        'Whether passages that hold what was looked for come along, with it marked; for a search alone.',
      ),
    },
    'false',
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
  async ({ query: asked, context }) => {
    const { limit = defaultLimit, cursor, fields, snippets: shown, sort: wanted, ...filters } = asked
    const sort = wanted ?? (filters.q === undefined ? defaultSort : 'relevance')
    if (filters.q === undefined && sort === 'relevance') throw onlyForSearch('sort')
    if (filters.q === undefined && shown === 'true') throw onlyForSearch('snippets')
    if (fields !== undefined) checkFields(fields)
    const filter = filterOf(filters)
    const page = await list(context.store, { filter, sort, limit, ...(cursor === undefined ? {} : { cursor }) })
    const items = page.items.map((one) => (fields === undefined ? recordJson(one) : sparseJson(one, fields)))
    const echo = { ...asked, sort, limit, ...(fields === undefined ? {} : { fields: fields.join(',') }) }
    const next = page.next ?? null
    const passages = shown === 'true' ? { snippets: snippetsOf(page.items, filter.search) } : {}
    const unranked = page.sortedBy === sort ? {} : { sortedBy: page.sortedBy }
    const rest = JSON.stringify({ next, epoch: page.epoch, query: echo, ...unranked, ...passages })
    const headers = next === null ? {} : { Link: `<${nextLink(context.basePath, echo, next)}>; rel="next"` }
    const body = `{"items":[${items.join(',')}],${rest.slice(1)}`
    return respond({ body, type: 'application/json', headers })
  },
)

function onlyForSearch(name: 'sort' | 'snippets'): RequestFault {
  const why = text('只用于检索，须与 q 同用', 'it is for a search alone: give q with it')
  const problem = apiProblem('invalid-parameter', { name, why })
  return new RequestFault(problem, [{ problem, parameter: name }])
}

function nextLink(basePath: string, echo: Readonly<Record<string, unknown>>, next: string): string {
  const asked = Object.entries({ ...echo, cursor: next }).map(([name, value]) => [name, String(value)])
  return `${basePath}/v1/records?${new URLSearchParams(Object.fromEntries(asked)).toString()}`
}
