import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { utf8 } from '../../src/utf8.ts'

describe('a text as it is sent', () => {
  it('is that of the encoder, half characters too', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3_000, minLength: 900 }), fc.boolean(), (text, half) => {
        const whole = half ? `${text}\ud800${text}` : text
        expect(Buffer.compare(utf8(whole), new TextEncoder().encode(whole))).toBe(0)
      }),
    )
  })
})
