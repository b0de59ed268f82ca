import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../../check.ts'
import { civilDate } from '../../../../civil/index.ts'
import { sampleRecord } from '../../../samples.ts'

const context = { asOf: civilDate('2026-11-23'), knownOn: civilDate('2026-11-23') }

/** What became of a rule over a document formed, approved and published on these days. */
function verdictOf(rule: string, fields: Readonly<Record<string, string>>) {
  const subject = sampleRecord('document', { attribute: 'proactive', ...fields })
  return evaluate(subject, context).find((each) => each.rule === rule)?.verdict
}

const late = { formedOn: '2026-01-05', matterOn: '2026-03-02', publishedOn: '2026-03-20' }

describe('a matter with a period of its own', () => {
  it.each([
    ['government-budget', 'cn/budget-20d'],
    ['department-budget', 'cn/budget-20d'],
    ['unit-budget', 'cn/unit-budget-20d'],
    ['land-notice', 'cn/land-notice-15wd'],
  ])('%s is held to the period of its law, not to the 20 working days', (matter, rule) => {
    expect(verdictOf('cn/proactive-20wd', { ...late, matter })).toBe('does-not-apply')
    expect(verdictOf(rule, { ...late, matter })).toBe('met')
  })

  it('is held to the 20 working days before its law was in force', () => {
    const fields = {
      matter: 'government-budget',
      formedOn: '2014-01-06',
      matterOn: '2014-03-03',
      publishedOn: '2014-03-21',
    }
    expect(verdictOf('cn/proactive-20wd', fields)).toBe('breached')
    expect(verdictOf('cn/budget-20d', fields)).toBe('does-not-apply')
  })

  it('is held to the law in force when its own period began, though it was formed before', () => {
    const fields = {
      matter: 'department-budget',
      formedOn: '2014-12-01',
      matterOn: '2015-01-20',
      publishedOn: '2015-02-05',
    }
    expect(verdictOf('cn/budget-20d', fields)).toBe('met')
    expect(verdictOf('cn/proactive-20wd', fields)).toBe('does-not-apply')
  })

  it('is held to the law in force when it was formed, where the day of approval is not recorded', () => {
    const formed = (formedOn: string) => ({ matter: 'department-budget', formedOn, publishedOn: '2026-03-20' })
    expect(verdictOf('cn/proactive-20wd', formed('2026-01-05'))).toBe('does-not-apply')
    expect(verdictOf('cn/proactive-20wd', formed('2014-12-01'))).toBe('breached')
  })

  it('is held to both where only a policy sets the period', () => {
    const decision = {
      matter: 'penalty-decision',
      formedOn: '2026-03-02',
      matterOn: '2026-03-02',
      publishedOn: '2026-03-20',
    }
    expect(verdictOf('cn/permit-penalty-7wd', decision)).toBe('breached')
    expect(verdictOf('cn/proactive-20wd', decision)).toBe('met')
  })

  it('is one only where the document says so', () => {
    expect(verdictOf('cn/proactive-20wd', late)).toBe('breached')
    expect(verdictOf('cn/budget-20d', late)).toBe('does-not-apply')
  })

  it('asks nothing of a document that is not to be published', () => {
    expect(verdictOf('cn/budget-20d', { ...late, matter: 'department-budget', attribute: 'not-disclosed' })).toBe(
      'does-not-apply',
    )
  })
})
