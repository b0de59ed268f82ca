import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../../check.ts'
import { civilDate } from '../../../../civil/index.ts'
import type { Json } from '../../../../digest/canonical-json.ts'
import type { FactValue } from '../../../../subjects/subject.ts'
import { sampleSubject } from '../../../samples.ts'

type Fields = { readonly [name: string]: Json }

const knownOn = civilDate('2026-11-23')
const year = { '100000': '2026', '611000': '2014' } as const

/** What became of a rule over a review, judged in the middle of the year its law was surely in force. */
function review(rule: string, fields: Fields, facts?: Readonly<Record<string, FactValue>>) {
  const place = rule.startsWith('cn/') ? '100000' : '611000'
  const subject = { ...sampleSubject('review-log', 'review', fields, place), ...(facts && { facts }) }
  const verdicts = evaluate(subject, { asOf: civilDate(`${year[place]}-06-03`), knownOn })
  return verdicts.find((each) => each.rule === rule)?.verdict
}

function draft(fields: Fields) {
  const subject = sampleSubject('draft', 'document', { submittedAt: '2026-03-02', ...fields })
  const verdicts = evaluate(subject, { asOf: civilDate('2026-06-01'), knownOn })
  return verdicts.find((each) => each.rule === 'cn/doc-openness-attribute')?.verdict
}

describe('cn/review-before-publish', () => {
  const rule = 'cn/review-before-publish'
  it.each([
    ['reviewed and passed', { at: '2026-03-04', outcome: 'approved' }, 'met'],
    ['undecided is for another rule', { at: '2026-03-04', outcome: 'undecided' }, 'met'],
    ['refused and published all the same', { at: '2026-03-04', outcome: 'refused' }, 'breached'],
    ['returned and published all the same', { at: '2026-03-04', outcome: 'returned' }, 'breached'],
    ['reviewed with no outcome', { at: '2026-03-04' }, 'undetermined'],
  ])('%s', (_, secrecy, expected) => {
    expect(review(rule, { secrecy, publishedAt: '2026-03-04' })).toBe(expected)
  })

  it.each(['refused', 'returned'])(
    'asks nothing of what was %s and kept back, in a log that is vouched for',
    (outcome) => {
      const secrecy = { at: '2026-03-04', outcome }
      expect(review(rule, { secrecy, completeThrough: '2026-05-31' })).toBe('does-not-apply')
      expect(review(rule, { secrecy })).toBe('undetermined')
    },
  )

  it('is pending while it is not published', () => {
    expect(review(rule, { secrecy: { at: '2026-03-04', outcome: 'approved' } })).toBe('pending')
  })

  it('is breached by silence in a complete log', () => {
    expect(review(rule, { publishedAt: '2026-03-04', completeThrough: '2026-05-31' })).toBe('breached')
  })

  it.each([
    ['2010-03-04', 'gipd-2008#14'],
    ['2020-03-04', 'gipd-2019#17.2'],
    ['2024-06-04', 'secrecy-law-2024#35'],
    ['2026-03-04', 'secrecy-regulation-2024#42'],
  ])('on %s rests on %s', (on, clause) => {
    const subject = sampleSubject('review-log', 'review', { secrecy: { at: on, outcome: 'approved' }, publishedAt: on })
    const verdicts = evaluate(subject, { asOf: civilDate('2026-06-01'), knownOn })
    expect(verdicts.find((each) => each.rule === rule)?.trace.clause).toBe(clause)
  })
})

describe('cn/review-undecided', () => {
  it('takes the record of the authority for its name', () => {
    const secrecy = { at: '2026-03-04', outcome: 'undecided', referredTo: { body: '100000.secrecy' } }
    expect(review('cn/review-undecided', { secrecy })).toBe('met')
  })

  it('asks nothing where it was decided', () => {
    const secrecy = { at: '2026-03-04', outcome: 'approved' }
    expect(review('cn/review-undecided', { secrecy })).toBe('does-not-apply')
  })
})

