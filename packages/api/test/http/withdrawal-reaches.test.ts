import { createHash } from 'node:crypto'
import { dateOfInstant, instantOf, readRecord } from '@gongkai/core'
import { afterEach, describe, expect, it, vi } from 'vitest'
import * as z from 'zod'
import { testDatabase } from '../../../../scripts/test-database.ts'
import {
  answerCorrection,
  type Clock,
  createToken,
  cursorAt,
  erase,
  get,
  head,
  keepAttachment,
  openStore,
  publish,
  reportCorrection,
  type Store,
  withdraw,
} from '../../src/index.ts'
import { document } from '../store/records.ts'
import { testApp } from './app.ts'
import { type Answer, asked, decoded, everyQuestion, type Filling, unfilled } from './every-address.ts'

type App = ReturnType<typeof testApp>['app']

/** Words that stand in one record each, in every field that takes words, and nowhere else. */
const marks = {
  '611000.gone': '鸊鷉',
  '611000.rows': '貔貅',
  '611000.office': '饕餮',
  '611000.duty': '魍魉',
  '611000.mended': '麒麟',
} as const
type Marked = keyof typeof marks
const note = '撤回说明'

/** A clock that goes on by a minute whenever it is read: no two moments of a test are one. */
function steppingClock(): Clock {
  let at = Date.parse('2026-11-23T00:00:00Z')
  return {
    now: () => {
      at += 60_000
      return instantOf(at)
    },
    today: () => dateOfInstant(instantOf(at)),
  }
}

async function kept(store: Store, content: string): Promise<string> {
  const bytes = Buffer.from(content)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const read = async function* () {
    yield bytes
  }
  await keepAttachment(store, { sha256, bytes: bytes.length, read }, 'test')
  return sha256
}

/** The words of a record, in all the common fields that take words. */
function worded(mark: string): Readonly<Record<string, unknown>> {
  return {
    title: `${mark}的预算`,
    summary: `概述${mark}预算`,
    text: `正文说到${mark}的预算如下`,
    keywords: [`${mark}词`],
    indexNumber: `${mark}/2022-1`,
    keyAreas: ['budgets'],
    publishedOn: '2026-01-05',
  }
}

/** What was published, and by what its traces are known. */
interface World {
  readonly filling: Filling
  readonly secrets: Readonly<Record<string, string>>
  /** Of each marked record all that must go with it: its words, the digests of its content and of its files. */
  readonly traces: Readonly<Record<Marked, readonly string[]>>
}

