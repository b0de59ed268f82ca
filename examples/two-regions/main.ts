// Two nodes: one publishes, the other follows; what the first withdraws is gone next door.
//   npm start -w examples/two-regions
import { openStore, publish, type RunningNode, type Store, serve, silentLog, withdraw } from '@gongkai/api'
import { ApiProblem, createClient } from '@gongkai/client'
import { readRecord } from '@gongkai/core'
import { storeMirror } from './store-mirror.ts'

interface Region {
  readonly store: Store
  readonly node: RunningNode
}

async function region(): Promise<Region> {
  const store = await openStore({ location: { engine: 'memory' } })
  return { store, node: await serve({ store, port: 0, signals: false, log: silentLog }) }
}

/** What a reader of a node is told of a record. */
async function seenAt({ node }: Region, id: string): Promise<string> {
  try {
    const { title } = await createClient({ baseUrl: node.url }).records.get(id)
    return `200 ${title}`
  } catch (error) {
    if (error instanceof ApiProblem) return `${error.status} ${error.code}`
    throw error
  }
}

async function follow(from: Region, to: Region, mirror: ReturnType<typeof storeMirror>): Promise<void> {
  for await (const step of createClient({ baseUrl: from.node.url }).mirror(mirror, { live: false }))
    if (step.put.length + step.remove.length > 0)
      console.log(`  跟随 followed: +${step.put.length} −${step.remove.length} → ${to.node.url}`)
}

const [west, east] = [await region(), await region()]
const id = '999921.notice-1'
try {
  console.log(`西区 west ${west.node.url}\n东区 east ${east.node.url}`)
  const notice = readRecord({
    id,
    kind: 'document',
    place: '999921',
    title: '示例通知',
    attribute: 'proactive',
    sample: true,
  })
  const mirror = storeMirror(east.store)

  await publish(west.store, [notice], 'example')
  console.log(`西区发布 published in the west: ${await seenAt(west, id)}`)
  await follow(west, east, mirror)
  console.log(`东区可见 seen in the east: ${await seenAt(east, id)}`)

  await withdraw(west.store, { id, reason: { code: 'personal-data', text: '附件含个人信息' } }, 'example')
  console.log(`西区撤回 withdrawn in the west: ${await seenAt(west, id)}`)
  await follow(west, east, mirror)
  console.log(`东区已无 gone in the east: ${await seenAt(east, id)}`)
} finally {
  await Promise.all([west.node.close(), east.node.close()])
}
