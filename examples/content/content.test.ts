import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { openStore, publish } from '@gongkai/api'
import { isRecordId, readRecord, recordKinds, regimes } from '@gongkai/core'
import { beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { content, records } from './made/content.ts'
import { notBroken } from './made/open.ts'

const folder = fileURLToPath(new URL('.', import.meta.url))
const root = fileURLToPath(new URL('../..', import.meta.url))

const place = { file: z.string(), line: z.int().exactOptional(), record: z.string().exactOptional() }
const expectedSchema = z.array(z.strictObject({ rule: z.string(), verdict: z.string(), ...place }))
const reportSchema = z.object({
  findings: z.array(
    z.object({
      rule: z.string(),
      verdict: z.string(),
      severity: z.string().exactOptional(),
      file: z.string(),
      record: z.string().exactOptional(),
      place: z.object({ line: z.int().exactOptional() }),
    }),
  ),
  unreadable: z.array(z.unknown()),
  totals: z.object({ malformed: z.int(), notShown: z.int() }),
  exitCode: z.int(),
})

const expected = expectedSchema.parse(JSON.parse(readFileSync(`${folder}expected-findings.json`, 'utf8')))

/** What `gongkai check` says of this folder, run as people run it. */
async function check(...more: readonly string[]): Promise<z.output<typeof reportSchema>> {
  const main = `${root}packages/cli/src/main.ts`
  const words = ['check', 'examples/content', '--format', 'json']
  const ran = promisify(execFile)(process.execPath, ['--conditions=@gongkai/source', main, ...words, ...more], {
    cwd: root,
    maxBuffer: 2 ** 28,
  })
  const stdout = await ran.then(
    (done) => done.stdout,
    (failed: unknown) => z.object({ code: z.literal(1), stdout: z.string() }).parse(failed).stdout,
  )
  return reportSchema.parse(JSON.parse(stdout))
}

describe('the sample year', () => {
  it('is what its tables make of it: node --conditions=@gongkai/source examples/content/make.ts', () => {
    const files = content()
    for (const { name, text } of files) expect(readFileSync(folder + name, 'utf8') === text, name).toBe(true)
    const kept = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ndjson'))
    expect(kept.map((name) => name.replaceAll('\\', '/')).toSorted()).toEqual(
      files
        .map(({ name }) => name)
        .filter((name) => name.endsWith('.ndjson'))
        .toSorted(),
    )
  })

  it('holds every kind of record, each a sample of the made-up city, and what a record names is there', () => {
    expect(new Set(records.map(({ fields }) => fields.kind))).toEqual(new Set(Object.keys(recordKinds)))
    const ids = new Set(records.map(({ fields }) => fields.id))
    for (const { fields } of records) {
      expect(fields.sample).toBe(true)
      expect(fields.place).toMatch(/^9999\d\d$/)
      for (const named of idsIn(fields)) expect(ids.has(named), `named: ${named}`).toBe(true)
    }
  })

  it('is published as far as it may be: what is not proactively disclosed stays out', async () => {
    const store = await openStore({ location: { engine: 'memory' } })
    try {
      const outcomes = await publish(
        store,
        records.map(({ fields }) => readRecord(fields)),
        'test',
      )
      const refused = outcomes.flatMap((one) => (one.outcome === 'refused' ? [one.problem.code] : []))
      expect(new Set(refused)).toEqual(new Set(['record-not-lawful']))
      const unlawful = records.filter(
        ({ fields }) => fields.attribute !== 'proactive' && fields.convertedOn === undefined,
      )
      expect(refused).toHaveLength(unlawful.length)
    } finally {
      await store.close()
    }
  })
})

function idsIn(value: unknown): readonly string[] {
  if (isRecordId(value)) return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(idsIn) : []
}

describe('gongkai check examples/content', () => {
  let report: z.output<typeof reportSchema>
  let all: z.output<typeof reportSchema>
  beforeAll(async () => {
    report = await check()
    all = await check('--all')
  }, 600_000)

  it('reads all of it', () => {
    expect(report.unreadable).toEqual([])
    expect(report.totals).toMatchObject({ malformed: 0, notShown: 0 })
    expect(report.exitCode).toBe(1)
  })

  it('says exactly what expected-findings.json lists: rule, verdict and place, nothing more and nothing less', () => {
    const written = (one: object) => JSON.stringify(one)
    const found = report.findings.map(({ rule, verdict, file, record, place: { line } }) => ({
      rule,
      verdict,
      file: file.replace(/^examples\/content\//, ''),
      ...(line !== undefined && { line }),
      ...(record !== undefined && { record }),
    }))
    const asWritten = ({ rule, verdict, file, line, record }: (typeof expected)[number]) =>
      written({ rule, verdict, file, ...(line !== undefined && { line }), ...(record !== undefined && { record }) })
    expect(found.map(written).toSorted()).toEqual(expected.map(asWritten).toSorted())
    expect(expected.length).toBeGreaterThan(200)
  })

  it('calls errors and warnings only what was planted', () => {
    const grave = report.findings.filter(({ severity }) => severity === 'error' || severity === 'warning')
    expect(new Set(grave.map(({ verdict }) => verdict))).toEqual(new Set(['breached']))
    expect(new Set(grave.map(({ severity }) => severity))).toEqual(new Set(['error', 'warning']))
  })

  it('breaks and meets every rule', () => {
    const of = (verdict: string) => all.findings.filter((finding) => finding.verdict === verdict)
    const [met, broken] = [new Set(of('met').map(({ rule }) => rule)), new Set(of('breached').map(({ rule }) => rule))]
    const asked = regimes.flatMap(({ rules }) => rules.map(({ id }) => id)).filter((id) => notBroken[id] === undefined)
    expect(
      asked.filter((id) => !broken.has(id)),
      'never broken',
    ).toEqual([])
    expect(
      asked.filter((id) => !met.has(id)),
      'never met',
    ).toEqual([])
    for (const id of Object.keys(notBroken)) expect(broken.has(id), id).toBe(false)
  })
})