async function peopled(store: Store): Promise<World> {
  const files = {
    gone: await kept(store, `附件的内容：${marks['611000.gone']}\n`),
    rows: await kept(store, `name,count\n${marks['611000.rows']},1\n${marks['611000.rows']}二,2\n`),
    mended: await kept(store, `旧附件：${marks['611000.mended']}\n`),
    kept: await kept(store, '留下的附件\n'),
  }
  const digests = new Map<string, readonly string[]>()
  const put = async (record: ReturnType<typeof document>) => {
    await publish(store, [record], 'test')
    const held = await get(store, record.id)
    if (held?.state === 'live') digests.set(record.id, [...(digests.get(record.id) ?? []), held.record.digest])
  }
  const file = (sha256: string, mark: string) => ({ attachments: [{ sha256, name: `${mark}名单.csv` }] })
  const made = (kind: string, id: Marked, fields: Readonly<Record<string, unknown>>) =>
    readRecord({ id, kind, place: '611000', attribute: 'proactive', ...worded(marks[id]), ...fields })

  await put(document('kept', { title: '留下的', text: '留下的预算', ...file(files.kept, '留下') }))
  await put(document('citing', { relations: [{ type: 'cites', docNumber: '商政办发〔2022〕15号' }] }))
  const gone = {
    ...worded(marks['611000.gone']),
    ...file(files.gone, marks['611000.gone']),
    docNumber: '商政办发〔2022〕15号',
    issuer: '611000.office',
    issuerName: `${marks['611000.gone']}局`,
    relations: [{ type: 'cites', target: '611000.kept', text: `见${marks['611000.gone']}` }],
  }
  await put(document('gone', gone))
  await put(document('gone', { ...gone, summary: `又一版${marks['611000.gone']}` }))
  const columns = [
    { name: 'name', title: `${marks['611000.rows']}列`, type: 'string' },
    { name: 'count', type: 'integer' },
  ]
  const rows = { attachment: files.rows, mediaType: 'text/csv' }
  await put(made('data-resource', '611000.rows', { columns, rows, ...file(files.rows, marks['611000.rows']) }))
  await put(made('body', '611000.office', { duties: `职能${marks['611000.office']}` }))
  const body = { name: `${marks['611000.duty']}局` }
  await put(made('responsibility', '611000.duty', { function: 'websites', body, from: '2020-01-01' }))
  const leaked = { ...worded(marks['611000.mended']), ...file(files.mended, marks['611000.mended']) }
  await put(document('mended', leaked))

  const corrections: string[] = []
  const report = async (record: Marked, refusal?: string) => {
    const message = `说到${marks[record]}`
    const received = await reportCorrection(store, {
      record,
      kind: 'wrong-content',
      pointer: `/${marks[record]}`,
      message,
    })
    if (received.outcome !== 'received') throw new Error(`the report was not taken: ${received.outcome}`)
    corrections.push(received.id)
    if (refusal === undefined) return
    const answer = { outcome: 'refused', reason: `${refusal}${marks[record]}`, basis: `见${marks[record]}` } as const
    await answerCorrection(store, received.id, answer, 'test')
  }
  for (const record of ['611000.gone', '611000.mended'] as const) {
    await report(record)
    await report(record, '原件写的是')
  }
  const leakedDigests = digests.get('611000.mended') ?? []
  await put(document('mended', { title: '改正以后' }))
  const { seq, epoch } = await head(store)
  const roles = { listCorrections: 'operator', listAudit: 'auditor' } as const
  const secrets: Record<string, string> = {}
  for (const [name, role] of Object.entries(roles))
    secrets[name] = (await createToken(store, { name: role, role }, 'test')).secret
  const of = (id: string) => digests.get(id) ?? []
  return {
    secrets,
    filling: {
      ids: ['611000.kept', '611000.citing', ...Object.keys(marks)],
      tables: ['611000.rows'],
      bodies: ['611000.office'],
      files: Object.values(files),
      corrections,
      exports: [],
      position: seq,
      cursor: cursorAt({ epoch, seq: 0 }),
    },
    traces: {
      '611000.gone': [marks['611000.gone'], ...of('611000.gone'), files.gone],
      '611000.rows': [marks['611000.rows'], ...of('611000.rows'), files.rows],
      '611000.office': [marks['611000.office'], ...of('611000.office')],
      '611000.duty': [marks['611000.duty'], ...of('611000.duty')],
      '611000.mended': [marks['611000.mended'], ...leakedDigests, files.mended],
    },
  }
}

it('every operation that reads, and every page, is asked by this test', () => {
  expect(unfilled).toEqual([])
})

/** A node, and the addresses of its own exports. */
interface Reader {
  readonly name: string
  readonly app: App
  readonly exports: Set<string>
  /** The codings in which each address is read, one after the other. */
  readonly codings: readonly string[]
}

const manifest = z.looseObject({ resources: z.array(z.looseObject({ path: z.string() })) })

/** Reads every address of a node, twice where it keeps answers: whatever it keeps, it gives then. */
async function readAll({ app, exports, codings }: Reader, { filling, secrets }: World): Promise<readonly Answer[]> {
  const { resources } = manifest.parse(await (await app.request('/v1/exports')).json())
  for (const { path } of resources) exports.add(`/v1/${path}`)
  const answers: Answer[] = []
  for (const question of everyQuestion({ ...filling, exports: [...exports] }, secrets))
    for (const coding of codings) answers.push(await asked(app, question, { 'Accept-Encoding': coding }))
  return answers
}

