import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { testDatabase } from '../../../../scripts/test-database.ts'
import { createToken, openStore, serve, silentLog } from '../../src/index.ts'
import { document } from '../store/records.ts'

function nginxIsHere(): boolean {
  try {
    execFileSync('nginx', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

/** The example of the guide, with ports of this test in the place of its own, and without TLS. */
function configuration(folder: string, port: number, nodes: readonly number[]): string {
  const guide = readFileSync(new URL('../../../../docs/operate.md', import.meta.url), 'utf8')
  const example = /```nginx\n([\s\S]*?)```/.exec(guide)?.[1] ?? ''
  const here = example
    .replace('listen 443 ssl;', `listen 127.0.0.1:${port};`)
    .replaceAll(/^ *ssl_certificate.*\n/gm, '')
    .replace('127.0.0.1:8787', `127.0.0.1:${nodes[0]}`)
    .replace('127.0.0.1:8788', `127.0.0.1:${nodes[1]}`)
    .replace('/var/log/nginx/gongkai.log', join(folder, 'access.log'))
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  const temporary = paths.map((one) => `${one}_temp_path ${join(folder, one)};`).join('\n')
  return `daemon off; master_process off; pid ${join(folder, 'pid')}; error_log stderr;
    events {} http { ${temporary}\n${here} }`
}

it.skipIf(!nginxIsHere())('the nginx of the guide serves two processes of one PostgreSQL', async () => {
  const database = await testDatabase()
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-nginx-'))
  const location = { engine: 'postgres', url: database.url } as const
  const stores = [await openStore({ location }), await openStore({ location })]
  const nodes = await Promise.all(
    stores.map(async (store) => await serve({ store, port: 0, log: silentLog, signals: false })),
  )
  const port = await freePort()
  const file = join(folder, 'nginx.conf')
  writeFileSync(
    file,
    configuration(
      folder,
      port,
      nodes.map((node) => node.port),
    ),
  )
  const nginx = spawn('nginx', ['-c', file], { stdio: 'inherit' })
  const gone = once(nginx, 'exit')
  try {
    const url = `http://127.0.0.1:${port}`
    while (
      !(await fetch(`${url}/status`).then(
        (one) => one.ok,
        () => false,
      ))
    ) {
      if (nginx.exitCode !== null) throw new Error('nginx did not start')
      await pause(50)
    }
    const [store] = stores
    if (store === undefined) throw new Error('no store')
    const { secret } = await createToken(store, { name: 't', role: 'publisher', places: ['611000'] }, 'test')
    const put = await fetch(`${url}/v1/records/611000.n-1`, {
      method: 'PUT',
      headers: { Authorization: `Bearer ${secret}`, 'Content-Type': 'application/json', 'If-None-Match': '*' },
      body: JSON.stringify(document('n-1')),
    })
    expect(put.status).toBe(201)
    // Whichever process is asked, both have it.
    for (let time = 0; time < 6; time++) {
      const answer = await fetch(`${url}/v1/records/611000.n-1`)
      expect(answer.status).toBe(200)
      const etag = answer.headers.get('ETag') ?? ''
      await answer.arrayBuffer()
      expect((await fetch(`${url}/v1/records/611000.n-1`, { headers: { 'If-None-Match': etag } })).status).toBe(304)
    }
    expect((await fetch(`${url}/v1/changes?wait=1&after=`)).status).toBe(400)
    expect((await fetch(`${url}/v1/records?q=${encodeURIComponent('通知')}`)).status).toBe(200)
    expect(readFileSync(join(folder, 'access.log'), 'utf8')).not.toMatch(/q=|611000/)
  } finally {
    nginx.kill('SIGTERM')
    await gone
    await Promise.all(nodes.map(async (node) => await node.close()))
    await database.drop()
    rmSync(folder, { recursive: true, force: true })
  }
})
