import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { anchorsPage } from './anchors/anchors.ts'
import { heldTexts } from './anchors/held-texts.ts'
import { absent } from './shared-data.ts'

const texts = heldTexts()

test('docs/anchors.md says what is verified now; scripts/generate-anchors.ts writes it anew', (context) => {
  if (texts === undefined) return context.skip(absent('law'))
  const page = readFileSync(fileURLToPath(new URL('../docs/anchors.md', import.meta.url)), 'utf8')
  expect(page).toBe(anchorsPage(texts))
})
