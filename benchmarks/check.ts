// npm run bench -- check: the whole command over a million records, and over a table it has seen before.
import { spawnSync } from 'node:child_process'
import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../packages/cli/src/main.ts', import.meta.url))
const core = new URL('../packages/core/src/index.ts', import.meta.url).href
const records = 1_000_000
const rows = 400_000

/** What a process took: seconds of processor time, all its threads together, and its peak memory in megabytes. */
interface Took {
  readonly seconds: number
  readonly megabytes: number
}

/** Tells the peak memory and the processor time of whatever program runs: the time does not count what else runs. */
const peak = `data:text/javascript,process.on('exit',()=>{const u=process.resourceUsage();process.stderr.write('\\npeak '+u.maxRSS+' took '+(u.userCPUTime+u.systemCPUTime))})`

function run(argv: readonly string[], folder: string, environment: Readonly<Record<string, string>> = {}): Took {
  const { status, stderr } = spawnSync(process.execPath, ['--import', peak, '--conditions=@gongkai/source', ...argv], {
    cwd: folder,
    env: { ...process.env, GONGKAI_CACHE: '', ...environment },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (status !== 0) throw new Error(`ended with ${status}: ${stderr}`)
  const [, kilobytes, microseconds] = /peak (\d+) took (\d+)/.exec(stderr) ?? []
  return { seconds: Number(microseconds) / 1e6, megabytes: Number(kilobytes) / 1024 }
}

function show(name: string, { seconds, megabytes }: Took, floor: Took): void {
  const ratio = (seconds / floor.seconds).toFixed(2)
  console.log(`  ${name.padEnd(52)} ${seconds.toFixed(1).padStart(6)} s  × ${ratio}  ${megabytes.toFixed(0)} MB`)
}

const record = (n: number): string => {
  const formed = 1 + (n % 20)
  const day = (number: number): string => `2023-03-${String(number).padStart(2, '0')}`
  const number = `国办发〔2023〕${1 + (n % 900)}号`
  return `{"id":"100000.d-${n}","kind":"document","place":"100000","title":"关于印发工作方案的通知","issuerName":"国务院办公厅","docNumber":"${number}","attribute":"proactive","formedOn":"${day(formed)}","publishedOn":"${day(formed + 8)}"}\n`
}

const floorProgram = `
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseRecord } from '${core}'
let read = 0
for await (const line of createInterface({ input: createReadStream('records.ndjson') })) if (parseRecord(JSON.parse(line)).ok) read++
if (read !== ${records}) process.exit(1)
`

const folder = mkdtempSync(join(tmpdir(), 'gongkai-bench-'))
try {
  function* lines(): Generator<string> {
    for (let n = 0; n < records; n++) yield record(n)
  }
  await pipeline(Readable.from(lines()), createWriteStream(join(folder, 'records.ndjson')))
  writeFileSync(join(folder, 'floor.ts'), floorProgram)
  const off = { levels: { 'personal-data/*': 'off', 'text/*': 'off', 'words/*': 'off' } }
  writeFileSync(join(folder, 'gongkai.config.json'), JSON.stringify(off))
  console.log(`\n${records} records of JSON Lines, personal data off\n  aim: at most twice the floor, under 300 MB`)
  const floor = run(['floor.ts'], folder)
  show('JSON.parse and the schema of each line', floor, floor)
  show('gongkai check', run([main, 'check', 'records.ndjson'], folder), floor)

  const row = (n: number): string => `${n},城关镇,困难群众生活补贴,${n % 977},已核对无误，可以公开\n`
  const table = `序号,乡镇,项目,金额,备注\n${Array.from({ length: rows }, (_, n) => row(n)).join('')}`
  writeFileSync(join(folder, 'table.csv'), table)
  const cache = { GONGKAI_CACHE: join(folder, 'cache') }
  const command = [main, 'check', 'table.csv', '--config', 'none']
  console.log(
    `\na table of ${rows} rows, everything looked for\n  aim: the second run under a tenth of the first, start of the program left out`,
  )
  const start = run([main, '--version'], folder)
  const first = run(command, folder, cache)
  const second = run(command, folder, cache)
  const alone = ({ seconds, megabytes }: Took): Took => ({ seconds: Math.max(0, seconds - start.seconds), megabytes })
  show('first run', alone(first), alone(first))
  show('second run, from the cache', alone(second), alone(first))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
