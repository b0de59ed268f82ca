import { expect, it } from 'vitest'
import { conditionSchema } from './condition-schema.ts'

it('a condition is read as it is written, however deep, and nothing else is', () => {
  const tree = { all: [{ not: { is: 'a' } }, { any: [{ is: 'b' }, { all: [] }] }] }
  expect(conditionSchema.parse(tree)).toEqual(tree)
  for (const none of [{}, { not: 1 }, { all: [{}] }, { any: 'b' }, { all: [], any: [] }, { is: 'a', of: [] }, 'a'])
    expect(conditionSchema.safeParse(none).success).toBe(false)
})
