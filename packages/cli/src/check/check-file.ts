import { type GongkaiRecord, text } from '@gongkai/core'
import { type FailurePart, type NoticePart, type Part, readBatches } from '@gongkai/files'
import type { BaselineOfFile } from '../baseline/baseline.ts'
import { type InspectionTally, inspector } from '../content/inspect.ts'
import { reportPlace } from '../content/report-place.ts'
import type { CheckSetup } from '../content/setup.ts'
import { shownFile } from '../content/shown.ts'
import { inlineWaivers } from '../waivers/inline-waivers.ts'
import {
  expiredFinding,
  faultFinding,
  noWaivers,
  type ReadWaivers,
  unusedFinding,
  type Waiver,
} from '../waivers/waiver.ts'
import { isExpired } from '../waivers/waiver-file.ts'
import type { FileReport, FileState, ReadingTrouble } from './check-report.ts'
import { type Collected, collector } from './collector.ts'
import type { FileOutcome } from './file-outcome.ts'
import { ruleRenaming } from './renamed-rules.ts'

/** A waiver of the central file that is for this file, by its number there. */
export interface CentralWaiver {
  readonly number: number
  readonly waiver: Waiver
}

/** A file to be checked. */
export interface FileTask {
  /** Its name as it is reported. */
  readonly file: string
  /** Its name from the folder of the configuration, against which globs are held. */
  readonly within: string
  /** Its bytes, anew for each reading. */
  readonly open: () => Uint8Array | AsyncIterable<Uint8Array>
  /** The waivers that stand beside it. */
  readonly sidecar: ReadWaivers
  readonly central: readonly CentralWaiver[]
  readonly baseline: BaselineOfFile | undefined
  /** Whether it is told where everything stands, for a baseline to be written. */
  readonly standing: boolean
  /** Takes every record that is of the form. */
  readonly onRecord?: (record: GongkaiRecord) => void
  /** Breaks the reading off: what it came to so far is of no use. */
  readonly signal?: AbortSignal
}

interface Looked {
  readonly collected: Collected
  readonly used: ReadonlySet<Waiver>
  readonly tally: InspectionTally
  readonly troubles: readonly ReadingTrouble[]
  readonly troubleCount: number
  readonly state: FileState
  readonly format: string | undefined
}

/**
 * Checks one file. Bad content is never thrown: what could not be read is told, and the rest is still checked.
 * @param task the file
 * @param setup what it is checked by
 */
export async function checkFile(task: FileTask, setup: CheckSetup): Promise<FileOutcome> {
  const first = await look(task, setup, undefined)
  const { missed } = first.collected
  const { collected, used, tally, troubles, troubleCount, state, format } =
    missed === undefined ? first : await look({ ...task, onRecord: () => {} }, setup, missed)
  const report: FileReport = {
    file: shownFile(task.file),
    ...(format !== undefined && { format }),
    state,
    troubles,
    troubleCount,
    subjects: tally.judged,
    findings: collected.rules.reduce((sum, { count }) => sum + count, 0),
  }
  return {
    report,
    samples: collected.samples,
    rules: collected.rules,
    bySeverity: collected.bySeverity,
    looked: tally.looked,
    records: tally.records,
    judged: tally.judged,
    malformed: tally.malformed,
    verdicts: tally.verdicts,
    places: [...tally.places].map(([place, counted]) => ({ place, ...counted })),
    usedWaivers: task.central.flatMap(({ number, waiver }) => (used.has(waiver) ? [number] : [])),
    standing: collected.standing,
  }
}

