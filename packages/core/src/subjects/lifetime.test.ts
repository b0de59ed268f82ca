import { describe, expect, it } from 'vitest'
import { check } from '../check.ts'
import { civilDate } from '../civil/index.ts'
import type { Json } from '../digest/canonical-json.ts'
import { lawOf } from '../law-of.ts'
import { foldBodies } from './fold-bodies.ts'
import { wasThere } from './lifetime.ts'

const [from, to] = [civilDate('2025-01-01'), civilDate('2025-12-31')]
const knownOn = civilDate('2026-11-23')
const { facts } = lawOf({ place: '611000', knownOn })

/** The body or site of one record over 2025, every register complete. */
function over2025(record: Readonly<Record<string, Json>>) {
  const span = { from, to, complete: ['column', 'spokesperson', 'media-account'], completeThrough: to }
  const fold = foldBodies(span, facts)
  fold.add({ id: '611021.one', place: '611021', ...record })
  const [judged] = fold.finish()
  if (judged === undefined) throw new Error('nobody was seen')
  return judged.subject
}

const body = (fields: Readonly<Record<string, Json>>) =>
  over2025({ kind: 'body', bodyType: 'government', level: 'county', ...fields })
const site = (fields: Readonly<Record<string, Json>>) => over2025({ kind: 'site', ...fields })

describe('what was there in a period', () => {
  it('is a body until its last day, whatever the day of its name', () => {
    expect(wasThere(body({}))).toBe(true)
    expect(wasThere(body({ to: '2024-12-31' }))).toBe(false)
    expect(wasThere(body({ to: '2025-01-01' }))).toBe(true)
    expect(wasThere(body({ from: '2026-03-01' }))).toBe(true)
  })

  it('is a site that is open at the end of the last day', () => {
    expect(wasThere(site({}))).toBe(true)
    expect(wasThere(site({ closedOn: '2020-06-30' }))).toBe(false)
    expect(wasThere(site({ closedOn: '2025-12-31' }))).toBe(false)
    expect(wasThere(site({ closedOn: '2026-01-01' }))).toBe(true)
    expect(wasThere(site({ openedOn: '2025-12-31' }))).toBe(true)
    expect(wasThere(site({ openedOn: '2026-01-01' }))).toBe(false)
  })

  it('alone is judged: no rule applies to what was gone, and none is lost from the count', () => {
    const judge = (subject: ReturnType<typeof site>) => check(subject, { asOf: knownOn, knownOn })
    for (const [there, gone] of [
      [site({}), site({ closedOn: '2020-06-30' })],
      [body({}), body({ to: '2024-12-31' })],
    ] as const) {
      expect(judge(there).findings).not.toEqual([])
      const { findings, counts } = judge(gone)
      expect(findings).toEqual([])
      const asked = Object.values(judge(there).counts).reduce((sum, count) => sum + count, 0)
      expect(counts).toMatchObject({ 'does-not-apply': asked, breached: 0, undetermined: 0 })
    }
  })
})
