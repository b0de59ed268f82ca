// npm run bench -- start: how long a node takes until its first answer, on an empty folder and again.
// Waiting is not work, so these are seconds, not ratios: the floor beside them is a bare program that listens.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../packages/cli/src/main.ts', import.meta.url))

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

/** Seconds from the start of a program until it answers on its port. */
async function untilFirstAnswer(path: string, argumentsOf: (port: number) => readonly string[]): Promise<number> {
  const port = await freePort()
  const began = performance.now()
  const child = spawn(process.execPath, ['--conditions=@gongkai/source', ...argumentsOf(port)], { stdio: 'ignore' })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  try {
    for (const deadline = began + 120_000; performance.now() < deadline; ) {
      const answered = await fetch(`http://127.0.0.1:${port}${path}`).then(
        (response) => response.ok,
        () => false,
      )
      if (answered) return (performance.now() - began) / 1000
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
    throw new Error('no answer within two minutes')
  } finally {
    child.kill('SIGINT')
    await ended
  }
}

const bare = "require('node:http').createServer((_, r) => r.end('ok')).listen(+process.argv[1], '127.0.0.1')"
const folder = mkdtempSync(join(tmpdir(), 'gongkai-bench-'))
const rounds = 5
try {
  const node = (data: string) => (port: number) => [main, 'start', '--port', String(port), '--data', data]
  const show = (name: string, seconds: readonly number[]): void => {
    const sorted = seconds.toSorted((a, b) => a - b)
    console.log(
      `  ${name.padEnd(44)} ${(sorted[Math.floor(sorted.length / 2)] ?? Number.NaN).toFixed(2)} s (${sorted.map((one) => one.toFixed(2)).join(', ')})`,
    )
  }
  const repeat = async (work: (i: number) => Promise<number>): Promise<number[]> => {
    const times: number[] = []
    for (let i = 0; i < rounds; i++) times.push(await work(i))
    return times
  }
  console.log('\nuntil the first answer\n  aim: a second start within 2 seconds')
  show('a bare HTTP server', await repeat(() => untilFirstAnswer('/', (port) => ['-e', bare, String(port)])))
  show(
    'first start, sample content loaded',
    await repeat((i) => untilFirstAnswer('/v1/records?limit=1', node(join(folder, `${i}`)))),
  )
  show('second start', await repeat((i) => untilFirstAnswer('/v1/records?limit=1', node(join(folder, `${i}`)))))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
