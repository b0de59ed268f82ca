import { readRecord } from '@gongkai/core'
import { sql } from 'kysely'
import { createApp, createToken, publish, type Store } from '../../packages/api/src/index.ts'
import { prepare } from '../../packages/api/src/store/write/prepare.ts'
import { putRecords } from '../../packages/api/src/store/write/record-rows.ts'
import { insertRevisions, lastSeq } from '../../packages/api/src/store/write/revision-rows.ts'
import { factsOf, recordOf } from './content.ts'
import { duel, timed } from './duel.ts'

/** Records of a round, and of one statement. */
const lot = 5000
const batch = 500

/**
 * An import into an empty store beside what it cannot do without: the same rows, made beforehand, put into the same two
 * indexed tables by `unnest`.
 */
export async function importing(store: Store, rounds: number): Promise<void> {
  const { secret } = await createToken(store, { name: 'bench', role: 'publisher', places: ['611000'] }, 'benchmark')
  const app = createApp({ store, baseUrl: 'http://127.0.0.1' })
  let next = 0
  const numbers = () => {
    next += lot
    return Array.from({ length: lot }, (_, index) => next - lot + index)
  }
  const ndjson = () => numbers().map((number) => JSON.stringify(factsOf(number)))
  await duel(`import of ${lot} records into ${store.engine}, its tables and their indexes`, '0.5', rounds, [
    {
      name: 'the same rows by unnest, made beforehand',
      round: async () => {
        const rows = numbers().map((number) => prepare(recordOf(number)))
        return await timed(() => insertPlainly(store, rows))
      },
    },
    {
      name: 'publish, from NDJSON: read, schema, digest, bigrams, feed',
      round: async () => {
        const lines = ndjson()
        return await timed(async () => {
          await publish(
            store,
            lines.map((line) => readRecord(JSON.parse(line))),
            'benchmark',
          )
          return lot
        })
      },
    },
    {
      name: 'POST /v1/imports: the same, judged by the rules, audited',
      round: async () => {
        const lines = ndjson()
        return await timed(async () => {
          const response = await app.request('/v1/imports', {
            method: 'POST',
            headers: { Authorization: `Bearer ${secret}`, 'Content-Type': 'application/x-ndjson' },
            body: `${lines.join('\n')}\n`,
          })
          const last = (await response.text()).trimEnd().split('\n').at(-1) ?? ''
          if (!last.includes(`"created":${lot}`)) throw new Error(`the import was not taken: ${response.status}`)
          return lot
        })
      },
    },
  ])
}

async function insertPlainly(store: Store, rows: readonly ReturnType<typeof prepare>[]): Promise<number> {
  const at = store.clock.now()
  const epoch = await sql<{ epoch: string }>`SELECT epoch FROM epochs ORDER BY number DESC LIMIT 1`.execute(store.db)
  await store.db.transaction().execute(async (transaction) => {
    let seq = await lastSeq(transaction)
    for (let from = 0; from < rows.length; from += batch) {
      const some = rows.slice(from, from + batch).map((row) => ({ ...row, seq: ++seq }))
      await insertRevisions(
        transaction,
        some.map(({ record: { id, kind, place }, body, digest, seq }) => ({
          seq,
          epoch: epoch.rows[0]?.epoch ?? '',
          id,
          revision: 1,
          op: 'put' as const,
          kind,
          place,
          place_before: null,
          digest,
          content: body,
          at,
          by: 'benchmark',
        })),
      )
      await putRecords(
        transaction,
        some.map(({ record: { id }, body, digest, columns, seq }) => ({
          ...columns,
          id,
          state: 'live' as const,
          revision: 1,
          digest,
          first_seq: seq,
          last_seq: seq,
          changed_at: at,
          body,
        })),
      )
    }
  })
  return rows.length
}
