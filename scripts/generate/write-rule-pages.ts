// Part of `npm run generate`: writes docs/rules anew.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rulePages } from './rule-pages.ts'

const folder = fileURLToPath(new URL('../../docs/rules/', import.meta.url))
rmSync(folder, { recursive: true, force: true })
const pages = rulePages()
for (const { path, body } of pages) {
  mkdirSync(dirname(`${folder}${path}`), { recursive: true })
  writeFileSync(`${folder}${path}`, body)
}
console.log(`docs/rules: ${pages.length} pages`)
