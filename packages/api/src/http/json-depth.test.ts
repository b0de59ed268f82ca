import { expect, it } from 'vitest'
import { jsonDepth } from './json-depth.ts'

it.each([
  ['1', 0],
  ['{}', 1],
  ['[[],[[]]]', 3],
  ['{"a":[{"b":1}]}', 3],
  ['"[[[["', 0],
  ['["\\"[[["]', 1],
  ['["\\\\",[]]', 2],
  [']]]][[', 0],
  [`${'['.repeat(100_000)}`, 100_000],
  [`"${'\\"'.repeat(2_000_000)}`, 0],
])('the depth of %#', (text, depth) => {
  expect(jsonDepth(text)).toBe(depth)
})
