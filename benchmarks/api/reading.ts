import { load, startServer } from './child.ts'
import { duel, type Side } from './duel.ts'
import { watched } from './memory.ts'

const connections = 16
const milliseconds = 1500

/** A side that is asked over HTTP, never the same question twice where the address holds days. */
function asked(name: string, address: string): Side {
  let first = 0
  return {
    name,
    round: async () => {
      const { asked: last, ...counted } = await load(address, connections, milliseconds, first)
      first = last
      return counted
    },
  }
}

/**
 * What it takes to answer over HTTP.
 * @param where the store that is served
 * @param copy the same content for the server by hand; the same place where several processes may open it
 */
export async function reading(where: string, copy: string, rounds: number): Promise<void> {
  const node = await startServer('gongkai', where)
  const list = `${node.url}/v1/records?limit=50`
  const hello = await startServer('hello', list)
  const plain = await startServer('plain', copy)
  try {
    await duel(`the same list of 50, ${connections} connections`, '0.7', rounds, [
      asked('a bare Hono with the same bytes', hello.url),
      asked('GET /v1/records?limit=50', list),
    ])
    const days = 'publishedFrom={from}&publishedTo={to}'
    await duel('a list of 50 that nobody asked for before', '0.8', rounds, [
      asked('Kysely over a plain table, JSON.stringify', `${plain.url}/records?${days}`),
      asked('GET /v1/records?publishedFrom=…&publishedTo=…', `${node.url}/v1/records?limit=50&${days}`),
    ])
    await streaming(node.url, node.pid)
  } finally {
    await Promise.all([node.stop(), hello.stop(), plain.stop()])
  }
}

/** The memory of the node while eight readers take the whole export. */
async function streaming(url: string, pid: number): Promise<void> {
  const manifest: unknown = await (await fetch(`${url}/v1/exports`)).json()
  const path = /"path":"(exports\/[^"]+\/records\.ndjson)"/.exec(JSON.stringify(manifest))?.[1]
  const readers = 8
  const { first, most, seen, seconds, result } = await watched(async () => {
    const sizes = await Promise.all(Array.from({ length: readers }, async () => await lengthOf(`${url}/v1/${path}`)))
    return sizes.reduce((sum, one) => sum + one, 0)
  }, pid)
  const quarters = [0, 0.25, 0.5, 0.75, 1].map((at) => seen[Math.floor(at * (seen.length - 1))])
  console.log(
    `\n${readers} readers take the NDJSON at once: ${(result / 2 ** 20).toFixed(0)} MB in ${seconds.toFixed(1)} s`,
  )
  console.log(`  memory of the node: ${first} MB before, ${most} MB at most; on the way ${quarters.join(', ')}`)
}

async function lengthOf(address: string): Promise<number> {
  const { body } = await fetch(address)
  let length = 0
  for await (const chunk of body ?? []) length += chunk.byteLength
  return length
}