/** The answers in which a trace stands that its reader did not send himself; told without their content. */
function leaks(answers: readonly Answer[], traces: readonly string[]): readonly string[] {
  return answers.flatMap(({ name, target, headers, status, said }) =>
    traces
      .filter((trace) => said.includes(trace) && !decoded(target).includes(trace))
      // Who received which file is noted for good, in a chain that only auditors read.
      .filter((trace) => !(name === 'listAudit' && /^[0-9a-f]{64}$/.test(trace)))
      .map((trace) => `${target} as ${headers.Accept}: ${status} says ${trace}`),
  )
}

/**
 * Addresses under which a withdrawn record may still be named: by its tombstone, by those who keep order, and as the
 * body whose records are counted.
 */
const naming: ReadonlySet<string> = new Set([
  'listChanges',
  'getCorrection',
  'listCorrections',
  'listAudit',
  'getStatistics',
])

function holds(said: string, traces: readonly string[]): boolean {
  return traces.some((trace) => said.includes(trace))
}

/** Where the traces stand before anything is taken away: a test that saw them nowhere would prove nothing. */
const telling = [
  'listRecords',
  'getRecord',
  'listRevisions',
  'getRevision',
  'listLinks',
  'listRecordCorrections',
  'getCorrection',
  'getAttachment',
  'listDataRows',
  'listBodies',
  'getBody',
  'listChanges',
  'getExportFile',
  'getAtomFeed',
  'getJsonFeed',
  'getCatalogue',
  'getCatalogueJsonLd',
  'getCatalogueTurtle',
  'listResponsibilities',
  'listCorrections',
  'listAudit',
  '/',
  '/browse',
  '/records/{id}',
]

const change = z.looseObject({ id: z.string(), op: z.string(), revision: z.int() })

/** A withdrawn record is named by its tombstone and nowhere else, and its own addresses answer 410 with the reason. */
function expectTombstones(answers: readonly Answer[], id: string): void {
  for (const { name, target, headers, status, body } of answers) {
    if (target.replace(/\?.*$/, '').includes(id))
      expect([target, status, body.includes(note)]).toEqual([target, 410, true])
    else if (!naming.has(name) && !target.includes(id)) expect([target, body.includes(id)]).toEqual([target, false])
    if (name !== 'listChanges' || headers.Accept !== 'application/json' || target.includes('ndjson')) continue
    const { items } = z.looseObject({ items: z.array(change) }).parse(JSON.parse(body))
    const mine = items.filter((one) => one.id === id)
    expect(mine.at(-1)).toMatchObject({ op: 'withdraw', reason: { code: 'error', text: note } })
    for (const one of mine.slice(0, -1)) expect(one).toMatchObject({ op: 'put', gone: 'withdrawn' })
  }
}

/** An erased revision answers 410, and the feed tells why; the record itself stands. */
function expectErased(answers: readonly Answer[], id: string): void {
  const told = (target: string) => answers.filter((one) => one.target === target)
  for (const { status } of told(`/v1/records/${id}/revisions/1`)) expect(status).toBe(410)
  for (const { status } of told(`/v1/records/${id}`)) expect(status).toBe(200)
  for (const { body } of told('/v1/changes').filter(({ headers }) => headers.Accept === 'application/json'))
    expect(JSON.parse(body)).toMatchObject({
      items: expect.arrayContaining([
        expect.objectContaining({ id, revision: 1, op: 'put', gone: 'erased' }),
        expect.objectContaining({ id, revision: 1, op: 'erase', reason: { code: 'error', text: note } }),
      ]),
    })
}

/** How long, in milliseconds, what another process changed may go unseen, and a little more. */
const unseen = 1001

/** Asks again with what a reader kept of an answer: what held a trace may not be said to stand. */
async function stillHeld(reader: Reader, before: readonly Answer[], traces: readonly string[]): Promise<string[]> {
  const held: string[] = []
  for (const answer of before) {
    if (leaks([answer], traces).length === 0) continue
    for (const [name, value] of [
      ['If-None-Match', answer.etag],
      ['If-Modified-Since', answer.lastModified],
    ] as const) {
      if (value === null) continue
      const again = await asked(reader.app, answer, { [name]: value })
      if (again.status === 304) held.push(`${answer.target} as ${answer.headers.Accept} by ${name}`)
    }
  }
  return held
}

