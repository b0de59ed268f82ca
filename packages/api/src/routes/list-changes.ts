import { text } from '@gongkai/core'
import * as z from 'zod'
import { formatParameter } from '../http/formats.ts'
import { wholeNumber } from '../http/parameter.ts'
import { respond } from '../http/respond.ts'
import { nothing, route } from '../http/route.ts'
import { changesPage } from '../schemas/change.ts'
import { type Change, type ChangesPage, type ChangesQuery, changes, type Store } from '../store/index.ts'
import { cursorParameter, limitParameter, placeParameter } from './parameters.ts'

const defaultLimit = 100
const longestWait = 30

/** What other processes commit is not heard here: while waiting, the database is asked this often, in milliseconds. */
const pulse = 1000

/** The feed. */
export const listChanges = route(
  {
    path: '/v1/changes',
    operationId: 'listChanges',
    tag: 'changes',
    summary: text('变更', 'Follow changes'),
    description: text(
      '按提交先后给出每一次发布、更正、撤回和抹除，任何读者都不会漏掉。从头读起，存下 next，下次由此继续；带 wait 则等到有新变更为止。返回 410 时从头读起。NDJSON 格式每行一条变更，最后一行为小结；没有小结即传送不完整。',
      'Every publication, correction, withdrawal and erasure in the order of commit, so that no reader misses any. Begin without a cursor, keep next, go on from it; with wait the answer comes when there is something new. On 410 start again. As NDJSON there is a change a line, and a last line that sums up: without it the answer was cut short.',
    ),
    query: z.strictObject({
      after: cursorParameter(
        '上一次给出的 next；不带即从头读起。',
        'The next of the last answer; the beginning where absent.',
      ).optional(),
      limit: limitParameter(1000, defaultLimit).optional(),
      place: placeParameter.optional(),
      format: formatParameter(['json', 'ndjson']).optional(),
      wait: wholeNumber(0, longestWait, {
        description: text('没有新变更时最多等待的秒数。', 'Seconds to wait at most where there is nothing new.'),
      }).optional(),
    }),
    params: nothing,
    answer: { description: text('一页变更。', 'A page of changes.'), schema: changesPage },
    formats: { ndjson: { type: 'application/x-ndjson', schema: z.string() } },
    problems: [410],
  },
  async ({ query: { limit = defaultLimit, wait = 0, after, place }, type, context, gone }) => {
    const query = { limit, ...(after === undefined ? {} : { after }), ...(place === undefined ? {} : { place }) }
    const page =
      wait === 0
        ? await changes(context.store, query)
        : await changesWithin(context.store, query, wait * 1000, AbortSignal.any([gone(), context.closing]))
    // What was waited for is not kept: whoever asks again waits again.
    const kept = wait === 0 ? {} : ({ kept: false } as const)
    const { epoch, seq: head } = page.head
    const rest = JSON.stringify({ epoch, head, next: page.next })
    if (type !== 'application/json') {
      // The last line sums up: a file cut short on its way has none, or one that counts more lines than came.
      const end = JSON.stringify({ summary: { count: page.items.length, epoch, head, next: page.next } })
      return respond({ body: `${[...page.items.map(changeJson), end].join('\n')}\n`, type, ...kept })
    }
    const body = `{"items":[${page.items.map(changeJson).join(',')}],${rest.slice(1)}`
    return respond({ body, type: 'application/json', ...kept })
  },
)

/** Reads a page, and where it is empty waits for something new. */
async function changesWithin(
  store: Store,
  query: ChangesQuery,
  milliseconds: number,
  stop: AbortSignal,
): Promise<ChangesPage> {
  const until = performance.now() + milliseconds
  for (;;) {
    const page = await changes(store, query)
    const left = until - performance.now()
    if (page.items.length > 0 || left <= 0 || stop.aborted) return page
    await store.signal.wait(Math.min(left, pulse), stop)
  }
}

/** A change as it is served: the content is passed on as it was published and never read on its way. */
function changeJson(change: Change): string {
  if (!('body' in change)) return JSON.stringify(change)
  const { body, ...facts } = change
  return `${JSON.stringify(facts).slice(0, -1)},"record":${body}}`
}