describe('cn/coordinate-other-agency', () => {
  const answered = { with: { name: '示例市审计局' }, repliedAt: '2026-03-03' }
  const silent = { with: { name: '示例市财政局' } }
  const fields = { involvesOthers: true, publishedAt: '2026-03-04' }
  const rule = 'cn/coordinate-other-agency'

  it('asks each of them, not the first alone', () => {
    expect(review(rule, { ...fields, coordination: [answered] })).toBe('met')
    expect(review(rule, { ...fields, coordination: [answered, silent] })).toBe('undetermined')
    expect(
      review(
        rule,
        { ...fields, coordination: [answered, silent], completeThrough: '2026-05-31' },
        { 'review.consentDeemed': false },
      ),
    ).toBe('breached')
  })

  it('does not take an objection for a confirmation', () => {
    const objected = { ...answered, agreed: false }
    const settled = (said: boolean) => ({ 'review.objectionSettled': said })
    expect(review(rule, { ...fields, coordination: [objected] })).toBe('undetermined')
    expect(review(rule, { ...fields, coordination: [{ ...answered, agreed: true }, objected] })).toBe('undetermined')
    expect(review(rule, { ...fields, coordination: [objected], completeThrough: '2026-05-31' })).toBe('undetermined')
    expect(review(rule, { ...fields, coordination: [objected] }, { 'review.consentDeemed': true })).toBe('undetermined')
    expect(review(rule, { ...fields, coordination: [objected] }, settled(true))).toBe('met')
    expect(review(rule, { ...fields, coordination: [objected] }, settled(false))).toBe('breached')
  })

  it('takes silence for consent where the body in charge says that a local rule does', () => {
    expect(review(rule, { ...fields, coordination: [silent] }, { 'review.consentDeemed': true })).toBe('met')
  })

  it('does not take consent for granted where nobody was asked', () => {
    const complete = { ...fields, completeThrough: '2026-05-31' }
    expect(review(rule, complete, { 'review.consentDeemed': true })).toBe('breached')
  })

  it('asks nothing where nobody else is concerned', () => {
    expect(review(rule, { ...fields, involvesOthers: false })).toBe('does-not-apply')
  })
})

describe('cn/doc-openness-attribute', () => {
  const withheld = { attribute: 'not-disclosed', attributeReason: '示例' }
  it.each([
    ['proactive needs no reason', { attribute: 'proactive' }, 'met'],
    ['on request needs none either', { attribute: 'on-request' }, 'met'],
    ['no policy document needs no screening', { ...withheld, policy: false }, 'met'],
    ['screened after it was submitted', { ...withheld, policy: true, screenedAt: '2026-03-03' }, 'breached'],
    ['never screened', { ...withheld, policy: true, completeThrough: '2026-03-02' }, 'breached'],
    ['no attribute', { completeThrough: '2026-03-02' }, 'breached'],
  ])('%s', (_, fields, expected) => {
    expect(draft(fields)).toBe(expected)
  })
})

describe('shangluo/review-three-levels', () => {
  const step = (role: string, at: string) => ({ role, at })
  const [handler, head, chief] = [
    step('handler', '2014-03-03'),
    step('department-head', '2014-03-04'),
    step('unit-head', '2014-03-05'),
  ]
  const rule = 'shangluo/review-three-levels'
  const levels = (steps: readonly Json[], more: Fields = {}) =>
    review(rule, { steps, publishedAt: '2014-03-06', ...more })

  it('finds the step that is missing, the one out of order, and the one after release', () => {
    expect(levels([handler, head, chief])).toBe('met')
    expect(levels([handler, chief], { completeThrough: '2014-05-31' })).toBe('breached')
    expect(levels([step('handler', '2014-03-05'), head, chief])).toBe('breached')
    expect(levels([handler, head, step('unit-head', '2014-03-07')])).toBe('breached')
  })

  it('takes the last of a step that was gone through twice', () => {
    expect(levels([handler, head, chief, step('handler', '2014-03-06')])).toBe('breached')
    expect(levels([step('handler', '2014-03-01'), handler, head, chief])).toBe('met')
  })

  it('is pending before release', () => {
    expect(review(rule, { steps: [handler, head, chief] })).toBe('pending')
  })
})
