import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { absent, sharedData } from '../../../scripts/shared-data.ts'
import { type JsonReport as CheckReport, reportSchema } from '../src/reports/json/report-schema.ts'
import { gongkai } from './support/fake-edge.ts'
import { tempFolder } from './support/temp-folder.ts'

const mappings = fileURLToPath(new URL('../../../examples/mappings', import.meta.url))

const manifest = z
  .object({ files: z.array(z.object({ file: z.string(), map: z.string() })) })
  .parse(JSON.parse(readFileSync(`${mappings}/real-input.json`, 'utf8')))

/** How many rows each file has. */
const expected: Readonly<Record<string, number>> = {
  'gov-cn-pages.ndjson': 40,
  'portal-pages.ndjson': 2,
  'gov-cn-list-2024.ndjson': 26,
  'mayor-mailbox.ndjson': 514,
  'press-conferences.ndjson': 145,
  'regulations.ndjson': 637,
}

const record = z.looseObject({ id: z.string(), kind: z.string(), place: z.string(), docNumber: z.string().optional() })

async function recordsOf(file: string, source: string) {
  const map = manifest.files.find((one) => one.file === file)?.map ?? ''
  const { out } = await gongkai(['import', '--map', `${mappings}/${map}`, source, '--out', '-'])
  return out
    .trimEnd()
    .split('\n')
    .map((line) => record.parse(JSON.parse(line)))
}

describe('the real input', () => {
  it('has a mapping for every file of records', () => {
    expect(manifest.files.map(({ file }) => file).sort()).toEqual(Object.keys(expected).sort())
  })

  it.for(manifest.files)('$file: every row is accounted for', async ({ file, map }, { skip }) => {
    const source = sharedData(`data/${file}`)
    if (source === undefined) return skip(absent(file))
    const { code, out } = await gongkai(['import', '--map', `${mappings}/${map}`, source, '--dry-run', '--json'])
    expect(code).toBe(0)
    const rows = expected[file]
    expect(JSON.parse(out)).toMatchObject({ rows, imported: rows, unchanged: 0, refused: 0, skipped: 0, unused: {} })
    const ids = (await recordsOf(file, source)).map(({ id }) => id)
    expect(new Set(ids).size).toBe(rows)
  })

  it('reads 2019年01月27日, and what the crawler stored a month late is noted on every page', async ({ skip }) => {
    const source = sharedData('data/gov-cn-pages.ndjson')
    if (source === undefined) return skip(absent('gov-cn-pages.ndjson'))
    const found = (await recordsOf('gov-cn-pages.ndjson', source)).find((one) => one.docNumber === '国发〔2019〕5号')
    expect(found).toMatchObject({
      id: '100000.000014349-2019-00007',
      formedOn: '2019-01-27',
      publishedOn: '2019-02-15',
    })
    const argv = ['import', '--map', `${mappings}/gov-cn-pages.yaml`, source, '--dry-run', '--json']
    const summary: unknown = JSON.parse((await gongkai(argv)).out)
    expect(summary).toHaveProperty('checks', {
      爬取程序记下的成文日期与页面不同: 40,
      爬取程序记下的发布日期与页面不同: 40,
    })
  })

  it('reads a time without a zone by the clock in Beijing, and labels with spaces in them', async ({ skip }) => {
    const source = sharedData('data/portal-pages.ndjson')
    if (source === undefined) return skip(absent('portal-pages.ndjson'))
    expect((await recordsOf('portal-pages.ndjson', source))[0]).toMatchObject({
      id: '360922.014742224a-2023-0043406',
      indexNumber: '014742224A/2023-0043406',
      formedOn: '2023-05-11',
      publishedOn: '2023-08-16T10:33:59+08:00',
      attribute: 'proactive',
    })
  })

  it('gives regulations no date by which their publication could be judged', async ({ skip }) => {
    const source = sharedData('data/regulations.ndjson')
    if (source === undefined) return skip(absent('regulations.ndjson'))
    const records = await recordsOf('regulations.ndjson', source)
    expect(records.filter((one) => 'formedOn' in one || 'publishedOn' in one)).toEqual([])
    expect(records.filter((one) => 'effectiveOn' in one)).toHaveLength(120)
  })
})

describe('the check over the real input', () => {
  const pages = 'data/gov-cn-pages.ndjson'

  async function checked(file: string, source: string): Promise<CheckReport> {
    const records = (await recordsOf(file, source)).map((one) => `${JSON.stringify(one)}\n`).join('')
    const folder = tempFolder({ 'records.ndjson': records })
    const { out } = await gongkai(['check', 'records.ndjson', '--format', 'json', '--all', '--trace'], { folder })
    return reportSchema.parse(JSON.parse(out))
  }

  it('国办发〔2018〕118号 took exactly 20 working days: met on the last of them', async ({ skip }) => {
    const source = sharedData(pages)
    if (source === undefined) return skip(absent(pages))
    const { findings } = await checked('gov-cn-pages.ndjson', source)
    const id = '100000.000014349-2018-00226'
    const found = findings.find((one) => one.record === id && one.rule === 'cn/proactive-20wd')
    const formed = { step: 'any', steps: [{}, { limit: { count: 20, due: '2019-01-03' } }, {}] }
    expect(found).toMatchObject({ verdict: 'met', trace: { require: { steps: [formed, {}] } } })
  })

  it('the 18 pages formed from 1981 to 2006 and put online later are not late: the rule was not there yet', async ({
    skip,
  }) => {
    const source = sharedData(pages)
    if (source === undefined) return skip(absent(pages))
    const { findings, totals } = await checked('gov-cn-pages.ndjson', source)
    const verdicts = findings.filter(({ rule }) => rule === 'cn/proactive-20wd').map(({ verdict }) => verdict)
    expect(verdicts.filter((verdict) => verdict === 'does-not-apply')).toHaveLength(18)
    expect(verdicts.filter((verdict) => verdict === 'met')).toHaveLength(22)
    expect(totals).toMatchObject({ records: 40, judged: 40, failing: 0 })
  })

  it('gives regulations no verdict on time', async ({ skip }) => {
    const source = sharedData('data/regulations.ndjson')
    if (source === undefined) return skip(absent('data/regulations.ndjson'))
    const { totals } = await checked('regulations.ndjson', source)
    expect(totals).toMatchObject({ records: 637, judged: 637, failing: 0 })
    // Of the totals, which are exact: the report shows ten thousand findings at most.
    const came = totals.byRule.filter(({ rule }) => rule === 'cn/proactive-20wd')
    expect(came.reduce((sum, { count }) => sum + count, 0)).toBe(637)
    expect(came.map(({ verdict }) => verdict)).not.toEqual(expect.arrayContaining(['met']))
    expect(came.map(({ verdict }) => verdict)).not.toEqual(expect.arrayContaining(['breached']))
  })
})
