import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rowsAt } from '../../src/exports/rows-at.ts'
import {
  answerCorrection,
  attachment,
  attachmentBytes,
  audit,
  backup,
  brokenAudit,
  changes,
  correction,
  createToken,
  erase,
  erasureList,
  findToken,
  get,
  head,
  keepAttachment,
  links,
  list,
  parseSearch,
  publish,
  reportCorrection,
  restore,
  revisions,
  type Store,
  withdraw,
} from '../../src/index.ts'
import { wordsGone } from '../../src/store/corrections/answer.ts'
import { memoryStore, onBothEngines, postgresStore, wipe } from './both-engines.ts'
import { document } from './records.ts'

const by = 'test'
const secretWords = '某某某的住址'

/** A file in memory, read as often as one likes, in pieces that cut characters in two. */
const file = (text: string) =>
  async function* () {
    const bytes = Buffer.from(text, 'utf8')
    for (let at = 0; at < bytes.length; at += 1021) yield bytes.subarray(at, at + 1021)
  }

async function backupOf(store: Store): Promise<string> {
  const parts: string[] = []
  await backup(store, async (text) => void parts.push(text))
  return parts.join('')
}

async function erasuresOf(store: Store): Promise<string> {
  const parts: string[] = []
  await erasureList(store, async (text) => void parts.push(text))
  return parts.join('')
}

/** Empties a store wholly, the audit too, which no store does by itself. */
async function emptied(store: Store): Promise<Store> {
  await wipe(store)
  for (const statement of [
    'ALTER TABLE audit DISABLE TRIGGER audit_only_grows',
    'DELETE FROM audit',
    'ALTER TABLE audit ENABLE TRIGGER audit_only_grows',
    'DELETE FROM imports',
    'DELETE FROM tokens',
    'DELETE FROM attachments',
  ])
    await sql.raw(statement).execute(store.db)
  return store
}

/** Everything a reader can get out of a store, but for the names of its numberings. */
async function told(store: Store) {
  const now = await head(store)
  const rows: unknown[] = []
  for await (const page of rowsAt(store, now)) rows.push(...page)
  const feed = await changes(store, { limit: 10_000 })
  const ids = [...new Set(feed.items.map(({ id }) => id))]
  const search = parseSearch('通知')
  return {
    seq: now.seq,
    rows,
    feed: feed.items.map((one) => ({ ...one, epoch: '' })),
    records: await Promise.all(ids.map(async (id) => await get(store, id))),
    revisions: await Promise.all(
      ids.map(async (id) => (await revisions(store, id)).map((one) => ({ ...one, epoch: '' }))),
    ),
    found: (await list(store, { filter: { ...(search && { search }) }, sort: 'id', limit: 500 })).items.map(
      ({ id }) => id,
    ),
    links: await Promise.all(ids.map(async (id) => (await links(store, { id, limit: 100 })).items)),
  }
}

async function fill(store: Store): Promise<string> {
  const bytes = Buffer.from('第一附件'.repeat(100_000), 'utf8')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const read = async function* () {
    yield bytes
  }
  await keepAttachment(store, { sha256, bytes: bytes.length, read }, by)
  const { secret } = await createToken(
    store,
    { name: '市政府办', role: 'publisher', places: ['611000'], bodies: [] },
    by,
  )
  const attachments = [{ name: '附件.txt', url: `https://node.test/v1/attachments/${sha256}`, sha256 }]
  await publish(
    store,
    [
      document('a', { text: secretWords }),
      document('b', { relations: [{ type: 'basedOn', target: '611000.a' }] }),
      document('c', { text: secretWords }),
      document('file', { attachments }),
    ],
    by,
  )
  await reportCorrection(store, { record: '611000.b', kind: 'wrong-content', message: '日期有误' })
  await publish(store, [document('c', { text: '已改正' })], by)
  return secret
}

/** Opens what can be restored into. */
const targets = {
  pglite: async () => {
    const store = await memoryStore()
    return { store, drop: store.close }
  },
  postgres: postgresStore,
}

