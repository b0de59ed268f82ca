import { describe, expect, it } from 'vitest'
import { check, createChecker, evaluate } from './check.ts'
import { civilDate } from './civil/index.ts'
import { explain } from './explain.ts'
import { lawOf } from './law-of.ts'
import { foldBodies, foldPeriod, recordSubject } from './subjects/index.ts'

const context = { asOf: civilDate('2026-11-23'), knownOn: civilDate('2026-11-23') }
const record = (fields: Readonly<Record<string, string | boolean>>, place = '611000') =>
  recordSubject({ kind: 'document', place, id: `${place}.x`, title: 'x', attribute: 'proactive', ...fields })

describe('check', () => {
  it('reports a document that came a working day late, with the clause, the dates and how to mend it', () => {
    const { findings, counts } = check(record({ formedOn: '2026-03-02', publishedOn: '2026-03-31' }, '100000'), context)
    expect(counts).toMatchObject({ breached: 1, met: 0 })
    const [finding] = findings
    expect(finding).toMatchObject({
      rule: 'cn/proactive-20wd',
      severity: 'error',
      confidence: 'certain',
      clause: 'gipd-2019#26',
    })
    if (finding === undefined) throw new Error('no finding')
    expect(finding.message.params).toEqual({
      from: '2026-03-02',
      to: '2026-03-31',
      due: '2026-03-30',
      count: 20,
      unit: 'working-day',
    })
    const lines = explain(finding, 'zh-CN')
    expect(lines.join('\n')).toContain('自 2026-03-02 起20个工作日，最迟 2026-03-30，实际 2026-03-31')
    expect(lines.join('\n')).toContain('《条例》第二十六条')
  })

  it('has nothing to say of one that came on the last day, but counts it', () => {
    const { findings, counts } = check(record({ formedOn: '2026-03-02', publishedOn: '2026-03-30' }, '100000'), context)
    expect(findings).toEqual([])
    expect(counts.met).toBe(1)
  })

  it('repeats nothing that stands where a code should, be the list whole or not', () => {
    const posts = ['值班电话13800000000', 'other'].map((relayedFrom) => ({ at: '2026-05-05', title: 'x', relayedFrom }))
    const account = {
      kind: 'media-account',
      place: '100000',
      id: '100000.x',
      title: 'x',
      attribute: 'proactive',
      posts,
    }
    for (const vouched of [{ publishedOn: '2026-05-31' }, { completeThrough: '2026-05-31' }]) {
      const verdicts = evaluate(recordSubject({ ...account, ...vouched }), context)
      expect(verdicts.find(({ rule }) => rule === 'cn/media-relay-sources')?.verdict).toBe('breached')
      expect(JSON.stringify(verdicts)).not.toContain('13800000000')
    }
  })

  it('does not hold against a document of 1981 what the Regulations ask from 2008 on', () => {
    const verdicts = evaluate(record({ formedOn: '1981-04-01', publishedOn: '2019-01-10' }, '100000'), context)
    expect(verdicts.find(({ rule }) => rule === 'cn/proactive-20wd')?.verdict).toBe('does-not-apply')
  })

  it('is pending until the last day has passed, and then needs somebody to vouch for the silence', () => {
    const open = record({ formedOn: '2026-11-20' }, '100000')
    expect(check(open, context).findings).toMatchObject([{ verdict: 'pending', severity: 'info' }])
    const later = { asOf: civilDate('2026-12-31'), knownOn: civilDate('2026-12-31') }
    expect(check(open, later).findings).toMatchObject([
      {
        verdict: 'undetermined',
        severity: 'review',
        needs: [{ need: 'completeness', fact: 'record.publishedOn', through: '2026-12-18' }],
      },
    ])
    const vouched = record({ formedOn: '2026-11-20', completeThrough: '2026-12-18' }, '100000')
    expect(check(vouched, later).findings).toMatchObject([{ verdict: 'breached', message: { key: 'late-by-silence' } }])
  })

  it('lets the date formed stand in for the date printed only where the mapping says so, and says it too', () => {
    const fields = { normative: true, formedOn: '2014-03-03', publishedOn: '2014-03-11' }
    const rule = 'shangluo/normative-doc-online-5wd'
    const plain = evaluate(record(fields), context).find((each) => each.rule === rule)
    expect(plain).toMatchObject({ verdict: 'undetermined', standIns: [] })
    const subject = recordSubject({
      kind: 'document',
      place: '611000',
      attribute: 'proactive',
      ...fields,
      standIns: { printedOn: 'formedOn' },
    })
    const { findings } = check(subject, context)
    const finding = findings.find((each) => each.rule === rule)
    expect(finding).toMatchObject({ verdict: 'breached', severity: 'warning', standIns: ['record.printedOn'] })
    if (finding === undefined) throw new Error('no finding')
    expect(explain(finding, 'zh-CN', createChecker(context).lawOf('611000')).join('\n')).toContain('以成文日期代替')
  })

  it('needs to know whether the Opinion is in force after 2014, unless the operator says so', () => {
    const late = record({ normative: true, printedOn: '2020-03-02', formedOn: '2020-03-02', publishedOn: '2020-03-20' })
    const rule = 'shangluo/normative-doc-online-5wd'
    const open = evaluate(late, context).find((each) => each.rule === rule)
    expect(open).toMatchObject({
      verdict: 'undetermined',
      needs: [{ need: 'instrument-in-force', instrument: 'shangluo-opinion-2014' }],
    })
    const unknown = evaluate(record({ printedOn: '2020-03-02', formedOn: '2020-03-02' }), context)
    expect(unknown.find((each) => each.rule === rule)).toMatchObject({
      verdict: 'undetermined',
      needs: [
        { need: 'fact', fact: 'document.normative' },
        { need: 'instrument-in-force', instrument: 'shangluo-opinion-2014' },
        { need: 'fact', fact: 'record.publishedOn' },
      ],
    })
    const asserted = evaluate(late, { ...context, assertInForce: ['shangluo-opinion-2014'] }).find(
      (each) => each.rule === rule,
    )
    expect(asserted).toMatchObject({ verdict: 'breached', severity: 'warning' })
  })

  it('binds a county by the rules of its city, and nobody else', () => {
    const rules = (place: string) =>
      evaluate(record({ formedOn: '2014-03-03' }, place), context).map(({ rule }) => rule)
    expect(rules('611021')).toContain('shangluo/normative-doc-online-5wd')
    expect(rules('610100')).not.toContain('shangluo/normative-doc-online-5wd')
  })
})

