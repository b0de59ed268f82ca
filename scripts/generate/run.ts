// npm run generate: everything that is made from something else, in the order in which one rests on another.
import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const node = ['--conditions=@gongkai/source']

const writers = readdirSync(fileURLToPath(new URL('.', import.meta.url)))
  .filter((file) => file.startsWith('write-'))
  .toSorted()
for (const file of writers)
  execFileSync(process.execPath, [...node, `scripts/generate/${file}`], { cwd: root, stdio: 'inherit' })
execFileSync(process.execPath, [...node, 'scripts/generate-anchors.ts'], { cwd: root, stdio: 'inherit' })
for (const name of ['api', 'client', 'cli'])
  execFileSync('npm', ['run', '--silent', '--if-present', 'generate', '-w', `packages/${name}`], {
    cwd: root,
    stdio: 'inherit',
  })
