import { expect } from 'vitest'
import * as z from 'zod'
import type { Answer } from './every-address.ts'
import { note } from './world.ts'

/**
 * Addresses under which a withdrawn record may still be named: by its tombstone, by those who keep order, and as the
 * body whose records are counted.
 */
const naming: ReadonlySet<string> = new Set([
  'listChanges',
  'getCorrection',
  'listCorrections',
  'listAudit',
  'getStatistics',
  '/corrections/{correction}',
])

const change = z.looseObject({ id: z.string(), op: z.string(), revision: z.int() })

/** A withdrawn record is named by its tombstone and nowhere else, and its own addresses answer 410 with the reason. */
export function expectTombstones(answers: readonly Answer[], id: string): void {
  for (const { name, target, headers, status, body } of answers) {
    if (target.replace(/\?.*$/, '').includes(id))
      expect([target, status, body.includes(note)]).toEqual([target, 410, true])
    else if (!naming.has(name) && !target.includes(id)) expect([target, body.includes(id)]).toEqual([target, false])
    if (name !== 'listChanges' || headers.Accept !== 'application/json' || target.includes('ndjson')) continue
    const { items } = z.looseObject({ items: z.array(change) }).parse(JSON.parse(body))
    const mine = items.filter((one) => one.id === id)
    expect(mine.at(-1)).toMatchObject({ op: 'withdraw', reason: { code: 'error', text: note } })
    for (const one of mine.slice(0, -1)) expect(one).toMatchObject({ op: 'put', gone: 'withdrawn' })
  }
}

/** An erased revision answers 410, and the feed tells why; the record itself stands. */
export function expectErased(answers: readonly Answer[], id: string): void {
  const told = (target: string) => answers.filter((one) => one.target === target)
  for (const { status } of told(`/v1/records/${id}/revisions/1`)) expect(status).toBe(410)
  for (const { status } of told(`/v1/records/${id}`)) expect(status).toBe(200)
  for (const { body } of told('/v1/changes').filter(({ headers }) => headers.Accept === 'application/json'))
    expect(JSON.parse(body)).toMatchObject({
      items: expect.arrayContaining([
        expect.objectContaining({ id, revision: 1, op: 'put', gone: 'erased' }),
        expect.objectContaining({ id, revision: 1, op: 'erase', reason: { code: 'error', text: note } }),
      ]),
    })
}