async function look(task: FileTask, setup: CheckSetup, wanted: ReadonlySet<number> | undefined): Promise<Looked> {
  const { plan } = setup
  const { asOf, failOn, minConfidence, caps, trace } = plan
  const settings = setup.settingsOf(task.within)
  const troubles = troubleList(caps.troubles)
  const held = holdsComments(task.file)
  const parts: Part[] = []
  let format: string | undefined
  const watch = (part: Part): void => {
    if (part.kind === 'file') format ??= part.format
    else if (part.kind === 'failure' || part.kind === 'notice') troubles.add(part)
  }
  const batches = readBatches({ name: task.file, bytes: task.open() })
  if (held)
    for await (const batch of batches) {
      for (const part of batch) watch(part)
      parts.push(...batch)
    }
  const renaming = ruleRenaming(plan)
  const inline = held ? inlineWaivers(parts) : noWaivers
  const own: ReadWaivers = {
    waivers: [...inline.waivers, ...task.sidecar.waivers].map(renaming.waiver),
    faults: [...inline.faults, ...task.sidecar.faults],
  }
  const collect = collector({
    file: shownFile(task.file),
    asOf,
    levelOf: settings.levelOf,
    waivers: [...own.waivers, ...task.central.map(({ waiver }) => waiver)],
    baseline: task.baseline,
    standing: task.standing,
    gate: { failOn, minConfidence },
    caps,
    trace,
    ...(wanted !== undefined && { wanted }),
  })
  const inspect = inspector(task, setup, settings, { found: collect.add, record: task.onRecord ?? (() => {}) })
  if (held) for (const part of parts) inspect.take(part)
  else
    for await (const batch of batches) {
      for (const part of batch) {
        watch(part)
        inspect.take(part)
      }
      if (task.signal?.aborted === true) break
    }
  inspect.finish()
  const used = new Set(collect.used)
  for (const waiver of own.waivers) {
    if (isExpired(waiver, asOf)) collect.add(expiredFinding(waiver))
    else if (!used.has(waiver)) collect.add(unusedFinding(waiver))
  }
  for (const fault of own.faults) collect.add(faultFinding(fault))
  const { looked, others } = inspect.tally
  for (const [, message] of renaming.met())
    troubles.note({
      code: 'renamed-rule',
      message,
      place: { file: shownFile(task.file) },
      unread: 'none',
    })
  if (others > 0) troubles.note(notRecords(task.file, others))
  else if (looked === 0 && troubles.value().state === 'read') troubles.note(nothingInIt(task.file))
  return { collected: collect.finish(), used, tally: inspect.tally, format, ...troubles.value() }
}

/**
 * Reads the records of a file and nothing else: for what is judged over many files, where it is known already what this
 * one came to.
 */
export async function readRecords(
  { file, within, open, signal }: Pick<FileTask, 'file' | 'within' | 'open' | 'signal'>,
  setup: CheckSetup,
  record: (record: GongkaiRecord) => void,
): Promise<void> {
  const inspect = inspector({ file, within }, setup, setup.settingsOf(within), {
    found: () => {},
    record,
    recordsAlone: true,
  })
  for await (const batch of readBatches({ name: file, bytes: open() })) {
    for (const part of batch) inspect.take(part)
    if (signal?.aborted === true) return
  }
  inspect.finish()
}

/** Values that nobody judged must not pass for judged. */
function notRecords(file: string, count: number): ReadingTrouble {
  return {
    code: 'not-records',
    message: text(
      `有 ${count} 个值没有写明是哪种记录（kind），只查了个人信息和写法，没有按规定判断；要判断，请写 kind，或在配置的 sources 中指定映射`,
      `${count} values do not say what kind of record they are: they were searched for personal data and faults of writing and not judged. To have them judged, give them a kind or name a mapping under sources in the configuration`,
    ),
    place: { file: shownFile(file) },
    unread: 'none',
  }
}

/** A file without content must not pass for one in which all is well. */
function nothingInIt(file: string): ReadingTrouble {
  return {
    code: 'empty',
    message: text('里面没有可检查的内容', 'there is nothing in it to check'),
    place: { file: shownFile(file) },
    unread: 'none',
  }
}

/** Comments of these files may hold waivers, so that nothing is decided before the last was read. */
function holdsComments(file: string): boolean {
  return /\.(?:md|markdown|html?|shtml|xhtml)$/i.test(file)
}

function troubleList(most: number) {
  const troubles: ReadingTrouble[] = []
  let troubleCount = 0
  let state: FileState = 'read'
  return {
    add: (part: FailurePart | NoticePart): void => {
      const unread = part.kind === 'notice' ? (isUnchecked(part) ? 'part' : 'none') : part.scope
      if (unread === 'file' && !part.file.includes('!/')) state = 'could-not-read'
      else if (unread !== 'none' && state === 'read') state = 'partly'
      troubleCount++
      if (troubles.length >= most) return
      const { code, message } = part
      const place = reportPlace(part.place)
      troubles.push({ code, message, place, unread })
    },
    note: (trouble: ReadingTrouble): void => {
      troubleCount++
      troubles.push(trouble)
    },
    value: () => ({ troubles, troubleCount, state }),
  }
}

/** Notices that say that something in a file was not looked into: it must not pass for checked. */
function isUnchecked({ code }: NoticePart): boolean {
  switch (code) {
    case 'no-text-layer':
    case 'garbled-text':
      return true
    case 'extension-differs':
    case 'encoding-guessed':
    case 'characters-lost':
    case 'replacement-signs':
    case 'hidden-sheet':
    case 'hidden-cells':
    case 'formulas-without-values':
    case 'uneven-rows':
    case 'deleted-text':
    case 'pictures-not-read':
    case 'macros-not-read':
    case 'duplicate-key':
      return false
  }
}
