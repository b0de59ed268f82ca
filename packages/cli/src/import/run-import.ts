import { type GongkaiRecord, text } from '@gongkai/core'
import { readSource } from '../input/read-source.ts'
import { type Remarks, remarks } from '../input/remarks.ts'
import type { SourceItem, SourceRemark } from '../input/source-item.ts'
import type { RowNote, RunMapping } from '../mapping/compile-mapping.ts'
import { type RowProblem, rowProblem } from '../mapping/row-problems.ts'
import type { Sink } from './outcome.ts'
import type { RefusalLog } from './refusal-log.ts'
import { SeenIds } from './seen-ids.ts'
import type { SourceFields } from './source-fields.ts'
import { countNotes, countOutcome, countRefusal, countSkip, emptyTally, type Tally } from './tally.ts'

/** A file that goes through a mapping. */
export interface ImportFile {
  readonly path: string
  /** The name under which it is reported. */
  readonly file: string
  readonly run: RunMapping
  /** Watches which fields of the source are there and which are used. */
  readonly fields?: SourceFields
}

/** What an import needs. */
export interface ImportPlan {
  readonly files: readonly ImportFile[]
  readonly sink: Sink
  readonly refusals: RefusalLog
  readonly onBytes?: (bytes: number) => void
  readonly signal?: AbortSignal
}

/** What an import came to. */
export interface ImportResult {
  readonly tally: Tally
  /** Files that could not be read, or not to their end. */
  readonly unreadable: readonly SourceRemark[]
  /** What is to be known of files that were read. */
  readonly notices: Remarks
}

/** Records of one transaction: enough to be quick, few enough to hold. */
const batchSize = 500

interface Waiting {
  readonly file: string
  readonly line: number
  readonly record: GongkaiRecord
  readonly notes: readonly RowNote[]
}

/**
 * Takes rows from files through their mappings into a sink. Rows are read as they are needed, so memory does not grow
 * with the files but for twenty bytes a row, by which a repeated id is noticed.
 * @param plan the files, the sink, and where refusals are told
 */
export async function runImport({ files, sink, refusals, onBytes, signal }: ImportPlan): Promise<ImportResult> {
  const tally = emptyTally()
  const unreadable: SourceRemark[] = []
  const notices = remarks()
  const seen = new SeenIds()
  let waiting: Waiting[] = []

  const refuse = async (file: string, line: number, problems: readonly RowProblem[]) => {
    countRefusal(tally, problems)
    await refusals.refuse({ file, line, problems })
  }
  const flush = async () => {
    const batch = waiting
    waiting = []
    if (batch.length === 0) return
    const outcomes = await sink.put(batch.map(({ record }) => record))
    for (const [at, { file, line, notes }] of batch.entries()) {
      const outcome = outcomes[at]
      if (outcome === undefined) throw new Error('a sink gives one outcome for each record')
      countOutcome(tally, outcome)
      if (outcome.outcome === 'refused') await refusals.refuse({ file, line, problems: outcome.problems })
      else countNotes(tally, notes)
    }
  }
  const take = async (item: SourceItem, number: number, { file, run, fields }: ImportFile) => {
    if (item.kind !== 'record') {
      if (item.kind === 'notice') return notices.add(item)
      if (item.scope === 'file') return void unreadable.push(item)
      tally.rows++
      return await refuse(file, item.line ?? 0, [{ code: item.code, message: item.message }])
    }
    tally.rows++
    fields?.see(item.value)
    const mapped = run(item.value)
    if (mapped.is === 'skipped') return countSkip(tally, mapped.reason)
    if (mapped.is === 'refused') return await refuse(file, item.line, mapped.problems)
    const { record, notes } = mapped
    const before = seen.note(record.id, JSON.stringify(record), number, item.line)
    if (before === undefined) waiting.push({ file, line: item.line, record, notes })
    else if (before.same) tally.unchanged++
    else {
      const first = files[before.file]?.file ?? file
      await refuse(file, item.line, [
        rowProblem('import/same-id', { file: first, line: before.line }, { pointer: '/id' }),
      ])
    }
    if (waiting.length >= batchSize) await flush()
  }

  for (const [number, file] of files.entries()) {
    const before = tally.rows + unreadable.length
    for await (const batch of readSource(file.path, file.file, { ...(onBytes && { onBytes }) })) {
      for (const item of batch) await take(item, number, file)
      signal?.throwIfAborted()
    }
    if (tally.rows + unreadable.length === before) notices.add(withoutRows(file.file))
  }
  await flush()
  return { tally, unreadable, notices }
}

/** A file that could be read and holds nothing to import: a page, an empty table. */
function withoutRows(file: string): SourceRemark {
  const message = text('没有可以导入的行', 'there are no rows in it to import')
  return { kind: 'notice', file, code: 'no-rows', message, scope: 'file' }
}
