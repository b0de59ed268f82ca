import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answer, answerOf, inCoding } from '../../src/delivery/answer.ts'
import { answerMemory } from '../../src/delivery/answer-memory.ts'
import { utf8 } from '../../src/utf8.ts'

const plainBytes = (one: Answer | undefined) => one && { ...one, bytes: Buffer.from(one.bytes).toString('hex') }
const answer = (text: string) => answerOf({ body: utf8(text), status: 200, headers: { ETag: '"e"' }, kept: true }, 'l')

describe('the memory of answers', () => {
  it('never takes more than it may; what is asked for stays, and what is not goes', () => {
    const memory = answerMemory(100_000)
    for (let index = 0; index < 50; index++) {
      memory.keep(`k-${index}`, answer('a'.repeat(8_000)))
      expect(memory.size()).toBeLessThanOrEqual(100_000)
      expect(memory.find('k-0', 'identity')).toBeDefined()
    }
    expect(memory.find('k-49', 'identity')).toBeDefined()
    expect(memory.find('k-1', 'identity')).toBeUndefined()
    memory.keep('large', answer('a'.repeat(20_000)))
    expect(memory.find('large', 'identity')).toBeUndefined()
    memory.clear()
    expect([memory.size(), memory.find('k-0', 'identity')]).toEqual([0, undefined])
  })

  it('gives each coding its own form, and the answer as it is where it has none', async () => {
    const memory = answerMemory(1_000_000)
    const plain = answer('公开'.repeat(5_000))
    memory.keep('k', plain)
    const before = memory.size()
    const zipped = await inCoding(plain, 'gzip')
    memory.keep('k', zipped)
    expect(memory.size()).toBeGreaterThan(before)
    expect(plainBytes(memory.find('k', 'gzip'))).toEqual(plainBytes(zipped))
    expect(plainBytes(memory.find('k', 'identity'))).toEqual(plainBytes(plain))
    expect(plainBytes(memory.find('k', 'br'))).toEqual(plainBytes(plain))
    expect(zipped.headers).toMatchObject({ ETag: '"e+gzip"', 'Content-Encoding': 'gzip' })
  })

  it('counts what small answers take beside their bytes', () => {
    const memory = answerMemory(1_000_000)
    for (let index = 0; index < 2_000; index++) memory.keep(`k-${index}`, answer('a'))
    const held = Array.from({ length: 2_000 }, (_, index) => memory.find(`k-${index}`, 'identity')).filter(Boolean)
    expect(held.length).toBeGreaterThan(100)
    expect(held.length).toBeLessThan(500)
  })

  it('gives what was kept under a key and nothing else, however the ring was written over', () => {
    const use = fc.record({
      key: fc.integer({ min: 0, max: 12 }),
      length: fc.integer({ min: 0, max: 2_500 }),
      does: fc.constantFrom('keep', 'keep', 'find', 'find', 'clear'),
    })
    fc.assert(
      fc.property(fc.array(use, { maxLength: 80 }), (uses) => {
        const memory = answerMemory(48_000)
        const latest = new Map<string, string>()
        for (const [index, { key: number, length, does }] of uses.entries()) {
          const key = `k-${number}`
          const text = `${index}`.repeat(length).slice(0, length)
          if (does === 'clear') {
            memory.clear()
            latest.clear()
          } else if (does === 'keep') {
            memory.keep(key, answer(text))
            latest.set(key, text)
            expect(Buffer.from(memory.find(key, 'identity')?.bytes ?? 'none').toString()).toBe(text)
          }
          const found = memory.find(key, 'identity')
          if (found !== undefined) expect(Buffer.from(found.bytes).toString()).toBe(latest.get(key))
          expect(memory.size()).toBeLessThanOrEqual(48_000)
        }
      }),
    )
  })

  it('gives bytes that stay what they are when all is forgotten', () => {
    const memory = answerMemory(100_000)
    memory.keep('k', answer('公开'))
    const [first, again] = [memory.find('k', 'identity'), memory.find('k', 'identity')]
    memory.clear()
    memory.keep('other', answer('另外'))
    expect([first, again].map((one) => Buffer.from(one?.bytes ?? '').toString())).toEqual(['公开', '公开'])
  })

  it('has what is asked for again at hand, as long as there is room for it', () => {
    const memory = answerMemory(100_000)
    for (const key of ['a', 'b', 'c']) memory.keep(key, answer(key.repeat(4_000)))
    const first = memory.find('a', 'identity')
    expect(memory.find('a', 'identity')?.bytes).toBe(first?.bytes)
    memory.find('b', 'identity')
    memory.find('c', 'identity')
    expect(memory.find('a', 'identity')?.bytes).not.toBe(first?.bytes)
    expect(Buffer.from(memory.find('a', 'identity')?.bytes ?? '').toString()).toBe('a'.repeat(4_000))
  })
})
