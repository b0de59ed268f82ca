import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../../check.ts'
import { civilDate } from '../../../../civil/index.ts'
import type { FactValue } from '../../../../subjects/subject.ts'
import { sampleRecord } from '../../../samples.ts'

const context = { asOf: civilDate('2026-11-23'), knownOn: civilDate('2026-11-23') }

/** What became of the 20 working days over a document. */
function verdictOf(fields: Readonly<Record<string, string>>, facts?: Readonly<Record<string, FactValue>>) {
  const subject = { ...sampleRecord('document', { attribute: 'proactive', ...fields }), ...(facts && { facts }) }
  return evaluate(subject, context).find(({ rule }) => rule === 'cn/proactive-20wd')?.verdict
}

describe('a record that was to be had on request and became proactive', () => {
  const old = { formedOn: '2024-01-05', publishedOn: '2026-06-01' }

  it('is not late by the day it was formed', () => {
    const fields = { ...old, convertedFrom: 'on-request', convertedOn: '2026-05-20' }
    expect(verdictOf(fields)).toBe('does-not-apply')
    expect(verdictOf({ ...fields, formedOn: '2014-01-06' })).toBe('does-not-apply')
  })

  it.each([{ convertedFrom: 'on-request' }, { convertedOn: '2026-05-20' }])('is one by either word: %j', (said) => {
    expect(verdictOf({ ...old, ...said })).toBe('does-not-apply')
  })

  it('is one only where it says so', () => {
    expect(verdictOf(old)).toBe('breached')
  })
})
