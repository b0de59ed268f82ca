import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../../check.ts'
import { civilDate } from '../../../../civil/index.ts'
import type { Json } from '../../../../digest/canonical-json.ts'
import { sampleSubject } from '../../../samples.ts'

type Fields = { readonly [name: string]: Json }

/** What became of each rule over a request in Shangluo, judged that summer. */
function verdicts(year: number, fields: Fields) {
  const subject = sampleSubject('case', undefined, fields, '611000')
  const all = evaluate(subject, { asOf: civilDate(`${year}-06-03`), knownOn: civilDate('2026-11-23') })
  return Object.fromEntries(all.map(({ rule, verdict }) => [rule, verdict]))
}

const stages = ['received', 'registered', 'handled', 'reviewed', 'answered', 'archived'] as const

/** A closed request that went through these stages, a day each, in this order. */
function log(year: number, order: readonly string[], more: Fields = {}): Fields {
  const events = order.map((event, day) => ({ event, on: `${year}-03-0${day + 1}` }))
  return { closed: true, events, completeThrough: `${year}-05-31`, ...more }
}

describe('the stages of a request', () => {
  it('are in order when they follow the Opinion', () => {
    expect(verdicts(2014, log(2014, stages))['shangluo/request-six-stages']).toBe('met')
    expect(verdicts(2026, log(2026, stages))['cn/request-records']).toBe('met')
  })

  it.each(stages.slice(1))('are not when %s is missing from a complete log', (missing) => {
    const rest = stages.filter((stage) => stage !== missing)
    expect(verdicts(2014, log(2014, rest))['shangluo/request-six-stages']).toBe('breached')
    expect(verdicts(2026, log(2026, rest))['cn/request-records']).toBe('breached')
  })

  it('may be reviewed before they are handled under the Regulations, not under the Opinion', () => {
    const swapped = ['received', 'registered', 'reviewed', 'handled', 'answered', 'archived']
    expect(verdicts(2014, log(2014, swapped))['shangluo/request-six-stages']).toBe('breached')
    expect(verdicts(2026, log(2026, swapped))['cn/request-records']).toBe('met')
  })

  it('are not asked of a request that is still open', () => {
    const open = log(2014, ['received', 'registered'], { closed: false })
    expect(verdicts(2014, open)['shangluo/request-six-stages']).toBe('does-not-apply')
  })
})

describe('publishing with the answer', () => {
  const answered = log(2014, stages, { widelyNeeded: true })
  it('counts what was published before the answer, and on its day', () => {
    expect(verdicts(2014, { ...answered, publishedOn: '2014-02-01' })['shangluo/publish-with-answer']).toBe('met')
    expect(verdicts(2014, { ...answered, publishedOn: '2014-03-05' })['shangluo/publish-with-answer']).toBe('met')
    expect(verdicts(2014, { ...answered, publishedOn: '2014-03-06' })['shangluo/publish-with-answer']).toBe('breached')
  })

  it('is breached by silence in a complete log, and asks nothing where the public need not know', () => {
    expect(verdicts(2014, answered)['shangluo/publish-with-answer']).toBe('breached')
    expect(verdicts(2014, { ...answered, widelyNeeded: false })['shangluo/publish-with-answer']).toBe('does-not-apply')
  })
})
