import { describe, expect, it } from 'vitest'
import { check, evaluate } from '../../../../check.ts'
import { addDays, civilDate } from '../../../../civil/index.ts'
import { explain } from '../../../../explain.ts'
import { lawOf } from '../../../../law-of.ts'
import { dueDate } from '../../../../terms/index.ts'
import { sampleRecord } from '../../../samples.ts'

const today = civilDate('2026-11-23')
const publishedOn = civilDate('2026-03-02')
const context = { asOf: today, knownOn: today }

function subjectOn(day: number) {
  const effectiveOn = addDays(publishedOn, day)
  return sampleRecord('document', { matter: 'rule', publishedOn, effectiveOn, effectiveAtOnce: false })
}

function verdictOn(day: number) {
  return evaluate(subjectOn(day), context).find(({ rule }) => rule === 'cn/rule-in-force-30d')
}

describe('公布之日起30日后施行: day 30, or the day after 30 days have passed', () => {
  it('is breached before day 30, open on it, met after it', () => {
    expect([0, 1, 28, 29, 30, 31, 32, 60].map((day) => verdictOn(day)?.verdict)).toEqual([
      'breached',
      'breached',
      'breached',
      'breached',
      'undetermined',
      'met',
      'met',
      'met',
    ])
  })

  it('names both readings where they differ, and neither where they do not', () => {
    const dates = ['2026-04-01', '2026-04-02'] as const
    expect(verdictOn(30)?.needs).toEqual([{ need: 'term-reading', dates }])
    expect(verdictOn(29)?.needs).toEqual([])
    const finding = check(subjectOn(30), context).findings.find(({ rule }) => rule === 'cn/rule-in-force-30d')
    const told = finding && [explain(finding, 'zh-CN').join('\n'), explain(finding, 'en').join('\n')]
    for (const date of dates) expect(told?.every((text) => text.includes(date))).toBe(true)
    expect(told?.[0]).toContain('期限届满的当日')
  })

  it('is told too where only the term is asked for', () => {
    const due = dueDate({ term: 'rule-in-force', from: publishedOn }, lawOf({ place: '100000', ...context }), context)
    expect(due).toMatchObject({ status: 'final', kind: 'not-before', on: '2026-04-01', instead: '2026-04-02' })
  })

  it('is no matter for a term that must last at least so long', () => {
    const draft = sampleRecord('consultation', {
      matter: 'rule',
      opensOn: publishedOn,
      closesOn: addDays(publishedOn, 30),
    })
    const verdict = evaluate(draft, context).find(({ rule }) => rule === 'cn/rule-draft-30d')
    expect(verdict).toMatchObject({ verdict: 'met', needs: [] })
  })
})
