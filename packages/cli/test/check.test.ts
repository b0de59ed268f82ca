import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type JsonReport as CheckReport, reportSchema } from '../src/reports/json/report-schema.ts'
import { gongkai, type Run } from './support/fake-edge.ts'
import { ndjson, tempFolder } from './support/temp-folder.ts'

const secret = '不应出现的内容'

function record(more: object): object {
  return {
    id: '999999.a',
    kind: 'document',
    place: '100000',
    title: secret,
    text: secret,
    attribute: 'proactive',
    ...more,
  }
}

const met = record({ id: '999999.met', formedOn: '2026-03-02', publishedOn: '2026-03-30' })
const late = record({ id: '999999.late', formedOn: '2026-03-02', publishedOn: '2026-03-31' })
const open = record({ id: '999999.open', formedOn: '2026-03-02' })
const fresh = record({ id: '999999.fresh', formedOn: '2026-11-20' })

async function check(records: readonly object[], ...options: readonly string[]): Promise<Run> {
  const folder = tempFolder({ 'records.ndjson': ndjson(records) })
  return await gongkai(['check', 'records.ndjson', ...options], { folder })
}

async function report(records: readonly object[], ...options: readonly string[]): Promise<CheckReport> {
  return reportSchema.parse(JSON.parse((await check(records, ...options, '--format', 'json')).out))
}

