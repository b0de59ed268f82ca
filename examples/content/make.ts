// Makes the sample year of this folder from the tables in made/: node --conditions=@gongkai/source examples/content/make.ts
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { content } from './made/content.ts'

const folder = fileURLToPath(new URL('.', import.meta.url))
for (const name of readdirSync(folder)) if (name.endsWith('.ndjson')) rmSync(`${folder}${name}`)
mkdirSync(`${folder}internal`, { recursive: true })
const files = content()
for (const { name, text } of files) writeFileSync(`${folder}${name}`, text)
console.log(`${files.length} files, ${files.reduce((sum, { lines }) => sum + lines, 0)} lines`)
