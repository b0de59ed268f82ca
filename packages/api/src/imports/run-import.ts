import { type CivilDate, type Finding, type LocalText, text } from '@gongkai/core'
import { admitUnder, outsideScope } from '../door/admit.ts'
import { judge } from '../door/judge.ts'
import { publishNotes, refusalNotes } from '../door/notes.ts'
import { readSubmission, type Submission, type Waiver } from '../door/submission.ts'
import { readJson } from '../http/read-json.ts'
import { apiError, apiProblem } from '../problems/api-error.ts'
import { appendAudit } from '../store/audit/append.ts'
import { publish, type Store, type Token } from '../store/index.ts'
import { type LineAnswer, publishedLine, refusedLine } from './answer.ts'
import { type ImportLine, importLines } from './lines.ts'
import { advance, type ImportKey, type ImportProgress, importProgress } from './progress.ts'

/** What an import is run with. */
export interface ImportOrder {
  readonly store: Store
  readonly token: Token
  readonly key: string
  readonly today: CivilDate
  /** Whether records that were withdrawn may come back. */
  readonly restore: boolean
}

/** Bytes of a line, levels of its nesting. */
export const lineLimits = { bytes: 4 * 1024 * 1024, depth: 64 } as const

/** Lines and bytes of one transaction: enough to be quick, few enough to hold. */
const batch = { lines: 500, bytes: 8 * 1024 * 1024 } as const

/** A line that is ready: to be published, or answered already. */
type Ready =
  | {
      readonly line: number
      readonly submission: Submission
      readonly findings: readonly Finding[]
      readonly notices: readonly LocalText[]
    }
  | { readonly line: number; readonly answer: LineAnswer }

/**
 * Publishes the lines of a body, a batch in one transaction together with its answers. A line that is wrong is answered
 * and stops no other. An import that broke off and is sent again goes on behind what was answered before, once it is
 * seen that what was sent is the same up to there.
 * @param bytes the body, as it arrives
 * @throws ApiError `idempotency-key-reused` where the key was used with another body, `import-running` where the same
 * import runs elsewhere
 */
export async function runImport(bytes: AsyncIterable<Uint8Array>, order: ImportOrder): Promise<ImportKey> {
  const { store, token, today } = order
  const key: ImportKey = { token: token.id, key: order.key }
  const before = await importProgress(store, key)
  let progress = before
  let ready: Ready[] = []
  let size = 0
  let last: ImportLine | undefined
  const flush = async (finished: boolean) => {
    const to = { lines: last?.number ?? 0, digest: last?.digest() ?? before.digest, finished }
    await publishReady(ready, order, key, progress, to)
    progress = to
    ready = []
    size = 0
  }
  for await (const line of importLines(bytes, lineLimits.bytes)) {
    last = line
    if (line.number < before.lines) continue
    if (line.number === before.lines) {
      if (line.digest() !== before.digest) throw apiError('idempotency-key-reused', {})
      continue
    }
    if (before.finished) throw apiError('idempotency-key-reused', {})
    const one = readLine(line, token, today)
    if (one !== undefined) ready.push(one)
    size += line.text?.length ?? 0
    if (ready.length >= batch.lines || size >= batch.bytes) await flush(false)
  }
  if ((last?.number ?? 0) < before.lines) throw apiError('idempotency-key-reused', {})
  if (!before.finished) await flush(true)
  return key
}

function readLine({ number: line, text: read, why }: ImportLine, token: Token, today: CivilDate): Ready | undefined {
  if (read === undefined)
    return {
      line,
      answer: refusedLine(line, undefined, apiProblem('malformed-json', { why: unread[why ?? 'too-long'] })),
    }
  if (read === '') return undefined
  const value = readJson(read, lineLimits.depth)
  if ('why' in value) return { line, answer: refusedLine(line, undefined, apiProblem('malformed-json', value)) }
  const submission = readSubmission(value.json)
  if ('faults' in submission) {
    const problem = apiProblem('record-invalid', { count: String(submission.faults.length) })
    return { line, answer: refusedLine(line, undefined, problem, submission.faults) }
  }
  const { id } = submission.record
  const outside = outsideScope(token, submission.record)
  if (outside !== undefined) return { line, answer: refusedLine(line, id, outside) }
  const judged = judge(submission, today)
  if (judged.is === 'refused') return { line, answer: refusedLine(line, id, judged.problem, judged.faults) }
  return { line, submission, findings: judged.findings, notices: judged.notices }
}

const unread = {
  'too-long': text('该行过长', 'the line is too long'),
  'not-utf-8': text('该行不是 UTF-8', 'the line is not UTF-8'),
} as const

async function publishReady(
  ready: readonly Ready[],
  { store, token, restore }: ImportOrder,
  key: ImportKey,
  from: ImportProgress,
  to: ImportProgress,
): Promise<void> {
  const candidates = ready.filter((one) => 'submission' in one)
  const waived: readonly (readonly Waiver[])[] = candidates.map(({ submission }) => submission.waivers)
  const records = candidates.map(({ submission }) => submission.record)
  await publish(store, records, token.name, {
    admit: admitUnder({ token, restore }),
    attend: async (transaction, outcomes) => {
      let next = 0
      const answers = ready.map((one): LineAnswer => {
        if ('answer' in one) return one.answer
        const outcome = outcomes[next++]
        if (outcome === undefined) throw new Error('publishing gives one outcome for each record')
        if (outcome.outcome === 'refused') return refusedLine(one.line, outcome.id, outcome.problem)
        return publishedLine(one.line, outcome, one)
      })
      const notes = [...publishNotes(outcomes, waived, token), ...refusalNotes(answers, token)]
      await appendAudit(transaction, store.clock.now(), notes)
      await advance(transaction, key, from, to, answers.map((one) => `${JSON.stringify(one)}\n`).join(''))
    },
  })
}
