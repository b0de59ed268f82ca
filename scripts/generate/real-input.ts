import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  addDays,
  type CivilDate,
  civilDate,
  createChecker,
  dayOf,
  type GongkaiRecord,
  readRecord,
  recordSubject,
  type Verdict,
  verdicts,
} from '@gongkai/core'
import * as z from 'zod'
import { lawPlaceOf } from '../../packages/cli/src/check/law-place.ts'
import { sharedData } from '../shared-data.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const mappings = join(root, 'examples/mappings')
const today = civilDate('2026-11-23')

const manifestSchema = z.object({ files: z.array(z.object({ file: z.string(), map: z.string() })) })
const reportSchema = z.object({
  totals: z.object({ records: z.int(), malformed: z.int(), verdicts: z.record(z.enum(verdicts), z.int()) }),
})

/** How many records came to each verdict. */
export type Counts = Record<Verdict, number>

/** What the rules said of one file. */
export interface JudgedFile {
  readonly file: string
  readonly records: number
  /** Each rule that had something to say, by id. */
  readonly rules: ReadonlyMap<string, Counts>
}

/** How the letters stand by the rule of 7 and 15 working days, and by a count that knows nothing of the library. */
export interface LetterCounts {
  readonly undated: number
  readonly asked: number
  readonly ours: Readonly<Record<'met' | 'undetermined' | 'breached', number>>
  readonly counted: Readonly<Record<'met' | 'undetermined' | 'breached', number>>
  /** Letters of which the two say something else. */
  readonly differing: number
  /** Those of them answered on a rest day that follows the seventh working day. */
  readonly onRestDay: number
}

/** Everything docs/real-input.md says. */
export interface RealInput {
  readonly files: readonly JudgedFile[]
  readonly letters: LetterCounts
}

const program = ['--conditions=@gongkai/source', join(root, 'packages/cli/src/main.ts')]

/**
 * Sends the real input through the mappings and the rules. Only counts leave this function.
 * @returns undefined where the real input is not beside this checkout
 */
export function judgeRealInput(): RealInput | undefined {
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(`${mappings}/real-input.json`, 'utf8')))
  const holidays = sharedData('data/holidays.json')
  if (holidays === undefined) return undefined
  const files: JudgedFile[] = []
  let letters: LetterCounts | undefined
  for (const { file, map } of manifest.files) {
    const source = sharedData(`data/${file}`)
    if (source === undefined) return undefined
    const records = imported(source, map)
    files.push(judge(file, records))
    if (file === 'mayor-mailbox.ndjson') letters = countLetters(records, workingDayOf(holidays))
  }
  return letters && { files, letters }
}

function imported(source: string, map: string): readonly GongkaiRecord[] {
  const words = ['import', '--map', join(mappings, map), source, '--out', '-']
  const written = execFileSync(process.execPath, [...program, ...words], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return written
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => readRecord(JSON.parse(line)))
}

function noVerdicts(): Counts {
  return { met: 0, breached: 0, pending: 0, undetermined: 0, 'does-not-apply': 0, 'not-in-force': 0, conflict: 0 }
}

/** Judges records rule by rule, and holds the sums against what `gongkai check` says of the same records. */
function judge(file: string, records: readonly GongkaiRecord[]): JudgedFile {
  const checker = createChecker({ asOf: today, knownOn: today })
  const rules = new Map<string, Counts>()
  const sums = noVerdicts()
  for (const record of records) {
    const subject = { ...recordSubject(record), place: lawPlaceOf(record.place).code }
    for (const { rule, verdict } of checker.evaluate(subject)) {
      const counts = rules.get(rule) ?? noVerdicts()
      rules.set(rule, counts)
      counts[verdict]++
      sums[verdict]++
    }
  }
  const { totals } = checked(records)
  const same = verdicts.every((verdict) => totals.verdicts[verdict] === sums[verdict])
  if (!same || totals.malformed > 0 || totals.records !== records.length)
    throw new Error(`${file}: gongkai check says ${JSON.stringify(totals)}, the rules say ${JSON.stringify(sums)}`)
  return { file, records: records.length, rules }
}

function checked(records: readonly GongkaiRecord[]): z.output<typeof reportSchema> {
  const folder = mkdtempSync(join(tmpdir(), 'real-input-'))
  try {
    writeFileSync(join(folder, 'records.ndjson'), records.map((record) => `${JSON.stringify(record)}\n`).join(''))
    const words = ['check', 'records.ndjson', '--format', 'json', '--as-of', today, '--known-on', today]
    const ran = spawnSync(process.execPath, [...program, ...words], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
    })
    return reportSchema.parse(JSON.parse(ran.stdout))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const listedDays = z.object({ days: z.array(z.object({ date: z.string(), off: z.boolean() })) })

/** Whether a day is worked, by a list of days that the library never sees; what is not listed follows the week. */
function workingDayOf(path: string): (day: CivilDate) => boolean {
  const { days } = listedDays.parse(JSON.parse(readFileSync(path, 'utf8')))
  const off = new Map(days.map((day) => [day.date, day.off]))
  return (day) => {
    const listed = off.get(day)
    return listed === undefined ? ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()) : !listed
  }
}

const ruleFrom = civilDate('2014-12-01')
const usual = 7
const complex = 15

type LetterVerdict = keyof LetterCounts['ours']

function countLetters(records: readonly GongkaiRecord[], worked: (day: CivilDate) => boolean): LetterCounts {
  const checker = createChecker({ asOf: today, knownOn: today })
  const ours = { met: 0, undetermined: 0, breached: 0 }
  const counted = { met: 0, undetermined: 0, breached: 0 }
  let [undated, asked, differing, onRestDay] = [0, 0, 0, 0]
  for (const record of records) {
    if (record.kind !== 'letter') throw new Error(`no letter: ${record.kind}`)
    if (record.askedOn === undefined) undated++
    if (record.askedOn === undefined || record.answeredOn === undefined || dayOf(record.askedOn) < ruleFrom) continue
    asked++
    const answeredOn = dayOf(record.answeredOn)
    const elapsed = elapsedBetween(dayOf(record.askedOn), answeredOn, worked)
    const said = checker.evaluate(recordSubject(record)).find(({ rule }) => rule === 'cn/message-7-15wd')?.verdict
    const mine: LetterVerdict = elapsed <= usual ? 'met' : elapsed <= complex ? 'undetermined' : 'breached'
    if (said !== 'met' && said !== 'undetermined' && said !== 'breached') throw new Error(`a letter is ${said}`)
    ours[said]++
    counted[mine]++
    if (said !== mine) differing++
    if (said !== mine && elapsed === usual && !worked(answeredOn)) onRestDay++
  }
  return { undated, asked, ours, counted, differing, onRestDay }
}

/** The working days after the first day, up to and including the last. */
function elapsedBetween(from: CivilDate, to: CivilDate, worked: (day: CivilDate) => boolean): number {
  let count = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (worked(day)) count++
  return count
}
