import { describe, expect, it } from 'vitest'
import { createChecker } from '../check.ts'
import { civilDate } from '../civil/index.ts'
import { unwrap } from '../problems/index.ts'
import { parseInternal } from '../records/internal/index.ts'
import { draftSubject, reviewSubjects } from './internal-subjects.ts'
import type { Subject } from './subject.ts'

const checker = createChecker({
  asOf: civilDate('2014-06-03'),
  knownOn: civilDate('2026-11-23'),
  assertInForce: ['shangluo-coordination'],
})

function subjectsOf(input: object): readonly Subject[] {
  const record = unwrap(parseInternal(input))
  if (record.internal === 'review-log') return reviewSubjects(record)
  return record.internal === 'draft' ? [draftSubject(record)] : []
}

/** The subjects of an internal record, and what became of each rule over each of them. */
function judge(input: object) {
  return subjectsOf(input).map((subject) => ({
    kind: subject.kind,
    verdicts: Object.fromEntries(checker.evaluate(subject).map(({ rule, verdict }) => [rule, verdict])),
  }))
}

const log = {
  internal: 'review-log',
  place: '611000',
  covers: ['611000.notice-1'],
  secrecy: { at: '2014-03-04T09:00:00+08:00', outcome: 'approved' },
  steps: [
    { role: 'handler', at: '2014-03-04T10:00:00+08:00', reviewer: { name: '示例甲' } },
    { role: 'department-head', at: '2014-03-04T11:00:00+08:00', reviewer: { name: '示例乙' } },
    { role: 'unit-head', at: '2014-03-04T12:00:00+08:00', reviewer: { name: '示例丙' } },
  ],
  involvesOthers: true,
  coordination: [
    { with: { name: '示例市审计局' }, receivedAt: '2014-02-24', repliedAt: '2014-02-27', agreed: true },
    { with: { name: '示例市财政局' }, receivedAt: '2014-02-24' },
  ],
  publishedAt: '2014-03-04T15:00:00+08:00',
  completeThrough: '2014-05-31',
}

describe('a review log', () => {
  it('is one review, and a consultation for each body that was asked', () => {
    expect(judge(log).map(({ kind }) => kind)).toEqual(['review', 'coordination', 'coordination'])
  })

  it('is in order review by review, and not where a body had not answered', () => {
    const [review] = judge(log)
    expect(review?.verdicts).toMatchObject({
      'shangluo/review-before-publish': 'met',
      'shangluo/review-one-by-one': 'met',
      'shangluo/review-three-levels': 'met',
      'shangluo/review-three-persons': 'met',
      'shangluo/coordinate-other-agency': 'undetermined',
    })
  })

  it('names nobody in what it finds', () => {
    for (const subject of subjectsOf(log)) expect(JSON.stringify(checker.evaluate(subject))).not.toContain('示例')
  })
})

describe('a draft', () => {
  it('is judged as what it drafts', () => {
    const [draft] = judge({ internal: 'draft', place: '611000', draftType: 'meeting-plan', submittedAt: '2014-03-03' })
    expect(draft?.kind).toBe('meeting-plan')
    expect(draft?.verdicts).toEqual({ 'shangluo/attribute-at-draft': 'undetermined' })
  })
})
