import { describe, expect, it } from 'vitest'
import { byteRing } from '../../src/delivery/byte-ring.ts'

const bytes = (length: number, of: number) => new Uint8Array(length).fill(of)

describe('a ring of bytes', () => {
  it('is written over part by part, the oldest first', () => {
    const ring = byteRing(80)
    const places = Array.from({ length: 9 }, (_, index) => ring.put(bytes(6, index), 0))
    expect(places.map((place) => place && ring.holds(place))).toEqual([false, ...places.slice(1).map(() => true)])
    expect(places.map((place) => place && ring.isOld(place))).toEqual([
      true,
      true,
      true,
      true,
      true,
      ...Array(4).fill(false),
    ])
    expect(places.map((place) => place && ring.take(place)?.at(0))).toEqual([undefined, 1, 2, 3, 4, 5, 6, 7, 8])
    expect(ring.size()).toBe(48)
  })

  it('takes several into one part while there is room, beside them too', () => {
    const ring = byteRing(80)
    expect(
      [ring.put(bytes(3, 1), 2), ring.put(bytes(5, 2), 0), ring.put(bytes(1, 3), 0)].map((place) => place?.part),
    ).toEqual([0, 0, 1])
    expect(ring.put(bytes(8, 4), 3)).toBeUndefined()
    expect(ring.size()).toBe(11)
  })

  it('forgets everything at once, and begins again where it has room', () => {
    const ring = byteRing(80)
    const place = ring.put(bytes(10, 1), 0)
    ring.clear()
    expect(place && ring.holds(place)).toBe(false)
    const next = ring.put(bytes(4, 2), 0)
    expect(next?.part).toBe(0)
    expect(place && ring.take(place)).toBeUndefined()
    expect(next && ring.take({ ...next, to: 10 })).toEqual(Uint8Array.of(2, 2, 2, 2, 0, 0, 0, 0, 0, 0))
  })

  it('leaves nothing of older turns behind', () => {
    const ring = byteRing(16)
    for (let index = 0; index < 8; index++) ring.put(bytes(2, 9), 0)
    ring.put(bytes(1, 7), 0)
    ring.clear()
    const next = ring.put(bytes(0, 0), 0)
    expect(next && ring.take({ ...next, to: 2 })).toEqual(Uint8Array.of(0, 0))
  })
})
