import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { coveragePage } from './generate/coverage-page.ts'

const page = readFileSync(fileURLToPath(new URL('../docs/coverage.md', import.meta.url)), 'utf8')

test('docs/coverage.md is what the map says; npm run generate writes it anew', () => {
  expect(page).toBe(coveragePage())
})

test('docs/coverage.md links to pages that are there', () => {
  const links = [...page.matchAll(/\]\((rules\/[^)]+)\)/gu)].flatMap(([, link]) => link ?? [])
  expect(links.length).toBeGreaterThan(0)
  const missing = links.filter((link) => !existsSync(fileURLToPath(new URL(`../docs/${link}`, import.meta.url))))
  expect(missing).toEqual([])
})