const engines = {
  pglite: async (clock: Clock) => {
    const store = await openStore({ location: { engine: 'memory' } }, clock)
    return { stores: [store, store] as const, drop: store.close }
  },
  postgres: async (clock: Clock) => {
    const database = await testDatabase()
    const location = { engine: 'postgres', url: database.url } as const
    const stores = [await openStore({ location }, clock), await openStore({ location }, clock)] as const
    return {
      stores,
      drop: async () => {
        for (const store of stores) await store.close()
        await database.drop()
      },
    }
  },
}

describe.each(Object.entries(engines))('what is taken away (%s)', (_, open) => {
  afterEach(() => vi.restoreAllMocks())

  it('is gone from every address of every process, and leaves its tombstone', { timeout: 900_000 }, async () => {
    const clock = steppingClock()
    const { stores, drop } = await open(clock)
    const [store, other] = stores
    const ticks = performance.now.bind(performance)
    let passed = 0
    vi.spyOn(performance, 'now').mockImplementation(() => ticks() + passed)
    const world = await peopled(store)
    const reader = (name: string, of: Store, bytes?: number): Reader => {
      const config = bytes === undefined ? {} : { keptAnswers: { bytes } }
      const codings = bytes === 0 ? ['identity'] : ['identity', 'gzip']
      return { name, app: testApp(of, { clock, ...config }).app, exports: new Set(), codings }
    }
    const readers = [reader('kept', store), reader('made each time', store, 0), reader('another process', other)]
    const readByAll = async () => {
      const read = new Map<Reader, readonly Answer[]>()
      for (const one of readers) read.set(one, await readAll(one, world))
      return read
    }
    const { '611000.gone': gone, ...rest } = world.traces
    const all = [...gone, ...Object.values(rest).flat()]
    const expectNone = async (traces: readonly string[], before: Awaited<ReturnType<typeof readByAll>>) => {
      passed += unseen
      const read = await readByAll()
      for (const [one, answers] of read) {
        expect([one.name, leaks(answers, traces)]).toEqual([one.name, []])
        expect([one.name, await stillHeld(one, before.get(one) ?? [], traces)]).toEqual([one.name, []])
      }
      return read
    }

    const before = await readByAll()
    for (const answers of before.values()) {
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 404]))
      expect([...new Set(answers.filter(({ status }) => status === 404).map(({ name }) => name))]).toEqual([
        'getRevision',
        'getAttachment',
      ])
      const heard = new Set(answers.filter(({ said }) => holds(said, all)).map(({ name }) => name))
      expect(telling.filter((name) => !heard.has(name))).toEqual([])
    }

    const reason = { code: 'error', text: note } as const
    await withdraw(store, { id: '611000.gone', reason }, 'test')
    const afterOne = await expectNone(gone, before)
    for (const answers of afterOne.values()) expectTombstones(answers, '611000.gone')

    for (const id of ['611000.rows', '611000.office', '611000.duty']) await withdraw(store, { id, reason }, 'test')
    await erase(store, { id: '611000.mended', revision: 1, reason }, 'test')
    const afterAll = await expectNone(all, afterOne)
    for (const one of readers) expect(await stillHeld(one, before.get(one) ?? [], all)).toEqual([])
    for (const answers of afterAll.values()) {
      for (const id of ['611000.gone', '611000.rows', '611000.office', '611000.duty']) expectTombstones(answers, id)
      expectErased(answers, '611000.mended')
      const groups = answers.filter(({ target }) => target.startsWith('/v1/digests?at='))
      for (const { body } of groups) expect(JSON.parse(body)).toMatchObject({ items: [{ digest: null, gone: 4 }] })
    }
    await drop()
  })
})
