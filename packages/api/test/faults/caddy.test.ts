import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { it } from 'vitest'
import { askAt, exampleOf, expectOneNode, freePort, isHere, startPair, untilUp } from './proxied.ts'

/** The example of the guide on ports of this test, with certificates that Caddy makes itself and keeps in the folder. */
function configuration(folder: string, port: number, plain: number, nodes: readonly number[]): string {
  const here = exampleOf('caddyfile')
    .replace('127.0.0.1:8787', `127.0.0.1:${nodes[0]}`)
    .replace('127.0.0.1:8788', `127.0.0.1:${nodes[1]}`)
  return `{
    admin off
    https_port ${port}
    http_port ${plain}
    auto_https disable_redirects
    skip_install_trust
    default_bind 127.0.0.1
    storage file_system ${join(folder, 'storage')}
    local_certs
  }
  ${here}`
}

it.skipIf(!isHere('caddy'))(
  'the Caddy of the guide makes one node of two processes over TLS, also while one of them is restarted',
  async () => {
    const pair = await startPair()
    const folder = mkdtempSync(join(tmpdir(), 'gongkai-caddy-'))
    const port = await freePort()
    const file = join(folder, 'Caddyfile')
    writeFileSync(file, configuration(folder, port, await freePort(), pair.ports))
    const env = { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder }
    const caddy = spawn('caddy', ['run', '--adapter', 'caddyfile', '--config', file], { env, stdio: 'ignore' })
    const gone = once(caddy, 'exit')
    const root = join(folder, 'storage', 'pki', 'authorities', 'local', 'root.crt')
    try {
      while (!existsSync(root) || readFileSync(root, 'utf8') === '') {
        if (caddy.exitCode !== null) throw new Error('Caddy did not start')
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
      const { ask, close } = askAt(port, readFileSync(root, 'utf8'))
      try {
        await untilUp(ask, () => caddy.exitCode !== null)
        await expectOneNode(ask, pair)
      } finally {
        close()
      }
    } finally {
      caddy.kill('SIGTERM')
      await gone
      await pair.close()
      rmSync(folder, { recursive: true, force: true })
    }
  },
)
