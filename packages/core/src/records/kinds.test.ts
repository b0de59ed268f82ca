import { describe, expect, it } from 'vitest'
import { commonFields } from './common.ts'
import { isRecordKind, recordKinds } from './kinds.ts'
import { parseRecord, recordSchema } from './record.ts'
import { commonSample } from './samples/common.ts'
import { fullSample, minimalSample, ownSamples } from './samples/index.ts'

const kinds = Object.keys(recordKinds).filter(isRecordKind)

describe('the kinds', () => {
  it('are the ones the Opinion and the Regulations ask for', () => {
    expect(kinds).toHaveLength(33)
    expect(Object.keys(ownSamples).sort()).toEqual([...kinds].sort())
  })

  it('share the common fields, and the sample fills in every one', () => {
    expect(Object.keys(commonSample).sort()).toEqual(Object.keys(commonFields).sort())
  })

  it.each(kinds)('%s is described as data', (code) => {
    const kind = recordKinds[code]
    expect(kind.code).toBe(code)
    expect(kind.clauses.length).toBeGreaterThan(0)
    for (const clause of kind.clauses)
      expect(clause).toMatch(/^(gipd-2019#\d+(\.\d+)*|shangluo-opinion-2014#[一二三四]\.\d)$/)
    const known = new Set([...Object.keys(commonFields), ...Object.keys(kind.fields)])
    for (const field of [...kind.slug, ...(kind.eventDate === undefined ? [] : [kind.eventDate])])
      expect(known).toContain(field)
    for (const field of Object.keys(kind.fields)) expect(Object.keys(commonFields)).not.toContain(field)
  })

  it.each(kinds)('%s takes four fields alone', (code) => {
    expect(parseRecord(minimalSample(code))).toEqual({ ok: true, value: minimalSample(code) })
  })

  it.each(kinds)('%s takes every field it has, and changes nothing', (code) => {
    expect(Object.keys(ownSamples[code]).sort()).toEqual(Object.keys(recordKinds[code].fields).sort())
    const sample = fullSample(code)
    expect(parseRecord(sample)).toEqual({ ok: true, value: sample })
    expect(recordSchema.parse(sample)).toEqual(sample)
  })

  it.each(kinds)('%s refuses a field it does not have, by name', (code) => {
    expect(parseRecord({ ...fullSample(code), unheardOf: 1 })).toMatchObject({
      ok: false,
      problem: { params: { problems: [{ pointer: '/unheardOf', problem: { code: 'records/unknown-field' } }] } },
    })
  })

  it.each(kinds)('%s refuses each of its fields when it is null or of the wrong type', (code) => {
    for (const field of Object.keys(fullSample(code))) {
      if (field === 'kind') continue
      for (const wrong of [null, Symbol.iterator]) {
        const result = parseRecord({ ...fullSample(code), [field]: wrong })
        expect(result.ok, field).toBe(false)
        if (!result.ok) expect(JSON.stringify(result.problem.params)).toContain(`"pointer":"/${field}"`)
      }
    }
  })
})
