// Builds every package into its dist: declarations by tsc, JavaScript by tsup.
import { rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { root } from './install.mjs'
import { packages } from './packages.mjs'
import { byTwos, must, stopwatch, tsc } from './steps.mjs'

const time = stopwatch()
const all = packages()
for (const { folder } of all) rmSync(join(folder, 'dist'), { recursive: true, force: true })
await must([...tsc, ...all.map(({ folder }) => relative(root, folder))])
await byTwos(all, ({ folder }) => must(['tsup'], { cwd: folder }))
console.log(`built ${all.map(({ name }) => name).join(', ')} in ${time()}`)
