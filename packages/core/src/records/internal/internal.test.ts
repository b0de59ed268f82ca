import { describe, expect, expectTypeOf, it } from 'vitest'
import * as z from 'zod'
import { recordJsonSchema } from '../json-schema.ts'
import type { GongkaiRecord } from '../kinds.ts'
import { parseRecord } from '../record.ts'
import { fullSample } from '../samples/index.ts'
import type { Draft, InternalRecord, OpinionFile, RequestParties, ReviewLog } from './internal.ts'
import { internalSchemas } from './internal.ts'
import { parseInternal } from './parse-internal.ts'

const classified = { level: 'secret', setByLevel: 'city', authorised: true, derived: false }

const samples = {
  'review-log': {
    internal: 'review-log',
    place: '999999',
    item: '999999.sample-1',
    covers: ['999999.sample-1'],
    secrecy: { at: '2026-03-04T09:00:00+08:00', outcome: 'approved', reviewer: { name: '示例丁' }, ...classified },
    steps: [
      { role: 'handler', at: '2026-03-04T10:00:00+08:00', outcome: 'approved', reviewer: { name: '示例戊' } },
      { role: 'department-head', at: '2026-03-04T11:00:00+08:00', outcome: 'approved' },
    ],
    coordination: [{ with: { name: '示例市审计局' }, receivedAt: '2026-03-02', repliedAt: '2026-03-03', agreed: true }],
    reassessments: [{ at: '2026-03-20', outcome: 'refused' }],
    completeThrough: '2026-03-31',
  },
  draft: {
    internal: 'draft',
    place: '999999',
    draftType: 'document',
    title: '送审稿',
    attribute: 'proactive',
    submittedAt: '2026-03-01',
  },
  'request-parties': {
    internal: 'request-parties',
    place: '999999',
    case: '2026-1',
    applicant: { name: '示例己', applicantType: 'natural-person' },
    thirdParties: [{ name: '示例公司', agrees: false }],
  },
  'opinion-file': { internal: 'opinion-file', place: '999999', report: '示例', notes: [{ note: '示例' }] },
}

/** Every name of a property anywhere in a schema. */
function names(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const own =
    'properties' in schema && typeof schema.properties === 'object' && schema.properties !== null
      ? Object.keys(schema.properties)
      : []
  return [...own, ...Object.values(schema).flatMap(names)]
}

describe('what is internal', () => {
  it.each(Object.entries(samples))('%s is read as such, and is no record', (_, sample) => {
    expect(parseInternal(sample)).toEqual({ ok: true, value: sample })
    expect(parseRecord(sample).ok).toBe(false)
    expect(parseRecord({ ...sample, id: '999999.x', kind: 'document', title: '示例' }).ok).toBe(false)
  })

  it('is refused with the same words as a record', () => {
    const codes = (input: unknown) => {
      const result = parseInternal(input)
      return result.ok || !('problems' in result.problem.params)
        ? []
        : result.problem.params.problems.map((one) => `${one.pointer} ${one.problem.code}`)
    }
    expect(codes({ ...samples.draft, drafted: 1 })).toEqual(['/drafted records/unknown-field'])
    expect(codes({ internal: 'drft' })).toEqual(['/internal records/unknown-kind'])
    expect(codes({})).toEqual(['/internal records/missing-field'])
    expect(codes([])).toEqual([' records/not-an-object'])
    expect(codes({ internal: 'review-log', place: '999999', steps: [{ role: 'boss' }] })).toEqual([
      '/steps/0/role records/not-in-vocabulary',
    ])
  })

  it('a record names nobody who reviewed, asked or deliberated, at any depth', () => {
    const published = new Set(names(recordJsonSchema()))
    for (const name of [
      'internal',
      'reviewer',
      'drafter',
      'applicant',
      'thirdParties',
      'identityProof',
      'notes',
      'assessment',
      'monitor',
      'steps',
      'secrecy',
    ]) {
      expect(published).not.toContain(name)
    }
  })

  it('every field has label and description in both languages', () => {
    for (const schema of Object.values(internalSchemas)) {
      const walk = (node: unknown): void => {
        if (typeof node !== 'object' || node === null) return
        if ('properties' in node && 'type' in node && typeof node.properties === 'object' && node.properties !== null) {
          for (const field of Object.values(node.properties)) {
            expect(field).toMatchObject({
              title: expect.stringMatching(/\p{Script=Han}/u),
              description: expect.stringMatching(/。$/),
              'x-en': { title: expect.any(String), description: expect.stringMatching(/\.$/) },
            })
          }
        }
        for (const inner of Object.values(node)) walk(inner)
      }
      walk(z.toJSONSchema(schema, { io: 'input' }))
    }
  })

  it('a published sample is not internal', () => {
    expect(parseInternal(fullSample('document')).ok).toBe(false)
  })
})

describe('the types', () => {
  it('cannot be assigned to each other', () => {
    expectTypeOf<InternalRecord>().not.toExtend<GongkaiRecord>()
    expectTypeOf<GongkaiRecord>().not.toExtend<InternalRecord>()
    expectTypeOf<ReviewLog>().not.toExtend<GongkaiRecord>()
    expectTypeOf<Draft>().not.toExtend<GongkaiRecord>()
    expectTypeOf<RequestParties>().not.toExtend<GongkaiRecord>()
    expectTypeOf<OpinionFile>().not.toExtend<GongkaiRecord>()
    expectTypeOf<Extract<InternalRecord, GongkaiRecord>>().toBeNever()
  })
  it('share no field that names a person in charge of a file', () => {
    type PublishedField = GongkaiRecord extends infer R ? (R extends unknown ? keyof R : never) : never
    expectTypeOf<
      Extract<
        PublishedField,
        'internal' | 'reviewer' | 'drafter' | 'applicant' | 'thirdParties' | 'notes' | 'steps' | 'secrecy'
      >
    >().toBeNever()
  })
})
