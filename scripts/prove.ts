// npm run prove -- NAME [options]: proofs that take too long for `npm test`.
//
//   npm run prove -- kills [--engine pglite|postgres] [--kills 50] [--seed N]
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { StoreLocation } from '../packages/api/src/index.ts'
import { proveKills } from '../packages/api/test/faults/prove-kills.ts'
import { startCluster } from './postgres-cluster.mjs'
import { stopwatch } from './steps.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { engine: { type: 'string' }, kills: { type: 'string', default: '50' }, seed: { type: 'string' } },
})
const engines = { pglite, postgres } as const
const wanted = values.engine === undefined ? Object.keys(engines) : [values.engine]
if (positionals.join() !== 'kills' || !wanted.every((name) => name in engines)) {
  console.error('npm run prove -- kills [--engine pglite|postgres] [--kills 50] [--seed N]')
  process.exit(2)
}
const kills = Number(values.kills)
const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 32) : Number(values.seed)
for (const [name, run] of Object.entries(engines)) if (wanted.includes(name)) await run()

async function pglite(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-kills-'))
  try {
    await prove('pglite', { engine: 'embedded', folder }, false)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function postgres(): Promise<void> {
  const cluster = await startCluster()
  try {
    await prove('postgres', { engine: 'postgres', url: cluster.url }, true)
  } finally {
    await cluster.remove()
  }
}

async function prove(name: string, location: StoreLocation, backends: boolean): Promise<void> {
  console.log(`\nkill -9 on ${name}, ${kills} times, seed ${seed}`)
  const time = stopwatch()
  const counts = await proveKills({ location, kills, seed, backends, say: console.log })
  console.log(
    `  ${Object.entries(counts)
      .map(([what, count]) => `${what} ${count}`)
      .join(', ')}`,
  )
  console.log(`  nothing lost, nothing half, nothing doubled, no gap; ${time()}`)
}
