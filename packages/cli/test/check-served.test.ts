import { describe, expect, it } from 'vitest'
import { reportSchema } from '../src/reports/json/report-schema.ts'
import { gongkai } from './support/fake-edge.ts'
import { tempFolder } from './support/temp-folder.ts'

const digest = 'a1'.repeat(32)
const at = '2026-04-01T01:00:00.000Z'
const late = {
  id: '100000.late',
  kind: 'document',
  place: '100000',
  title: '通知',
  attribute: 'proactive',
  formedOn: '2026-03-02',
  publishedOn: '2026-03-31',
}
const facts = { revision: 1, digest, firstSeq: 1, lastSeq: 4, updatedAt: at }
const entry = { seq: 4, epoch: 'e', id: late.id, revision: 1, kind: 'document', place: '100000', at }

async function report(file: string, content: string) {
  const folder = tempFolder({ [file]: content })
  const { out } = await gongkai(['check', file, '--format', 'json'], { folder })
  const { findings, totals, notices, exitCode } = reportSchema.parse(JSON.parse(out))
  return { found: findings.map(({ rule, place }) => [rule, place.pointer]), totals, notices, exitCode }
}

describe('what our own API answered', () => {
  it.each([
    [
      'a page of records',
      { items: [{ ...late, ...facts }], next: null, epoch: 'e', query: {} },
      '/items/0/publishedOn',
    ],
    ['a record', { ...late, ...facts }, '/publishedOn'],
    ['a revision', { ...entry, digest, record: late }, '/record/publishedOn'],
    [
      'a page of changes',
      { epoch: 'e', head: 4, items: [{ ...entry, op: 'put', digest, record: late }], next: 'c' },
      '/items/0/record/publishedOn',
    ],
  ])('%s: the records in it are judged where they stand', async (_, answer, pointer) => {
    const { found, totals, notices } = await report('answer.json', JSON.stringify(answer, null, 2))
    expect(found).toEqual([['cn/proactive-20wd', pointer]])
    expect(totals).toMatchObject({ records: 1, judged: 1, malformed: 0 })
    expect(notices).toEqual([])
  })

  it('as lines, too', async () => {
    const lines = [
      { ...late, ...facts },
      { ...entry, op: 'put', digest, record: late },
    ].map((one) => JSON.stringify(one))
    expect((await report('answer.ndjson', lines.join('\n'))).found).toEqual([
      ['cn/proactive-20wd', '/publishedOn'],
      ['cn/proactive-20wd', '/record/publishedOn'],
    ])
  })

  it.each([
    ['a withdrawal', { ...entry, op: 'withdraw', reason: { code: 'error' } }],
    ['an entry whose content is gone', { ...entry, op: 'put', gone: 'withdrawn' }],
    [
      'a tombstone',
      {
        id: late.id,
        kind: 'document',
        place: '100000',
        revision: 2,
        seq: 5,
        withdrawnAt: at,
        reason: { code: 'error' },
      },
    ],
    ['the end of the feed', { summary: { count: 0, epoch: 'e', head: 4, next: 'c' } }],
    ['the list of revisions', { items: [{ id: late.id, revision: 1, seq: 4, epoch: 'e', at, digest }] }],
  ])('%s holds no record, and is no fault', async (_, answer) => {
    expect(await report('answer.json', JSON.stringify(answer))).toMatchObject({ found: [], notices: [], exitCode: 0 })
  })

  it('things that have a kind and are no records are left alone, and it is told that they were not judged', async () => {
    const terms = { items: [{ id: 'answer', kind: 'due', title: 'x' }] }
    const { found, notices, exitCode } = await report('terms.json', JSON.stringify(terms))
    expect({ found, exitCode }).toEqual({ found: [], exitCode: 2 })
    expect(notices).toMatchObject([{ code: 'not-records' }])
  })

  it('a field that is only called like one of the API’s is still told', async () => {
    const { found } = await report('a.json', JSON.stringify({ ...late, digest: 'x' }))
    expect(found).toContainEqual(['records/unknown-field', '/digest'])
  })
})
