// Part of `npm run generate`: writes docs/real-input.md anew, where the real input is beside this checkout.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { judgeRealInput } from './real-input.ts'
import { realInputPage } from './real-input-page.ts'

const judged = judgeRealInput()
if (judged === undefined) console.log('docs/real-input.md: the real input is not here, left as it is')
else {
  writeFileSync(fileURLToPath(new URL('../../docs/real-input.md', import.meta.url)), realInputPage(judged))
  console.log(`docs/real-input.md: ${judged.files.length} files`)
}
