import { describe, expect, it } from 'vitest'
import { readJson } from './read-json.ts'

describe('JSON that is sent', () => {
  it.each([
    ['1', 0],
    ['{}', 1],
    ['[[],[[]]]', 3],
    ['{"a":[{"b":1}]}', 3],
    ['"[[[["', 0],
    ['["\\"[[["]', 1],
    ['["\\\\",[]]', 2],
  ])('%s is %i levels deep', (text, depth) => {
    expect(readJson(text, depth)).toEqual({ json: JSON.parse(text) })
    if (depth > 0) expect(readJson(text, depth - 1)).toMatchObject({ why: { en: expect.stringContaining('deep') } })
  })

  it('is not parsed where it is too deep', () => {
    expect(readJson('['.repeat(100_000), 64)).toMatchObject({ why: { en: 'it is nested more than 64 levels deep' } })
    expect(readJson(`"${'\\"'.repeat(200_000)}"`, 0)).toHaveProperty('json')
  })

  it.each(['', ' ', '{', '{} {}', ']]]][[', 'NaN', "{'a':1}", '{"a":1,}', '\u00a0{}'])('%j is none', (text) => {
    expect(readJson(text, 9)).toMatchObject({ why: { en: 'it is not JSON' } })
  })

  it.each([
    '{"a":1,"a":1}',
    '{"a":1,"\\u0061":2}',
    '[{"b":{"a":1,"c":[{"x":"{:}","x":null}]}}]',
    '{"__proto__":1,"__proto__":2}',
    '{"1":1,"1":1}',
    '{"":1,"":2}',
  ])('%s names something twice: which of the two was meant nobody can tell', (text) => {
    expect(readJson(text, 9)).toMatchObject({ why: { en: expect.stringContaining('twice') } })
  })

  it.each([
    '{"a":{"a":{"a":":"}},"b":[{"a":1},{"a":1}]}',
    '{"__proto__":{"a":1},"a":"\\":"}',
    '{"a:b":":","A":1,"a":2}',
    '{"é":1,"e\u0301":2}',
    '":"',
  ])('%s does not', (text) => {
    expect(readJson(text, 9)).toEqual({ json: JSON.parse(text) })
  })
})
