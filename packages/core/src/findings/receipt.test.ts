import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import * as core from '../index.ts'

/** RFC 8785 for what has neither odd numbers nor half surrogates: written again, so that the library is not its own witness. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(',')}}`
}

const sha256 = (value: unknown) =>
  createHash('sha256')
    .update(canonical(JSON.parse(JSON.stringify(value))))
    .digest('hex')

const day = core.civilDate('2026-11-23')

describe('a receipt, recomputed by somebody else', () => {
  it.each(['100000', '611000', '611002'])('names the law of %s as it is exported, whatever the day', (place) => {
    const law = core.lawOf({ place, knownOn: day })
    const { place: _, knownOn, hash, ...content } = core.exportLaw(law)
    expect(sha256(content)).toBe(hash)
    expect(core.receiptOf(law, day, null)).toMatchObject({ law: hash, knownOn, place })
  })

  it('names the input and the calendar', () => {
    const law = core.lawOf({ place: '100000', knownOn: day })
    const { notices, overlays, envelope, places } = core.shippedCalendar
    const { measuresRevisions, lunarDays } = core
    expect(core.receiptOf(law, day, { title: '示例', kind: 'document' })).toMatchObject({
      input: sha256({ kind: 'document', title: '示例' }),
      calendar: sha256({ notices, overlays, envelope, places: places.added, measuresRevisions, lunarDays }),
    })
  })
})
