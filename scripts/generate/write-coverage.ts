// Part of `npm run generate`: writes docs/coverage.md anew.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { coveragePage } from './coverage-page.ts'

writeFileSync(fileURLToPath(new URL('../../docs/coverage.md', import.meta.url)), coveragePage())
console.log('docs/coverage.md')
