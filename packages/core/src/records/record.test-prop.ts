import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isRecordKind, recordKinds } from './kinds.ts'
import { parseRecord } from './record.ts'
import { fullSample } from './samples/index.ts'

const kinds = Object.keys(recordKinds).filter(isRecordKind)
const kind = fc.constantFrom(...kinds)

describe('parseRecord', () => {
  it('never throws, whatever comes in', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(parseRecord(input).ok).toBe(false)
      }),
    )
  })

  it('never throws on JSON that begins as a record', () => {
    fc.assert(
      fc.property(kind, fc.dictionary(fc.string(), fc.jsonValue()), (code, rest) => {
        const result = parseRecord({ ...rest, kind: code })
        if (!result.ok && result.problem.code === 'records/invalid')
          expect(result.problem.message.en).toContain('problem')
      }),
    )
  })

  it('refuses one spoilt field there and nowhere else, or takes it', () => {
    const spoilt = kind.chain((code) =>
      fc.tuple(fc.constant(code), fc.constantFrom(...Object.keys(fullSample(code))), fc.jsonValue()),
    )
    fc.assert(
      fc.property(spoilt, ([code, field, value]) => {
        fc.pre(field !== 'kind')
        const result = parseRecord({ ...fullSample(code), [field]: value })
        if (result.ok || !('problems' in result.problem.params)) return
        for (const { pointer } of result.problem.params.problems) expect(pointer).toMatch(new RegExp(`^/${field}(/|$)`))
      }),
      { numRuns: 500 },
    )
  })

  it('gives what it gave when it reads its own answer', () => {
    fc.assert(
      fc.property(kind, fc.string({ unit: 'grapheme' }), (code, title) => {
        const once = parseRecord({ ...fullSample(code), title })
        if (once.ok) expect(parseRecord(once.value)).toEqual(once)
      }),
    )
  })

  it('repeats no value that it refuses', () => {
    const secret = '999999190001010000'
    fc.assert(
      fc.property(
        kind,
        fc.constantFrom('id', 'place', 'formedOn', 'attribute', 'themes', 'url', 'sample', 'relations'),
        (code, field) => {
          const result = parseRecord({ ...fullSample(code), [field]: [secret], [secret]: secret })
          expect(result.ok).toBe(false)
          expect(JSON.stringify(result)).not.toContain(secret)
        },
      ),
    )
  })
})
