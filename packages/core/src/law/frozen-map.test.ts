import { describe, expect, it } from 'vitest'
import { civilDate } from '../civil/index.ts'
import { lawOf } from '../law-of.ts'
import { frozenMap } from './frozen-map.ts'

describe('a frozen map', () => {
  const pairs = [
    ['a', 1],
    ['b', 2],
  ] as const
  const map = frozenMap<string, number>(pairs)

  it('reads as a map does', () => {
    expect([map.size, map.get('a'), map.get('c'), map.has('b'), map.has('c')]).toEqual([2, 1, undefined, true, false])
    expect([...map]).toEqual(pairs)
    expect([...map.entries()]).toEqual(pairs)
    expect([[...map.keys()], [...map.values()]]).toEqual([
      ['a', 'b'],
      [1, 2],
    ])
    const seen: unknown[] = []
    map.forEach((value, key, whole) => {
      seen.push([key, value, whole === map])
    })
    expect(seen).toEqual([
      ['a', 1, true],
      ['b', 2, true],
    ])
  })

  it('cannot be changed, nor does it follow what it was made from', () => {
    const source = new Map([['a', 1]])
    const copy = frozenMap(source)
    source.set('a', 2)
    expect(copy.get('a')).toBe(1)
    expect(() => Map.prototype.set.call(copy, 'a', 3)).toThrow(TypeError)
    expect(() => Object.assign(copy, { get: () => 3 })).toThrow(TypeError)
    expect('set' in copy || 'delete' in copy || 'clear' in copy).toBe(false)
  })
})

it('makes the law one that nobody can change: its maps, and what stands in them', () => {
  const law = lawOf({ place: '611000', knownOn: civilDate('2015-06-01') })
  for (const map of [law.instruments, law.facts, law.terms]) {
    expect(map.size).toBeGreaterThan(0)
    expect(() => Map.prototype.clear.call(map)).toThrow(TypeError)
    for (const value of map.values()) expect(Object.isFrozen(value)).toBe(true)
  }
  for (const provision of [...law.terms.values()].flat()) expect(Object.isFrozen(provision)).toBe(true)
  expect([law.rules, law.disclosure, law.disclosure.grounds, law.responsibilities].every(Object.isFrozen)).toBe(true)
  for (const { rule } of law.rules) expect(Object.isFrozen(rule) && Object.isFrozen(rule.versions)).toBe(true)
  for (const { inForce } of law.instruments.values()) expect(Object.isFrozen(inForce)).toBe(true)
})
