// One of the servers that are measured. It says its address and serves until its input ends.
//
//   node server.ts gongkai LOCATION   a node over a store
//   node server.ts plain LOCATION     a list by hand: Kysely over a plain table, JSON.stringify
//   node server.ts hello ADDRESS      a bare Hono that answers the bytes of another address
import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import { openStore, type StoreLocation, serve, silentLog, systemClock } from '../../packages/api/src/index.ts'
import { openEngine } from '../../packages/api/src/store/engine/open-engine.ts'

type Plain = {
  readonly plain: { readonly id: string; readonly title: string; readonly published_on: string }
}

const [kind = '', where = ''] = process.argv.slice(2)
process.stdin.resume().on('end', () => process.exit())
if (kind === 'gongkai') {
  const { url } = await serve({ store: await openStore({ location: locationOf(where) }), port: 0, log: silentLog })
  console.log(url)
} else {
  const app = kind === 'hello' ? await hello() : await plain()
  const answer = getRequestListener(app.fetch)
  const server = createServer((incoming, outgoing) => void answer(incoming, outgoing))
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    if (typeof address === 'object' && address !== null) console.log(`http://127.0.0.1:${address.port}`)
  })
}

function locationOf(written: string): StoreLocation {
  return written.startsWith('postgres:')
    ? { engine: 'postgres', url: written }
    : { engine: 'embedded', folder: written }
}

async function hello(): Promise<Hono> {
  const body = await (await fetch(where)).text()
  return new Hono().get('*', (c) => c.body(body, 200, { 'Content-Type': 'application/json' }))
}

async function plain(): Promise<Hono> {
  const { db } = await openEngine(locationOf(where), systemClock)
  const tables = db.withTables<Plain>()
  return new Hono().get('/records', async (c) => {
    const rows = await tables
      .selectFrom('plain')
      .selectAll()
      .where('published_on', '>=', c.req.query('publishedFrom') ?? '')
      .where('published_on', '<=', c.req.query('publishedTo') ?? '')
      .orderBy('published_on', 'desc')
      .orderBy('id', 'desc')
      .limit(51)
      .execute()
    const items = rows.slice(0, 50)
    const body = JSON.stringify({ items, next: rows.length > 50 ? items.at(-1)?.id : null })
    return c.body(body, 200, { 'Content-Type': 'application/json' })
  })
}