describe('bodies judged by the registers that somebody vouches for', () => {
  it('are asked only what rests on one of them', () => {
    const today = civilDate('2026-11-23')
    const [from, to] = [civilDate('2014-01-01'), civilDate('2014-12-31')]
    const law = lawOf({ place: '611000', knownOn: today })
    const fold = foldBodies({ from, to, complete: ['press-plan'], completeThrough: to }, law.facts)
    fold.add({ kind: 'body', id: '611000.press', place: '611000', line: 'press-office', level: 'city' })
    const [judged] = fold.finish()
    if (judged === undefined) throw new Error('nobody was judged')
    const verdicts = evaluate(judged.subject, { asOf: today, knownOn: today })
    expect(verdicts.map(({ rule, verdict }) => [rule, verdict])).toEqual([['shangluo/press-annual-plan', 'breached']])
  })

  it('does not hold against a register that is vouched for into the future what is not yet due', () => {
    const vouched = record({ formedOn: '2026-11-20', completeThrough: '2026-12-31' }, '100000')
    expect(check(vouched, context).findings.map(({ verdict }) => verdict)).toContain('pending')
    expect(check(vouched, context).counts.breached).toBe(0)
    const law = createChecker(context).lawOf('100000')
    const quarter = { body: '100000.x', place: '100000', from: civilDate('2026-10-01'), to: civilDate('2026-12-31') }
    const period = foldPeriod(
      { ...quarter, complete: ['press-conference'], completeThrough: quarter.to },
      law.facts,
    ).finish()
    const subject = { ...period, facts: { ...period.facts, 'body.closeToLivelihood': true, 'body.level': 'nation' } }
    expect(check(subject, context).counts.breached).toBe(0)
    const later = { asOf: civilDate('2027-01-15'), knownOn: civilDate('2027-01-15') }
    expect(check(subject, later).counts.breached).toBeGreaterThan(0)
  })

  it('takes vouching that ends before the day of the matter for nothing', () => {
    const account = (completeThrough: string) =>
      recordSubject({ kind: 'media-account', place: '100000', openedOn: '2024-05-01', completeThrough })
    const verdict = (through: string) =>
      evaluate(account(through), context).find(({ rule }) => rule === 'cn/media-filing')?.verdict
    expect(verdict('2023-01-01')).toBe('undetermined')
    expect(verdict('2026-11-23')).toBe('breached')
  })

  it('shows no text that stands where a code should', () => {
    const subject = recordSubject({
      kind: 'document',
      place: '611000',
      attribute: '某某 999999',
      formedOn: '2014-03-03',
    })
    expect(JSON.stringify(evaluate(subject, context))).not.toContain('某某')
  })

  it('is only as sure as the weakest source where no date picks one', () => {
    const letter = recordSubject({ kind: 'letter', place: '100000', answeredOn: '2026-03-02' })
    const finding = check(letter, context).findings.find(({ rule }) => rule === 'cn/message-7-15wd')
    expect(finding).toMatchObject({ verdict: 'undetermined', confidence: 'likely' })
  })
})
