import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { check } from '../check.ts'
import { civilDate } from '../civil/index.ts'
import { toJson } from '../digest/index.ts'
import { recordSubject } from '../subjects/index.ts'
import { findingSchema } from './finding-schema.ts'

const context = { asOf: civilDate('2026-11-23'), knownOn: civilDate('2026-11-23') }

describe('a finding as JSON', () => {
  it('is what its schema says, with its trace', () => {
    const dates = [
      { formedOn: '2026-03-02', publishedOn: '2026-03-31' },
      { formedOn: '2026-11-20' },
      { printedOn: '2014-03-03', publishedOn: '2014-03-11' },
      { formedOn: '2026-09-01' },
    ]
    for (const fields of dates) {
      const subject = recordSubject({ kind: 'document', place: '611000', attribute: 'proactive', ...fields })
      const { findings } = check(subject, context)
      expect(findings.length).toBeGreaterThan(0)
      for (const finding of findings) expect(findingSchema.safeParse(toJson(finding)).error?.issues ?? []).toEqual([])
    }
  })

  it('has a JSON Schema', () => {
    expect(z.toJSONSchema(findingSchema, { io: 'input' }).$defs).toHaveProperty('Finding.properties.trace')
  })
})
