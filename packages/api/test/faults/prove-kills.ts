import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import * as z from 'zod'
import { createToken, openStore, type Store, type StoreLocation } from '../../src/index.ts'
import { FeedCheck } from './feed-check.ts'
import { Ledger } from './ledger.ts'
import { type Disturbances, importOnce, madeUp, publishUntil, type Target } from './load.ts'
import { ask, type NodeProcess, standby } from './node-process.ts'
import { type Random, randomOf } from './random.ts'

/** What is to be proven. */
export interface KillOrder {
  readonly location: StoreLocation
  readonly kills: number
  /** The same seed sends the same, and waits as long before each kill. */
  readonly seed: number
  /** Whether some kills fall on a process of PostgreSQL and not on the node. */
  readonly backends: boolean
  readonly say?: (line: string) => void
}

/** What was seen. */
export interface KillCounts extends Disturbances {
  readonly duringPublish: number
  readonly duringImport: number
  /** Of these, how many fell on a process of PostgreSQL. */
  readonly backends: number
  /** Revisions that the feed holds at the end, each looked at. */
  readonly revisions: number
  readonly acknowledged: number
  /** Imports of which one batch was there after the kill and another was not. */
  readonly importsBrokenOff: number
  /** Imports sent again after the kill, twice: each record is there once, and the answer is the same. */
  readonly importsRepeated: number
}

const writers = 4
/** Lines of an import: two batches, so that a kill falls between them as often as amid one. */
const lines = 1000
/** Milliseconds within which a kill falls; of an import as many as the last whole one took, and not more than `longest`. */
const longest = 4000
const firstWindow = { publish: 600, import: 1500 } as const

/**
 * Publishes to a node, kills it at a moment that chance chooses, starts it again, and looks whether everything that was
 * acknowledged is there and nothing is half; as often as ordered.
 * @throws Error saying what was lost, half, doubled, or missing
 */
export async function proveKills({ location, kills, seed, backends, say = () => {} }: KillOrder): Promise<KillCounts> {
  const random = randomOf(seed)
  const ledger = new Ledger()
  const feed = new FeedCheck(ledger)
  const { publisher, auditor } = await tokensIn(location)
  const counts = {
    duringPublish: 0,
    duringImport: 0,
    backends: 0,
    importsBrokenOff: 0,
    importsRepeated: 0,
    unavailable: 0,
    broken: 0,
  }
  const window: { publish: number; import: number } = { ...firstWindow }
  let next = standby()
  let node = await next.serve(location)
  next = standby()
  try {
    for (let round = 0; round < kills; round++) {
      const stop = new AbortController()
      const target: Target = { url: node.url, secret: publisher, ledger, stop: stop.signal }
      const importing = round % 2 === 1
      const onBackend = backends && random.between(1, 10) <= 3
      const wait = Math.round((importing ? window.import : window.publish) * (random.between(5, 1000) / 1000))
      const load = importing ? importRound(target, round, counts) : publishRound(target, round, counts)
      load.catch(() => {})
      if (!importing && random.between(0, 1) === 1) await moved(node, feed.seq)
      await pause(wait)
      if (onBackend) await killBackend(location, random)
      else await node.kill()
      stop.abort()
      await load
      if (!onBackend) {
        node = await next.serve(location)
        next = standby()
      } else await answers(node)
      const before = feed.seq
      await feed.readOn(node.url)
      if (importing && feed.seq > before && feed.seq < before + lines) counts.importsBrokenOff++
      if (importing) {
        const whole = feed.seq === before
        const spent = await repeat({ ...target, url: node.url }, round, counts, feed)
        if (whole) window.import = Math.min(longest, spent)
      }
      if (importing) counts.duringImport++
      else counts.duringPublish++
      if (onBackend) counts.backends++
      const victim = onBackend ? 'a process of PostgreSQL' : 'the node'
      say(
        `  ${round + 1}: ${victim} killed ${wait} ms into ${importing ? 'an import' : 'publishing'}; feed at ${feed.seq}`,
      )
    }
    await feed.readAll(node.url, auditor)
  } finally {
    await Promise.all([node.kill(), next.kill()])
  }
  return { ...counts, revisions: feed.seq, acknowledged: ledger.acknowledged }
}

/** Waits until the first of what is published shows in the feed: chance then falls amid the rest, on any machine. */
async function moved({ url }: NodeProcess, seq: number): Promise<void> {
  for (;;) {
    const head = headSchema.parse(await (await ask(`${url}/v1/changes/head`)).json())
    if (head.seq > seq) return
    await pause(10)
  }
}

const headSchema = z.object({ seq: z.int() })

async function publishRound(target: Target, round: number, seen: Disturbances): Promise<void> {
  await Promise.all(
    Array.from({ length: writers }, async (_, writer) => await publishUntil(target, `p${round}-${writer}`, seen)),
  )
}

const recordsOf = (round: number) => Array.from({ length: lines }, (_, line) => madeUp(`i${round}-${line}`, ''))

async function importRound(target: Target, round: number, seen: Disturbances): Promise<void> {
  while (!target.stop.aborted) await importOnce(target, `${round}`, recordsOf(round), seen)
}

/**
 * Sends an import again that may have broken off: afterwards each of its records is there once, and the answer stays.
 * @returns how many milliseconds it took
 */
async function repeat(
  target: Target,
  round: number,
  seen: Disturbances & { importsRepeated: number },
  feed: FeedCheck,
): Promise<number> {
  const began = performance.now()
  const first = await importOnce(target, `${round}`, recordsOf(round), seen)
  const spent = performance.now() - began
  await feed.readOn(target.url)
  const { seq } = feed
  const second = await importOnce(target, `${round}`, recordsOf(round), seen)
  await feed.readOn(target.url)
  if (first === undefined || first !== second || feed.seq !== seq)
    throw new Error(`import ${round} sent again did not give the same answer, or published again`)
  seen.importsRepeated++
  return spent
}

async function tokensIn(location: StoreLocation): Promise<{ publisher: string; auditor: string }> {
  const store = await openStore({ location })
  try {
    const publisher = await createToken(store, { name: 'kills', role: 'publisher', places: ['611000'] }, 'proof')
    const auditor = await createToken(store, { name: 'looks', role: 'auditor' }, 'proof')
    return { publisher: publisher.secret, auditor: auditor.secret }
  } finally {
    await store.close()
  }
}

/** Kills one process of PostgreSQL that serves the node, one that is at work where there is one. */
async function killBackend(location: StoreLocation, random: Random): Promise<void> {
  const store = await openStore({ location })
  try {
    const { rows } = await sql<{ pid: number; busy: boolean }>`
      SELECT pid, state <> 'idle' AS busy FROM pg_stat_activity
      WHERE application_name = 'gongkai' AND pid <> pg_backend_pid() AND datname = current_database()`.execute(store.db)
    const busy = rows.filter((one) => one.busy)
    const among = busy.length > 0 ? busy : rows
    const chosen = among[random.between(0, Math.max(0, among.length - 1))]
    if (chosen !== undefined) process.kill(chosen.pid, 'SIGKILL')
  } finally {
    await closed(store)
  }
}

/** PostgreSQL ends every connection when one of its processes was killed, this one too. */
async function closed(store: Store): Promise<void> {
  await store.close().catch(() => {})
}

/** Waits until a node that has lost its database has found it again, of itself. */
async function answers({ url }: NodeProcess): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    const { status } = await ask(`${url}/v1/changes/head`)
    if (status === 200) return
    if (status !== 503) throw new Error(`${status} while the database was away`)
    await pause(100)
  }
  throw new Error('the node did not find its database again within a minute')
}