onBothEngines('a backup', (store) => {
  describe.each(Object.entries(targets))('restored into %s', (_, open) => {
    let opened: Awaited<ReturnType<typeof open>> | undefined
    const target = () => {
      if (opened === undefined) throw new Error('the target is open only while its tests run')
      return opened.store
    }
    beforeAll(async () => {
      opened = await open()
    })
    afterAll(async () => await opened?.drop())

    it('tells every reader the same, in a new epoch, with its tokens, files, reports and audit', async () => {
      await emptied(store())
      const secret = await fill(store())
      await withdraw(store(), { id: '611000.a', reason: { code: 'superseded' }, replacedBy: '611000.b' }, by)
      await erase(store(), { id: '611000.c', revision: 1, reason: { code: 'personal-data' } }, by)
      const text = await backupOf(store())
      expect(text).not.toContain(secretWords)
      expect(text).not.toContain(secret.slice(8))
      const before = await head(store())
      const summary = await restore(await emptied(target()), file(text), 'none', { by })
      expect(summary).toMatchObject({ from: { epoch: before.epoch, seq: before.seq }, seq: before.seq, removed: 0 })
      expect(summary.epoch).not.toBe(before.epoch)
      expect(await told(target())).toEqual(await told(store()))
      expect(await findToken(target(), secret)).toEqual(await findToken(store(), secret))
      const kept = await audit(store(), { after: 0, limit: 1000 })
      const now = await audit(target(), { after: 0, limit: 1000 })
      expect(now.slice(0, kept.length)).toEqual(kept)
      expect(now.slice(kept.length)).toMatchObject([{ action: 'restore', subject: before.epoch }])
      expect(await brokenAudit(target())).toBeUndefined()
      const { rows } = await sql<{ id: string }>`SELECT id FROM corrections`.execute(store().db)
      for (const { id } of rows) expect(await correction(target(), id)).toEqual(await correction(store(), id))
      const held = await sql<{ sha256: string }>`SELECT sha256 FROM attachments`.execute(store().db)
      for (const { sha256 } of held.rows) {
        const found = await attachment(target(), sha256)
        expect(found).toEqual(await attachment(store(), sha256))
        const hash = createHash('sha256')
        for await (const piece of attachmentBytes(target(), sha256, 0, (found?.bytes ?? 0) - 1)) hash.update(piece)
        expect(hash.digest('hex')).toBe(sha256)
      }
      expect(held.rows).toHaveLength(1)
      // It goes on as a store does: the numbers follow, the same bytes make no revision.
      expect(await publish(target(), [document('b', { title: '新' })], by)).toMatchObject([
        { outcome: 'changed', revision: 2, seq: before.seq + 1 },
      ])
    })

    it('loses the words of reports on what is gone, which an earlier version kept', async () => {
      await emptied(store())
      await fill(store())
      const told = { record: '611000.b', kind: 'wrong-content', message: secretWords } as const
      const received = await reportCorrection(store(), told)
      const id = received.outcome === 'received' ? received.id : ''
      const answer = { outcome: 'refused', reason: secretWords, basis: secretWords } as const
      await answerCorrection(store(), id, answer, by)
      await withdraw(store(), { id: '611000.b', reason: { code: 'error' } }, by)
      const old = { reason: secretWords, basis: secretWords }
      await store().db.updateTable('corrections').set(old).where('id', '=', id).execute()
      await restore(await emptied(target()), file(await backupOf(store())), 'none', { by })
      expect(await correction(target(), id)).toMatchObject({ answer: { reason: wordsGone, basis: wordsGone } })
    })

    it('has the indexes that a store is made with', async () => {
      const indexes = async (one: Store) =>
        (
          await sql`SELECT indexdef FROM pg_indexes WHERE schemaname = current_schema() ORDER BY indexname`.execute(
            one.db,
          )
        ).rows
      await emptied(store())
      await fill(store())
      const before = await indexes(target())
      await restore(await emptied(target()), file(await backupOf(store())), 'none', { by })
      expect(await indexes(target())).toEqual(before)
    })

    it('that is older than a withdrawal or an erasure does not bring back what they took', async () => {
      await emptied(store())
      await fill(store())
      await publish(store(), [document('d', { text: secretWords })], by)
      const old = await backupOf(store())
      expect(old).toContain(secretWords)
      await withdraw(store(), { id: '611000.a', reason: { code: 'personal-data', text: '名单' } }, by)
      await withdraw(store(), { id: '611000.file', reason: { code: 'error' } }, by)
      await erase(store(), { id: '611000.c', revision: 1, reason: { code: 'personal-data' } }, by)
      // The current revision of the backup is corrected and erased later: the correction is not in the backup.
      await publish(store(), [document('d', { text: '遮挡' })], by)
      await erase(store(), { id: '611000.d', revision: 1, reason: { code: 'personal-data' } }, by)
      const since = await erasuresOf(store())
      expect(since).not.toContain(secretWords)
      const summary = await restore(await emptied(target()), file(old), { list: file(since) }, { by })
      expect(summary.removed).toBe(4)
      const tables = await sql<{ cells: string }>`
        SELECT r::text AS cells FROM revisions AS r UNION ALL SELECT r::text FROM records AS r`.execute(target().db)
      expect(JSON.stringify(tables.rows)).not.toContain(secretWords)
      expect(await get(target(), '611000.a')).toMatchObject({
        state: 'withdrawn',
        tombstone: { revision: 2, reason: { code: 'personal-data', text: '名单' } },
      })
      expect(await get(target(), '611000.c')).toMatchObject({ state: 'live', record: { revision: 2 } })
      expect(await revisions(target(), '611000.c')).toMatchObject([{ revision: 2 }, { revision: 1, gone: 'erased' }])
      expect(await get(target(), '611000.d')).toMatchObject({ state: 'withdrawn' })
      expect((await sql`SELECT FROM attachments`.execute(target().db)).rows).toEqual([])
      expect((await changes(target(), { limit: 1000 })).items.at(-1)).toMatchObject({ op: expect.any(String) })
      expect(await erasuresOf(target())).toContain('611000.a')
    })

    it('cut at any place, or changed in any, restores nothing and says so', async () => {
      await emptied(store())
      await fill(store())
      const text = await backupOf(store())
      await emptied(target())
      const cuts = [0, 1, 40, Math.floor(text.length / 2), text.lastIndexOf('\n', text.length - 2) + 1, text.length - 1]
      for (const cut of cuts) {
        const problem = { code: cut < 45 ? expect.stringMatching(/^backup-/) : 'backup-cut-short' }
        await expect(restore(target(), file(text.slice(0, cut)), 'none', { by })).rejects.toMatchObject({ problem })
      }
      for (const [from, to] of [
        ['已改正', '未改正'],
        ['"kind":"audit"', '"kind":"aud1t"'],
        ['\n{"kind":"tokens"', '\n{"kind":"tombstones","value":{}}\n{"kind":"tokens"'],
      ] as const)
        await expect(restore(target(), file(text.replace(from, to)), 'none', { by })).rejects.toMatchObject({
          problem: { code: 'backup-damaged' },
        })
      for (const other of ['hello\n', '{"a":1}\n', await erasuresOf(store())])
        await expect(restore(target(), file(other), 'none', { by })).rejects.toMatchObject({
          problem: { code: 'backup-not-one' },
        })
      const newer = text.replace('"format":1', '"format":2')
      await expect(restore(target(), file(newer), 'none', { by })).rejects.toMatchObject({
        problem: { code: 'backup-newer' },
      })
      // What is whole and breaks off while it is written leaves nothing either.
      const stop = new AbortController()
      const stopping = { by, signal: stop.signal, onRevision: () => stop.abort(new Error('stopped')) }
      await expect(restore(target(), file(text), 'none', stopping)).rejects.toThrow('stopped')
      expect(await told(target())).toMatchObject({ seq: 0, rows: [], feed: [] })
      expect(await audit(target(), { after: 0, limit: 10 })).toEqual([])
    })

    it('is not restored over anything, nor with a list of another node or an older one', async () => {
      await emptied(store())
      await fill(store())
      const older = await erasuresOf(store())
      await publish(store(), [document('later')], by)
      const text = await backupOf(store())
      await emptied(target())
      const foreign = await erasuresOf(target())
      for (const list of [older, foreign])
        await expect(restore(target(), file(text), { list: file(list) }, { by })).rejects.toMatchObject({
          problem: { code: 'erasures-do-not-fit' },
        })
      await createToken(target(), { name: 'a', role: 'auditor' }, by)
      await expect(restore(target(), file(text), 'none', { by })).rejects.toMatchObject({
        problem: { code: 'store-not-empty' },
      })
    })
  })

  it('of whatever was done tells the same after it is restored', async () => {
    const local = fc.constantFrom('a', 'b', 'c')
    const step = fc.oneof(
      fc.record({ do: fc.constant('publish' as const), local, text: fc.constantFrom('一', '二', '三\u2028') }),
      fc.record({ do: fc.constant('withdraw' as const), local }),
      fc.record({ do: fc.constant('erase' as const), local, revision: fc.integer({ min: 1, max: 3 }) }),
    )
    const target = await memoryStore()
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        await emptied(store())
        for (const one of steps) {
          const id = `611000.${one.local}`
          if (one.do === 'publish') await publish(store(), [document(one.local, { text: one.text })], by)
          else if (one.do === 'withdraw') await withdraw(store(), { id, reason: { code: 'error' } }, by)
          else await erase(store(), { id, revision: one.revision, reason: { code: 'error' } }, by)
        }
        await restore(await emptied(target), file(await backupOf(store())), 'none', { by })
        expect(await told(target)).toEqual(await told(store()))
      }),
      { numRuns: 15 },
    )
    await target.close()
  })
})
