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

describe('a document that was changed', () => {
  const [early, change] = [{ formedOn: '2024-01-05', publishedOn: '2024-01-10' }, '2025-06-10']
  const republished = { formedOn: '2023-01-05', changedOn: '2024-06-19', publishedOn: '2024-06-20' }

  it.each([
    ['both in time', { formedOn: '2024-01-05', changedOn: '2024-01-08', publishedOn: '2024-01-10' }, 'met'],
    ['the change went online on a day not on record', { ...early, changedOn: change }, 'undetermined'],
    [
      'the first form was late, whatever the change',
      { ...early, publishedOn: '2024-03-01', changedOn: change },
      'breached',
    ],
    ['the day of the change is that of the publication', { ...republished, changedOn: '2024-06-20' }, 'undetermined'],
    ['the first form may have been out before', republished, 'undetermined'],
    ['the change was late', { ...republished, publishedOn: '2024-07-30' }, 'breached'],
    ['it was formed before there was a period', { ...republished, formedOn: '2008-04-30' }, 'met'],
    ['the day it was formed is not on record', { changedOn: '2024-06-19', publishedOn: '2024-06-20' }, 'undetermined'],
    ['nothing was published', { formedOn: '2024-01-05', changedOn: change }, 'undetermined'],
    [
      'nothing was published, as is vouched for',
      { formedOn: '2024-01-05', changedOn: change, completeThrough: '2026-10-30' },
      'breached',
    ],
    [
      'a complete record tells no second day either',
      { ...early, changedOn: change, completeThrough: '2026-10-30' },
      'undetermined',
    ],
    ['nor a first', { ...republished, completeThrough: '2026-10-30' }, 'undetermined'],
  ])('%s', (_, fields, expected) => {
    expect(verdictOf(fields)).toBe(expected)
  })

  it('is settled by whoever knows', () => {
    for (const [said, expected] of [
      [true, 'met'],
      [false, 'breached'],
    ] as const) {
      expect(verdictOf({ ...early, changedOn: change }, { 'record.changeInTime': said })).toBe(expected)
      expect(verdictOf(republished, { 'record.firstFormInTime': said })).toBe(expected)
    }
  })
})
