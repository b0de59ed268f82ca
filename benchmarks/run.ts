// npm run bench [-- NAME…]: runs the named benchmarks, or all. Each prints ratios within its own run.
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const apart = new Set(['run.ts', 'measure.ts', 'peer-rules.ts'])
const all = readdirSync(fileURLToPath(new URL('.', import.meta.url)))
  .filter((file) => file.endsWith('.ts') && !apart.has(file))
  .map((file) => file.slice(0, -3))
const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !all.includes(name))
if (unknown.length > 0) {
  console.error(`no such benchmark: ${unknown.join(', ')}; there are: ${all.join(', ')}`)
  process.exit(2)
}
for (const name of asked.length > 0 ? asked : all) {
  console.log(`\n== ${name}`)
  await import(`./${name}.ts`)
}
