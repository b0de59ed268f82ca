import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { startCluster } from '../../../../scripts/postgres-cluster.mjs'
import { proveKills } from './prove-kills.ts'

// The long form, 50 kills of each engine: npm run prove -- kills
const order = { kills: 3, seed: 20261123 }

it('kill -9 loses, halves and doubles nothing on PGlite', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-kills-'))
  try {
    const counts = await proveKills({ ...order, location: { engine: 'embedded', folder }, backends: false })
    expect(counts).toMatchObject({ duringPublish: 2, duringImport: 1, importsRepeated: 1 })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}, 600_000)

it('kill -9 of the node or of a process of PostgreSQL loses, halves and doubles nothing', async () => {
  const cluster = await startCluster()
  try {
    const counts = await proveKills({ ...order, location: { engine: 'postgres', url: cluster.url }, backends: true })
    expect(counts).toMatchObject({ duringPublish: 2, duringImport: 1, importsRepeated: 1 })
  } finally {
    await cluster.remove()
  }
}, 600_000)
