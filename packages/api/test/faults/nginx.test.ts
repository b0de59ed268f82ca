import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { askAt, exampleOf, expectOneNode, freePort, isHere, startPair, untilUp } from './proxied.ts'

/** The example of the guide, with ports of this test in the place of its own, and without TLS. */
function configuration(folder: string, port: number, nodes: readonly number[]): string {
  const here = exampleOf('nginx')
    .replace('listen 443 ssl;', `listen 127.0.0.1:${port};`)
    .replaceAll(/^ *ssl_certificate.*\n/gm, '')
    .replace('127.0.0.1:8787', `127.0.0.1:${nodes[0]}`)
    .replace('127.0.0.1:8788', `127.0.0.1:${nodes[1]}`)
    .replace('/var/log/nginx/gongkai.log', join(folder, 'access.log'))
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  const temporary = paths.map((one) => `${one}_temp_path ${join(folder, one)};`).join('\n')
  return `daemon off; master_process off; pid ${join(folder, 'pid')}; error_log /dev/null;
    events {} http { ${temporary}\n${here} }`
}

it.skipIf(!isHere('nginx'))(
  'the nginx of the guide makes one node of two processes, also while one of them is restarted',
  async () => {
    const pair = await startPair()
    const folder = mkdtempSync(join(tmpdir(), 'gongkai-nginx-'))
    const port = await freePort()
    const file = join(folder, 'nginx.conf')
    writeFileSync(file, configuration(folder, port, pair.ports))
    const nginx = spawn('nginx', ['-c', file], { stdio: ['ignore', 'ignore', 'inherit'] })
    const gone = once(nginx, 'exit')
    const { ask, close } = askAt(port)
    try {
      await untilUp(ask, () => nginx.exitCode !== null)
      await expectOneNode(ask, pair)
      expect(readFileSync(join(folder, 'access.log'), 'utf8')).not.toMatch(/q=|611000/)
    } finally {
      close()
      nginx.kill('SIGTERM')
      await gone
      await pair.close()
      rmSync(folder, { recursive: true, force: true })
    }
  },
)
