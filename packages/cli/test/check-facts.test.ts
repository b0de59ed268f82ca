import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { regimes } from '@gongkai/core'
import { describe, expect, it } from 'vitest'
import { reportSchema } from '../src/reports/json/report-schema.ts'
import { gongkai } from './support/fake-edge.ts'
import { tempFolder } from './support/temp-folder.ts'

const letter = (more: object) =>
  JSON.stringify({
    id: '611000.letter',
    kind: 'letter',
    place: '611000',
    title: '来信',
    attribute: 'proactive',
    channel: 'leader-mailbox',
    issuer: '611000.gov',
    askedOn: '2014-03-03',
    answeredOn: '2014-03-28',
    ...more,
  })
const rule = 'shangluo/leader-mailbox'
const inForce = ['--assert-in-force', 'shangluo-opinion-2014']

async function verdict(config: string, ...argv: readonly string[]) {
  const folder = tempFolder({ 'gongkai.config.yaml': config, 'a.json': letter({}) })
  const { code, out, err } = await gongkai(['check', 'a.json', '--format', 'json', ...inForce, ...argv], { folder })
  if (out === '') return { code, err }
  const { findings } = reportSchema.parse(JSON.parse(out))
  return findings.find((finding) => finding.rule === rule)?.verdict ?? 'met'
}

describe('facts the records cannot tell', () => {
  it('are asked for, and stated for all, for one that published, for a place, or on the command line', async () => {
    expect(await verdict('')).toBe('undetermined')
    expect(await verdict('limits: { letter.replyLimit: 30 }')).toBe('met')
    expect(await verdict('limits: { letter.replyLimit: 15 }')).toBe('breached')
    expect(await verdict('', '--fact', 'letter.replyLimit=15')).toBe('breached')
    expect(await verdict('limits: { letter.replyLimit: 15 }', '--fact', 'letter.replyLimit=30')).toBe('met')
    const of = (who: string) => `facts: [{ of: "${who}", state: { letter.replyLimit: 15 } }]`
    for (const who of ['611000.letter', '611000.gov', '611000']) expect(await verdict(of(who))).toBe('breached')
    expect(await verdict(of('611000.other'))).toBe('undetermined')
    expect(await verdict('', '--fact', 'letter.replyLimit@611000.gov=15')).toBe('breached')
  })

  it('say something of a site or body over a period', async () => {
    const site = { id: '611000.site', kind: 'site', place: '611000', title: '某市政府网站', attribute: 'proactive' }
    const run = async (...argv: readonly string[]) => {
      const folder = tempFolder({ 'site.json': JSON.stringify(site) })
      const span = ['--complete', 'site:2025-01-01..2025-12-31', '--complete', 'column:2025-01-01..2025-12-31']
      const { out } = await gongkai(['check', '.', '--format', 'json', ...span, ...argv], { folder })
      return reportSchema.parse(JSON.parse(out)).findings.map((finding) => `${finding.rule} ${finding.verdict}`)
    }
    expect(await run('--fact', 'site.longStale@611000.site=12')).toContain('cn/site-veto-column-stale breached')
    expect(await run('--fact', 'site.longStale@611000.other=12')).not.toContain('cn/site-veto-column-stale breached')
  })

  it.each([
    [
      'limits: { letter.replyLimt: 15 }',
      [],
      'limits letter.replyLimt: there is no such fact; did you mean letter.replyLimit?',
    ],
    [
      'facts: [{ state: { body.closeToLivelihod: true } }]',
      [],
      'facts[0].state body.closeToLivelihod: there is no such fact; did you mean body.closeToLivelihood?',
    ],
    ['facts: [{ state: { body.closeToLivelihood: 3 } }]', [], 'expected true or false'],
    ['facts: [{ state: { letter.answeredOn: 2014-03-03 } }]', [], 'the records tell it themselves'],
    ['limits: { letter.replyLimit: soon }', [], 'limits.letter.replyLimit  expected a number'],
    ['', ['--fact', 'letter.replyLimit'], '--fact: expected FACT=VALUE'],
    ['', ['--fact', 'letter.replyLimit=soon'], 'expected a whole number of 0 or more'],
    ['', ['--fact', 'zzz=1'], 'there is no such fact; there are'],
  ])('%s %j is wrong use', async (config, argv, told) => {
    expect(await verdict(config, ...argv)).toMatchObject({ code: 2, err: expect.stringContaining(told) })
  })

  it('are all in the guide', () => {
    const guide = readFileSync(fileURLToPath(new URL('../../../docs/check.md', import.meta.url)), 'utf8')
    const keys = regimes.flatMap((regime) =>
      Object.entries(regime.facts).flatMap(([key, { read }]) => (read.from === 'stated' ? [key] : [])),
    )
    for (const key of keys) expect(guide).toContain(`\`${key}\``)
  })
})
