// Personal data on clean text: megabytes a second, and the ratio to one RegExp pass over the same text in the same run.
// Run: node --conditions=@gongkai/source benchmarks/personal-data.ts
import { readFileSync } from 'node:fs'
import { civilDate, findInText } from '../packages/core/src/index.ts'
import { sharedData } from '../scripts/shared-data.ts'

const asOf = civilDate('2026-11-23')
const rounds = 40

/** Real regulations where they lie beside the checkout; else invented clauses of the same make. */
function cleanTexts(): { readonly source: string; readonly texts: readonly string[] } {
  const path = sharedData('data/regulations.ndjson')
  if (path === undefined) {
    const clause =
      '第二十条 行政机关应当自政府信息形成或者变更之日起20个工作日内公开，法律、法规另有规定的除外（国令第711号，2019年）。\n'
    return { source: 'invented clauses', texts: Array.from({ length: 500 }, () => clause.repeat(100)) }
  }
  const lines = readFileSync(path, 'utf8').split('\n')
  const texts = lines.flatMap((line) => {
    const record: unknown = line === '' ? undefined : JSON.parse(line)
    if (typeof record !== 'object' || record === null || !('body' in record)) return []
    return typeof record.body === 'string' ? [record.body] : []
  })
  return { source: `${texts.length} regulations`, texts }
}

const { source, texts } = cleanTexts()
const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6

/** Milliseconds of one round over all texts. */
function round(work: (text: string) => number): number {
  const start = performance.now()
  let sink = 0
  for (const text of texts) sink += work(text)
  if (sink < 0) throw new Error('unreachable')
  return performance.now() - start
}

const passes = {
  'RegExp /\\d{15,18}/': (text: string) => (/\d{15,18}/.test(text) ? 1 : 0),
  'RegExp /[0-9０-９]{15,18}/': (text: string) => (/[0-9０-９]{15,18}/.test(text) ? 1 : 0),
  'RegExp of ID or mobile': (text: string) => (/\d{17}[\dXx]|1[3-9]\d{9}/.test(text) ? 1 : 0),
  'findInText (gongkai)': (text: string) => findInText(text, { asOf }).length,
}

// The rounds of all passes alternate, so that whatever else the machine does falls on each alike.
const times = new Map<string, number[]>(Object.keys(passes).map((name) => [name, []]))
for (let i = 0; i < rounds; i++) for (const [name, work] of Object.entries(passes)) times.get(name)?.push(round(work))

// The best round, not the fastest one: what else runs on a machine can only slow a round down.
const best = (values: readonly number[]): number => Math.min(...values)
const base = best(times.get('RegExp /\\d{15,18}/') ?? [])
console.log(`${source}, ${megabytes.toFixed(1)} MB of UTF-8, best of ${rounds} rounds, Node ${process.version}`)
for (const [name, values] of times) {
  const fastest = best(values)
  console.log(
    `${name.padEnd(28)} ${(megabytes / fastest / 1e-3).toFixed(0).padStart(6)} MB/s  ${(base / fastest).toFixed(2)} of one pass`,
  )
}
