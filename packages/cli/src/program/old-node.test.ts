import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import * as z from 'zod'
import { isOldNode, oldestNode } from './old-node.ts'

it('refuses what the package does not promise to run on, and nothing else', () => {
  const manifest = z.object({ engines: z.object({ node: z.string() }) })
  const url = new URL('../../package.json', import.meta.url)
  expect(manifest.parse(JSON.parse(readFileSync(url, 'utf8'))).engines.node).toBe(`>=${oldestNode}`)
  expect(['18.19.0', '20.20.2', '22.0.0', '24.11.1'].map(isOldNode)).toEqual([true, true, false, false])
})
