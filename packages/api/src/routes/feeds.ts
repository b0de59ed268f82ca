import { text } from '@gongkai/core'
import * as z from 'zod'
import { atom, type Feed } from '../feeds/atom.ts'
import { entryOf } from '../feeds/entry.ts'
import { jsonFeed } from '../feeds/json-feed.ts'
import type { AppContext } from '../http/context.ts'
import { respond } from '../http/respond.ts'
import { nothing, route } from '../http/route.ts'
import { feedSchema } from '../schemas/feed.ts'
import { list } from '../store/index.ts'
import { cursorParameter } from './parameters.ts'
import { filterOf, filterParameters } from './record-filters.ts'

const pageLength = 50

const query = z.strictObject({
  ...filterParameters,
  cursor: cursorParameter('下一页的游标，见 next 链接。', 'Cursor of the next page, see the link next.').optional(),
})

const about = text(
  '最近发布和更正的记录，条件与 /v1/records 相同，每页 50 条。撤回的记录不再出现；要知道撤回，请读 /v1/changes。',
  'The records published and corrected last, by the same filters as /v1/records, 50 on a page. Withdrawn ones are gone from it; to learn of withdrawals, follow /v1/changes.',
)

/** The feed as Atom. */
export const getAtomFeed = route(
  {
    path: '/feeds/records.atom',
    operationId: 'getAtomFeed',
    tag: 'bulk',
    summary: text('Atom 订阅', 'Subscribe by Atom'),
    description: about,
    query,
    params: nothing,
    answer: { description: text('Atom 订阅。', 'The Atom feed.'), schema: z.string(), type: 'application/atom+xml' },
    fixed: true,
    problems: [410],
  },
  async ({ query: asked, type, context }) =>
    respond({ body: atom(await feedOf('/feeds/records.atom', asked, context)), type }),
)

/** The feed as JSON Feed. */
export const getJsonFeed = route(
  {
    path: '/feeds/records.json',
    operationId: 'getJsonFeed',
    tag: 'bulk',
    summary: text('JSON Feed 订阅', 'Subscribe by JSON Feed'),
    description: about,
    query,
    params: nothing,
    answer: {
      description: text('JSON Feed 订阅。', 'The JSON Feed.'),
      schema: feedSchema,
      type: 'application/feed+json',
    },
    fixed: true,
    problems: [410],
  },
  async ({ query: asked, type, context }) =>
    respond({ body: JSON.stringify(jsonFeed(await feedOf('/feeds/records.json', asked, context))), type }),
)

async function feedOf(
  path: string,
  { cursor, ...filters }: z.output<typeof query>,
  { store, baseUrl, license }: AppContext,
): Promise<Feed> {
  const asked = { filter: filterOf(filters), sort: '-updated', limit: pageLength } as const
  const page = await list(store, { ...asked, ...(cursor === undefined ? {} : { cursor }) })
  const address = (at: string | undefined) => {
    const parts = Object.entries({ ...filters, cursor: at }).filter(([, value]) => value !== undefined)
    const search = new URLSearchParams(Object.fromEntries(parts.map(([name, value]) => [name, String(value)])))
    return `${baseUrl}${path}${search.size === 0 ? '' : `?${search.toString()}`}`
  }
  return {
    title: '政府信息公开：最近发布',
    baseUrl,
    self: address(cursor),
    ...(page.next === undefined ? {} : { next: address(page.next) }),
    ...(license === undefined ? {} : { license }),
    entries: page.items.flatMap((one) => entryOf(one) ?? []),
  }
}