describe('gongkai check', () => {
  it('points at the file, the line and the field, with clause, sentence and how to mend it', async () => {
    const { code, out } = await check([met, late])
    expect(code).toBe(1)
    const column = JSON.stringify(late).indexOf('"2026-03-31"') + 1
    expect(out).toContain(`records.ndjson:2:${column}  error  cn/proactive-20wd  gipd-2019#26\n`)
    expect(out).toContain('late: 20 working days from 2026-03-02 ran to 2026-03-30; it was done on 2026-03-31')
    expect(out).toContain('under Regulations, art. 26')
    expect(out).toContain('to mend it: ')
    expect(out).toContain('1 finding at or above the threshold')
  })

  it('is clean where nothing is late, and says so with exact counts', async () => {
    const { code, out } = await check([met])
    expect(code).toBe(0)
    expect(out).toContain('1 file, 1 record: 1 judged')
    expect(out).toContain('findings: 0 error, 0 warning, 0 review, 0 info')
  })

  it('never calls a breach what is not known', async () => {
    const { findings, exitCode } = await report([open])
    expect(findings).toMatchObject([{ rule: 'cn/proactive-20wd', verdict: 'undetermined', severity: 'review' }])
    expect(exitCode).toBe(0)
  })

  it('takes silence for a breach where somebody vouches for the register over the whole time', async () => {
    const through = await report([open], '--complete', 'document:2026-01-01..2026-04-30')
    expect(through.findings).toMatchObject([{ verdict: 'breached', severity: 'error' }])
    const tooEarly = await report([open], '--complete', 'document:2026-01-01..2026-03-15')
    expect(tooEarly.findings).toMatchObject([{ verdict: 'undetermined' }])
    const otherKind = await report([open], '--complete', 'letter:2026-01-01..2026-04-30')
    expect(otherKind.findings).toMatchObject([{ verdict: 'undetermined' }])
    const otherTime = await report([open], '--complete', 'document:2026-04-01..2026-04-30')
    expect(otherTime.findings).toMatchObject([{ verdict: 'undetermined' }])
  })

  it('judges as of the day asked for', async () => {
    expect((await report([fresh])).findings).toMatchObject([{ verdict: 'pending', severity: 'info' }])
    const then = await report([late], '--as-of', '2026-03-10', '--known-on', '2026-03-10')
    expect(then).toMatchObject({ asOf: '2026-03-10', knownOn: '2026-03-10' })
  })

  it('fails from the severity and the confidence that are asked for', async () => {
    expect((await check([open], '--fail-on', 'review')).code).toBe(1)
    expect((await check([late], '--fail-on', 'never')).code).toBe(0)
    expect((await check([late], '--min-confidence', 'certain')).code).toBe(1)
    const doubtful = record({ formedOn: '2010-03-01', publishedOn: '2010-06-01' })
    expect((await report([doubtful])).findings).toMatchObject([{ severity: 'warning', confidence: 'likely' }])
    expect((await check([doubtful], '--fail-on', 'warning')).code).toBe(1)
    expect((await check([doubtful], '--fail-on', 'warning', '--min-confidence', 'certain')).code).toBe(0)
  })

  it('lists what was met and what does not apply only where asked', async () => {
    const { findings, totals } = await report([met], '--all')
    expect(findings.find(({ verdict }) => verdict === 'met')).toMatchObject({
      rule: 'cn/proactive-20wd',
      record: '999999.met',
    })
    expect(findings.every(({ severity }) => severity === undefined)).toBe(true)
    expect(totals.findings).toEqual({ error: 0, warning: 0, review: 0, info: 0 })
    expect((await report([met])).findings).toEqual([])
  })

  it('carries the reasoning where asked, and the digest of the law always', async () => {
    expect((await report([late], '--trace')).findings[0]?.trace).toMatchObject({ rule: 'cn/proactive-20wd' })
    const { findings, laws } = await report([late])
    expect(findings[0]).not.toHaveProperty('trace')
    expect(laws).toEqual([
      { place: '100000', judgedAs: '100000', records: 1, hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ])
  })

  it('tells a record that is not of the form, at its field, and does not judge it', async () => {
    const { findings, totals, exitCode } = await report([record({ formdOn: '2026-03-02', url: secret })])
    expect(findings.map(({ rule, place }) => [rule, place.pointer])).toEqual(
      expect.arrayContaining([
        ['records/unknown-field', '/formdOn'],
        ['records/not-the-form', '/url'],
      ]),
    )
    expect(totals).toMatchObject({ records: 1, judged: 0, malformed: 1, failing: 2 })
    expect(exitCode).toBe(1)
  })

  it('judges a place it does not know by the law above it, and says so', async () => {
    const elsewhere = await report([{ ...late, place: '360922' }])
    expect(elsewhere.findings).toMatchObject([{ rule: 'cn/proactive-20wd', verdict: 'breached' }])
    expect(elsewhere.laws).toMatchObject([{ place: '360922', judgedAs: '360000', records: 1 }])
    expect((await check([{ ...met, place: '360922' }])).out).toContain('the place 360922 is not in the table')
  })

  it('asks whether an instrument was in force, unless the operator says so', async () => {
    const opinion = record({ place: '611000', normative: true, printedOn: '2024-03-04', publishedOn: '2024-03-20' })
    const rule = 'shangluo/normative-doc-online-5wd'
    const of = (found: CheckReport) => found.findings.find((finding) => finding.rule === rule)?.verdict
    expect(of(await report([opinion]))).toBe('undetermined')
    expect(of(await report([opinion], '--assert-in-force', 'shangluo-opinion-2014'))).toBe('breached')
  })

  it('puts no text of a record into its output', async () => {
    const records = [met, late, open, record({ formedOn: secret, attribute: secret }), { title: secret }]
    for (const format of ['text', 'json'])
      expect((await check(records, '--format', format, '--all', '--trace')).out).not.toContain(secret)
  })

  it('shows so many of each rule and counts them all', async () => {
    const many = Array.from({ length: 25 }, (_, n) => ({ ...late, id: `999999.n-${n}` }))
    const { out } = await check(many, '--show', '3')
    expect(out.match(/records\.ndjson:\d+:\d+ {2}error/g)).toHaveLength(3)
    expect(out).toContain('cn/proactive-20wd breached: 22 more not shown')
    expect(out).toContain('findings: 25 error')
    expect((await report(many)).findings).toHaveLength(25)
  })

  it('speaks Chinese', async () => {
    const { out } = await check([late, open], '--lang', 'zh-CN')
    expect(out).toContain('错误  cn/proactive-20wd  gipd-2019#26')
    expect(out).toContain('依据《条例》第二十六条')
    expect(out).toContain('达到门槛的问题 1 处')
  })
})

describe('input that cannot be read', () => {
  it('is told at its line and beats findings; the rest is still checked', async () => {
    const folder = tempFolder({ 'records.ndjson': `{broken\n${ndjson([late])}` })
    const { code, out } = await gongkai(['check', 'records.ndjson'], { folder })
    expect(code).toBe(3)
    expect(out).toContain('records.ndjson:1  could not be read')
    expect(out).toContain('1 finding at or above the threshold')
    const json = await gongkai(['check', 'records.ndjson', '--format', 'json'], { folder })
    const parsed = reportSchema.parse(JSON.parse(json.out))
    expect(parsed).toMatchObject({ exitCode: 3, unreadable: [{ file: 'records.ndjson', line: 1, code: 'bad-line' }] })
    expect(parsed.totals).toMatchObject({ records: 1, unreadable: 1 })
  })

  it('leaves the other files checked', async () => {
    const folder = tempFolder({ 'a.json': '{"title": ', 'b.json': JSON.stringify([met, late]) })
    const { code, out } = await gongkai(['check', 'a.json', 'b.json', '--format', 'json'], { folder })
    expect(code).toBe(3)
    const parsed = reportSchema.parse(JSON.parse(out))
    expect(parsed.unreadable).toMatchObject([{ file: 'a.json' }])
    expect(parsed.findings).toMatchObject([
      { file: 'b.json', place: { pointer: '/1/publishedOn' }, record: '999999.late' },
    ])
  })

  it.each([
    [['no.ndjson'], 'there is no file no.ndjson'],
    [['records.ndjson', '--as-of', 'soon'], '--as-of: expected a real date'],
    [
      ['records.ndjson', '--fail-on', 'errors'],
      '--fail-on: expected one of error, warning, review, info, never; did you mean error?',
    ],
    [['records.ndjson', '--format', 'jsn'], 'did you mean json?'],
    [['records.ndjson', '--complete', 'document'], '--complete: expected KIND:FROM..TO'],
    [['records.ndjson', '--complete', 'documents:2026-01-01..2026-02-01'], 'did you mean document?'],
    [['records.ndjson', '--complete', 'document:2026-02-01..2026-01-01'], 'is later than the last'],
    [['records.ndjson', '--assert-in-force', 'shangluo-opinion'], 'there is no instrument shangluo-opinion'],
  ])('%j is wrong use, which beats both', async (argv, told) => {
    const folder = tempFolder({ 'records.ndjson': `{broken\n${ndjson([late])}` })
    const { code, out, err } = await gongkai(['check', ...argv], { folder })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(told)
  })
})

describe('the schema of the report', () => {
  it('is published with the package', () => {
    const manifest = fileURLToPath(new URL('../package.json', import.meta.url))
    expect(readFileSync(manifest, 'utf8')).toContain('./schema/check-report.json')
    expect(existsSync(fileURLToPath(new URL('../generated/check-report.json', import.meta.url)))).toBe(true)
  })
})
