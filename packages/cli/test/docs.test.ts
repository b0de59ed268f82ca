import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { readers } from '../src/mapping/mapping-schema.ts'
import { readMapping } from '../src/mapping/read-mapping.ts'

const guide = readFileSync(fileURLToPath(new URL('../../../docs/mapping.md', import.meta.url)), 'utf8')

it('the mappings of the guide are right', () => {
  const blocks = [...guide.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block)
  const [whole = '', ...parts] = blocks.filter((block) => !block.startsWith('#'))
  expect(parts.length).toBeGreaterThan(1)
  for (const mapping of [whole, ...parts.map((part) => whole + part)]) {
    const read = readMapping(mapping)
    expect(read.ok ? [] : read.faults.map(({ message }) => message.en)).toEqual([])
  }
})

it('the guide names every reader', () => {
  for (const reader of readers) expect(guide).toContain(`\`${reader}\``)
})
