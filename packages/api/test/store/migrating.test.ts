import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { readRecord } from '@gongkai/core'
import { sql } from 'kysely'
import pg from 'pg'
import { expect, it } from 'vitest'
import { testDatabase } from '../../../../scripts/test-database.ts'
import { attachment, get, list, openStore, parseSearch, publish, storeVersion } from '../../src/index.ts'
import { wordsGone } from '../../src/store/corrections/answer.ts'
import { migrations } from '../../src/store/migrations/index.ts'
import { testClock } from './both-engines.ts'

const sha256 = 'ab'.repeat(32)
const body = JSON.stringify({
  attachments: [{ name: '附件', sha256 }],
  attribute: 'proactive',
  id: '611000.a',
  kind: 'document',
  place: '611000',
  title: '旧库中的通知',
})

/** A database as an earlier version left it: the first steps alone, and a record. */
async function olderDatabase(url: string, steps: number): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(
    'CREATE TABLE migrations (number int PRIMARY KEY, name text NOT NULL, applied_at timestamptz NOT NULL)',
  )
  for (const { number, name, statements } of migrations.slice(0, steps)) {
    for (const statement of statements) await client.query(statement)
    await client.query('INSERT INTO migrations VALUES ($1, $2, now())', [number, name])
  }
  await client.query(`INSERT INTO epochs VALUES (1, '0123456789abcdef', now(), 'new-store')`)
  await client.query(
    `INSERT INTO revisions (seq, epoch, id, revision, op, kind, place, digest, content, at, by)
     VALUES (1, '0123456789abcdef', '611000.a', 1, 'put', 'document', '611000', encode(sha256(convert_to($1, 'UTF8')), 'hex'), $1, now(), 'test')`,
    [body],
  )
  await client.query(
    `INSERT INTO records (id, state, kind, place, attribute, sample, revision, digest, first_seq, last_seq, changed_at, body, search_text, search)
     SELECT id, 'live', kind, place, 'proactive', false, 1, digest, 1, 1, at, content, $1, array_to_tsvector($2::text[]) FROM revisions`,
    ['旧库中的通知', ['旧库', '库中', '中的', '的通', '通知', '知']],
  )
  await client.end()
}

/** Opens the store in a process of its own. */
async function opened(url: string) {
  const script = fileURLToPath(new URL('open-once.ts', import.meta.url))
  const child = spawn(process.execPath, ['--conditions=@gongkai/source', script, url], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { code: Number(code), out: out.trim(), err }
}

it('two processes bring an older database to the newest structure at the same time, each step once, with what it held', async () => {
  const database = await testDatabase()
  try {
    await olderDatabase(database.url, 5)
    const both = await Promise.all([opened(database.url), opened(database.url), opened(database.url)])
    expect(both).toEqual(Array.from(both, () => ({ code: 0, out: '0123456789abcdef', err: '' })))
    const store = await openStore({ location: { engine: 'postgres', url: database.url } }, testClock)
    const steps = await store.db.selectFrom('migrations').select(['number', 'name']).orderBy('number').execute()
    expect(steps).toEqual(migrations.map(({ number, name }) => ({ number, name })))
    expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_, index) => index + 1))
    expect(await get(store, '611000.a')).toMatchObject({ state: 'live', record: { body } })
    const uses = await store.db.selectFrom('attachment_uses').selectAll().execute()
    expect(uses).toEqual([{ id: '611000.a', sha256, name: '附件' }])
    expect(await attachment(store, sha256)).toBeUndefined()
    const search = parseSearch('通知')
    const found = await list(store, { filter: { ...(search && { search }) }, sort: 'relevance', limit: 5 })
    expect(found.items.map(({ id }) => id)).toEqual(['611000.a'])
    expect(await storeVersion(store)).toBe('0123456789abcdef 1 0')
    await store.close()
  } finally {
    await database.drop()
  }
}, 600_000)

it('an older database loses the words of reports on what was withdrawn or erased, and no others', async () => {
  const database = await testDatabase()
  try {
    await olderDatabase(database.url, 8)
    const client = new pg.Client({ connectionString: database.url })
    await client.connect()
    // The second revision is there, the first was erased.
    await client.query(`
      INSERT INTO revisions (seq, epoch, id, revision, op, kind, place, digest, content, at, by)
        SELECT 2, epoch, id, 2, op, kind, place, digest, content, at, by FROM revisions;
      UPDATE revisions SET content = NULL, digest = NULL, gone = 'erased' WHERE seq = 1;
      UPDATE records SET revision = 2, last_seq = 2;`)
    const put = `INSERT INTO corrections (id, record, revision, kind, message, received_at, outcome, answered_at, answered_by, reason, basis)
      VALUES ($1, '611000.a', $2, 'wrong-content', $3, now(), 'refused', now(), 'test', $3, $3)`
    for (const revision of [1, 2]) await client.query(put, [`${revision}`.repeat(32), revision, `所说的话 ${revision}`])
    await client.end()
    const store = await openStore({ location: { engine: 'postgres', url: database.url } }, testClock)
    const held = await store.db
      .selectFrom('corrections')
      .select(['message', 'reason', 'basis'])
      .orderBy('revision')
      .execute()
    expect(held).toEqual([
      { message: null, reason: wordsGone, basis: wordsGone },
      { message: '所说的话 2', reason: '所说的话 2', basis: '所说的话 2' },
    ])
    expect(await storeVersion(store)).toBe('0123456789abcdef 2 1')
    await store.close()
  } finally {
    await database.drop()
  }
}, 600_000)

it('an older database comes to know the month of each record as one that is published anew', async () => {
  const database = await testDatabase()
  try {
    await olderDatabase(database.url, 9)
    const client = new pg.Client({ connectionString: database.url })
    await client.connect()
    await client.query(`UPDATE records SET published_on = '2026-01-05'`)
    await client.end()
    const store = await openStore({ location: { engine: 'postgres', url: database.url } }, testClock)
    const months = async () =>
      await sql`SELECT lexeme FROM records, unnest(tsvector_to_array(search)) AS lexeme WHERE lexeme LIKE '@%'`.execute(
        store.db,
      )
    const { rows: migrated } = await months()
    expect(migrated).toEqual([{ lexeme: '@2026-01' }])
    const indexes = await sql`SELECT 1 FROM pg_indexes WHERE indexname = 'records_search'`.execute(store.db)
    expect(indexes.rows).toHaveLength(1)
    await publish(store, [readRecord({ ...JSON.parse(body), publishedOn: '2026-01-05' })], 'test')
    expect((await months()).rows).toEqual(migrated)
    // A program of before that runs beside this one writes without it.
    await sql`UPDATE records SET published_on = '2026-02-01', search = array_to_tsvector(ARRAY['通知'])`.execute(
      store.db,
    )
    expect((await months()).rows).toEqual([{ lexeme: '@2026-02' }])
    await store.close()
  } finally {
    await database.drop()
  }
}, 600_000)
