// Notices when anything of what was withdrawn or erased still stands in any answer of any process.
import { afterEach, describe, expect, it, vi } from 'vitest'
import { erase, type Store, withdraw } from '../../src/index.ts'
import { testApp } from '../http/app.ts'
import { type Answer, unfilled } from './every-address.ts'
import { type Reader, readAll, unseen } from './readers.ts'
import { engines, steppingClock } from './stores.ts'
import { expectErased, expectTombstones } from './tombstones.ts'
import { holds, leaks, stillHeld } from './traces.ts'
import { note, peopled } from './world.ts'

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
  '/corrections/{correction}',
]

it('every operation that reads, and every page, is asked by this test', () => {
  expect(unfilled).toEqual([])
})

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
