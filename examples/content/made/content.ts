import { isRecordKind, readRecord, recordKinds } from '@gongkai/core'
import { documentRows } from './documents.ts'
import { eventRows } from './events.ts'
import { expectedOf, type Part } from './expected.ts'
import { interactionRows } from './interaction.ts'
import { drafts, reviewLogs } from './internal.ts'
import { interpretationRows } from './interpretations.ts'
import { matterRows } from './matters.ts'
import { opinionRows } from './opinion.ts'
import { platformRows } from './platforms.ts'
import { registerRows } from './registers.ts'
import type { Row } from './row.ts'
import { statedSubjects } from './stated.ts'
import { supervisionRows } from './supervision.ts'

/** A file of the sample content. */
export interface ContentFile {
  readonly name: string
  readonly text: string
  readonly lines: number
}

/** Every record of the sample year, in the order in which it is written. */
export const records: readonly Row[] = [
  ...registerRows,
  ...documentRows,
  ...matterRows,
  ...interpretationRows,
  ...eventRows,
  ...opinionRows,
  ...interactionRows,
  ...platformRows,
  ...supervisionRows,
]

/** A file for each kind of record; a record that is not of its form, or is there twice, is refused. */
function recordParts(): readonly Part[] {
  const ids = new Set<unknown>()
  for (const { fields } of records) {
    const { id, kind } = readRecord(fields)
    if (ids.has(id)) throw new Error(`twice: ${id}`)
    if (!isRecordKind(kind)) throw new Error(`no such kind: ${String(kind)}`)
    ids.add(id)
  }
  return Object.keys(recordKinds).map((kind) => ({
    name: `${kind}.ndjson`,
    rows: records.filter(({ fields }) => fields.kind === kind),
  }))
}

/** The sample content, file by file, with what the check is to find in it. */
export function content(): readonly ContentFile[] {
  const parts: readonly Part[] = [
    ...recordParts(),
    { name: 'internal/drafts.ndjson', rows: drafts },
    { name: 'internal/review-logs.ndjson', rows: reviewLogs },
    { name: 'internal/stated.ndjson', rows: statedSubjects },
  ]
  const expected = expectedOf(parts)
  const expectation = `[\n${expected.map((one) => `  ${JSON.stringify(one)}`).join(',\n')}\n]\n`
  return [
    ...parts.map(({ name, rows }) => ({
      name,
      text: rows.map(({ fields }) => `${JSON.stringify(fields)}\n`).join(''),
      lines: rows.length,
    })),
    { name: 'expected-findings.json', text: expectation, lines: expected.length },
  ]
}
