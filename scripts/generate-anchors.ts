import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { anchorsPage } from './anchors/anchors.ts'
import { heldTexts } from './anchors/held-texts.ts'

const texts = heldTexts()
if (texts === undefined) {
  console.error('没有条款文本，无法核对。 There are no texts of law beside the checkout: nothing was written.')
  process.exitCode = 1
} else {
  writeFileSync(fileURLToPath(new URL('../docs/anchors.md', import.meta.url)), anchorsPage(texts))
}
