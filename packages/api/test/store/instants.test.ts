import fc from 'fast-check'
import { expect, it } from 'vitest'
import { instantText } from '../../src/store/engine/type-parsers.ts'

const moment = fc.date({
  min: new Date('1900-01-01T00:00:00Z'),
  max: new Date('2999-12-31T23:59:59.999Z'),
  noInvalidDate: true,
})

/** As PostgreSQL writes an instant: without zeros at the end of a second's fraction. */
function written(at: Date, hours: number): string {
  const local = new Date(at.getTime() + hours * 3_600_000).toISOString()
  const zone = `${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}`
  const fraction = local.slice(19, -1).replace(/\.?0+$/, '')
  return `${local.slice(0, 10)} ${local.slice(11, 19)}${fraction}${zone}`
}

it('reads an instant whatever the zone of the session is, and however few digits it was written with', () => {
  fc.assert(
    fc.property(moment, fc.integer({ min: -12, max: 14 }), (at, hours) => {
      expect(instantText(written(at, hours))).toBe(at.toISOString())
    }),
  )
  expect(instantText('2026-11-23 08:00:00+00')).toBe('2026-11-23T08:00:00.000Z')
  expect(instantText('2026-11-23 08:00:00.12+00')).toBe('2026-11-23T08:00:00.120Z')
})
