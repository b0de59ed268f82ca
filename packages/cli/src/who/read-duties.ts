import { type DutyRecord, describeProblem, type Problem, parseRecord } from '@gongkai/core'
import type { NamedFile } from '../input/find-files.ts'
import { readSource } from '../input/read-source.ts'
import { printRemark } from '../input/remarks.ts'
import type { Voice } from '../messages/voice.ts'

/** Endings of files that hold records as they are. */
const endings = /\.(json|ndjson|jsonl|ya?ml)$/i

/** Whether a file holds records as they are; tables and pages become records by `gongkai import`. */
export function holdsRecords({ file }: NamedFile): boolean {
  return endings.test(file)
}

/** What was read of who answers for what. */
export interface Duties {
  readonly records: readonly DutyRecord[]
  /** Records that say who answers and are not of the form: one line each, with where and why. */
  readonly refused: readonly string[]
  /** What could not be read: one line each. */
  readonly unreadable: readonly string[]
}

/** Reads the records of kind responsibility out of files; those of other kinds are passed over. */
export async function readDuties(files: readonly NamedFile[], voice: Voice): Promise<Duties> {
  const records: DutyRecord[] = []
  const refused: string[] = []
  const unreadable: string[] = []
  for (const { path, file } of files)
    for await (const batch of readSource(path, file))
      for (const item of batch) {
        if (item.kind === 'failure') unreadable.push(printRemark(item, voice))
        if (item.kind !== 'record' || !isDuty(item.value)) continue
        const parsed = parseRecord(item.value)
        if (!parsed.ok) refused.push(`${file}:${item.line}  ${faultOf(parsed.problem, voice)}`)
        else if (parsed.value.kind === 'responsibility') records.push(parsed.value)
      }
  return { records, refused, unreadable }
}

function isDuty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'responsibility'
}

/** What is wrong with a record: its first field that is not of the form. */
function faultOf(problem: Problem, { language }: Voice): string {
  const [first] = 'problems' in problem.params ? problem.params.problems : []
  return first === undefined
    ? describeProblem(problem, language)
    : `${first.pointer}: ${describeProblem(first.problem, language)}`
}
