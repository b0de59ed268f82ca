import { text, version } from '@gongkai/core'
import { json } from '../http/respond.ts'
import { nothing, route } from '../http/route.ts'
import { status } from '../schemas/status.ts'
import { census, holdings } from '../store/index.ts'

/** What the node says of itself. */
export const getStatus = route(
  {
    path: '/status',
    operationId: 'getStatus',
    tag: 'node',
    summary: text('节点状态', 'Get the state of the node'),
    description: text(
      '版本、所存内容、最后序号和数据许可。数据库不可用时返回 503。',
      'Version, what it holds, the end of the feed and the terms of use. 503 while the database cannot be reached.',
    ),
    query: nothing,
    params: nothing,
    answer: { description: text('状态。', 'The state.'), schema: status },
    problems: [],
  },
  async ({ context: { store, clock, license } }) => {
    const { epoch, seq, count: records } = await census(store)
    const state = {
      status: 'ok',
      version,
      engine: store.engine,
      holds: await holdings(store),
      records,
      epoch,
      seq,
      today: clock.today(),
      license: license ?? null,
    }
    return json(state, { kept: false })
  },
)
