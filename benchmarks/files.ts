// npm run bench -- files: rows a second and peak memory of the readers, each in a process of its own, beside a floor.
import { execFileSync } from 'node:child_process'
import {
  createReadStream,
  createWriteStream,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { readBatches } from '@gongkai/files'
import { fileInput } from '@gongkai/files/node'
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js'
import { Parser } from 'htmlparser2'
import Papa from 'papaparse'

const million = 1_000_000
const sheetRows = 200_000
const place = ['城关镇', '夜村镇', '沙河子镇', '杨峪河镇', '金陵寺镇']

const cellsOf = (row: number): readonly string[] => [
  String(row),
  `姓名${row % 977}`,
  place[row % place.length] ?? '',
  '困难群众生活补贴',
  (row * 1.5).toFixed(2),
  '2026-01-02',
  `备注，第${row}项`,
  row % 3 === 0 ? '是' : '否',
]

async function writeLines(path: string, count: number, line: (row: number) => string): Promise<void> {
  function* blocks(): Generator<string> {
    for (let row = 0; row < count; row += 1_000)
      yield Array.from({ length: Math.min(1_000, count - row) }, (_, index) => line(row + index)).join('')
  }
  await pipeline(Readable.from(blocks()), createWriteStream(path))
}

/** A workbook with shared strings, as Excel writes it: 200,000 rows of 10 cells, half of them texts of their own. */
async function writeWorkbook(path: string): Promise<void> {
  const strings: string[] = []
  const text = (value: string): string => {
    strings.push(`<si><t>${value}</t></si>`)
    return `t="s"><v>${strings.length - 1}</v></c>`
  }
  const encoder = new TextEncoder()
  function* sheet(): Generator<Uint8Array> {
    yield encoder.encode('<worksheet><sheetData>')
    for (let row = 1; row <= sheetRows; row += 1) {
      const cell = (column: string, rest: string): string => `<c r="${column}${row}" ${rest}`
      yield encoder.encode(
        `<row r="${row}">${cell('A', `><v>${row}</v></c>`)}${cell('B', text(`姓名${row}`))}${cell('C', text(`镇${row % 20}`))}${cell('D', text(`第${row}项补贴`))}${cell('E', `s="1"><v>${row * 1.5}</v></c>`)}${cell('F', `s="2"><v>${40_000 + (row % 6_000)}</v></c>`)}${cell('G', text(`备注${row}`))}${cell('H', `><v>${row % 97}</v></c>`)}${cell('I', `><v>${row / 7}</v></c>`)}${cell('J', text('是'))}</row>`,
      )
    }
    yield encoder.encode('</sheetData></worksheet>')
  }
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false })
  const add = (name: string, content: string): Promise<unknown> =>
    writer.add(name, new Uint8ArrayReader(encoder.encode(content)))
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  await writer.add('xl/worksheets/sheet1.xml', { readable: ReadableStream.from(sheet()) })
  await add('xl/sharedStrings.xml', `<sst>${strings.join('')}</sst>`)
  await add(
    'xl/workbook.xml',
    '<workbook xmlns:r="r"><sheets><sheet name="名单" sheetId="1" r:id="a"/></sheets></workbook>',
  )
  await add(
    'xl/_rels/workbook.xml.rels',
    `<Relationships><Relationship Id="a" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  )
  await add(
    'xl/styles.xml',
    '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="2"/><xf numFmtId="14"/></cellXfs></styleSheet>',
  )
  writeFileSync(path, await writer.close())
}

async function readAll(path: string): Promise<number> {
  let count = 0
  for await (const batch of readBatches(fileInput(path)))
    for (const part of batch) {
      if (part.kind === 'row' || part.kind === 'record') count += 1
      if (part.kind === 'failure') throw new Error(part.code)
    }
  return count
}

async function papaRows(path: string): Promise<number> {
  let count = 0
  await new Promise<void>((done, failed) => {
    Papa.parse<string[]>(createReadStream(path, 'utf8'), {
      step: () => {
        count += 1
      },
      complete: () => done(),
      error: failed,
    })
  })
  return count
}

async function parsedLines(path: string): Promise<number> {
  let count = 0
  for await (const line of createInterface({ input: createReadStream(path) }))
    if (typeof JSON.parse(line) === 'object') count += 1
  return count
}

/** What reading a sheet cannot do without: inflating it and going through its tags. */
async function sheetTags(path: string): Promise<number> {
  let rows = 0
  const reader = new ZipReader(new Uint8ArrayReader(readFileSync(path)), { useWebWorkers: false })
  for await (const entry of reader.getEntriesGenerator()) {
    if (entry.directory || !/sheet1\.xml$|sharedStrings/.test(entry.filename)) continue
    const parser = new Parser(
      {
        onopentag: (name) => {
          if (name === 'row') rows += 1
        },
      },
      { xmlMode: true },
    )
    const decoder = new TextDecoder()
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
    const done = entry.getData(writable)
    for await (const piece of readable) parser.write(decoder.decode(piece, { stream: true }))
    await done
    parser.end()
  }
  return rows
}

const jobs = { readAll, papaRows, parsedLines, sheetTags } as const

function isJob(name: string | undefined): name is keyof typeof jobs {
  return name !== undefined && Object.hasOwn(jobs, name)
}

interface Result {
  readonly rows: number
  readonly seconds: number
  readonly megabytes: number
}

async function runHere(job: keyof typeof jobs, path: string): Promise<void> {
  const start = performance.now()
  const rows = await jobs[job](path)
  const seconds = (performance.now() - start) / 1000
  const result: Result = { rows, seconds, megabytes: process.resourceUsage().maxRSS / 1024 }
  console.log(JSON.stringify(result))
}

function runApart(job: keyof typeof jobs, path: string): Result {
  const arguments_ = ['--conditions=@gongkai/source', fileURLToPath(import.meta.url), '--job', job, path]
  const result: Result = JSON.parse(execFileSync(process.execPath, arguments_, { encoding: 'utf8' }))
  return result
}

function compareJobs(title: string, path: string, aim: string, floor: keyof typeof jobs, floorName: string): void {
  console.log(`\n${title} (${(statSync(path).size / 1e6).toFixed(0)} MB)\n  aim: ${aim}`)
  const base = runApart(floor, path)
  const ours = runApart('readAll', path)
  for (const [name, result] of [
    [floorName, base],
    ['gongkai', ours],
  ] as const) {
    const rate = Math.round(result.rows / result.seconds).toLocaleString('en')
    const ratio = (result.seconds / base.seconds).toFixed(2)
    console.log(
      `  ${name.padEnd(46)} ${rate.padStart(11)} rows/s  peak ${result.megabytes.toFixed(0).padStart(4)} MB  × ${ratio}`,
    )
  }
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-bench-'))
  try {
    const csv = join(folder, 'rows.csv')
    await writeLines(csv, million, (row) => `${cellsOf(row).join(',')}\n`)
    compareJobs(
      'CSV, 1,000,000 rows of 8 cells',
      csv,
      'memory under 250 MB, whatever the number of rows',
      'papaRows',
      'papaparse, rows without places',
    )
    const ndjson = join(folder, 'records.ndjson')
    const titles = ['title', 'name', 'place', 'kind', 'amount', 'formedOn', 'remark', 'open']
    await writeLines(ndjson, million, (row) => {
      const cells = cellsOf(row)
      return `${JSON.stringify(Object.fromEntries(titles.map((title, index) => [title, cells[index]])))}\n`
    })
    compareJobs(
      'JSON Lines, 1,000,000 records',
      ndjson,
      'memory under 300 MB',
      'parsedLines',
      'readline and JSON.parse',
    )
    const workbook = join(folder, 'sheet.xlsx')
    await writeWorkbook(workbook)
    compareJobs(
      'XLSX, 200,000 rows of 10 cells',
      workbook,
      'memory under 350 MB, which grows with distinct texts and not with rows',
      'sheetTags',
      'inflating and going through the tags',
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const [flag, job, path] = process.argv.slice(2)
if (flag === '--job' && isJob(job) && path !== undefined) await runHere(job, path)
else await main()
