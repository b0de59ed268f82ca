import { isRecordKind, readRecord, recordKinds } from '@gongkai/core'
import { documentRows } from './documents.ts'
import { eventRows } from './events.ts'
import { interactionRows } from './interaction.ts'
import { drafts, reviewLogs } from './internal.ts'
import { interpretationRows } from './interpretations.ts'
import { matterRows } from './matters.ts'
import { undetermined, waiting } from './open.ts'
import { opinionRows } from './opinion.ts'
import { periodBreaches } from './periods.ts'
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

/** A breach that was planted: the rule, and what breaks it. */
export interface Planted {
  readonly rule: string
  readonly file: string
  /** The id of the record or body; internal work has none and is told by its line. */
  readonly record?: string
  readonly line?: number
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

interface Part {
  readonly name: string
  readonly rows: readonly Row[]
}

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

function idOf({ fields }: Row): string | undefined {
  const { id, data } = fields
  if (typeof id === 'string') return id
  if (typeof data !== 'object' || data === null || !('id' in data)) return undefined
  return typeof data.id === 'string' ? data.id : undefined
}

function plantedIn({ name, rows }: Part): readonly Planted[] {
  return rows.flatMap((one, at) => {
    const record = idOf(one)
    return one.breaks.map((rule) => ({ rule, file: name, ...(record === undefined ? { line: at + 1 } : { record }) }))
  })
}

/** Every planted breach, by rule. */
export function planted(parts: readonly Part[]): readonly Planted[] {
  const overPeriods = periodBreaches.flatMap(([file, record, rules]) => rules.map((rule) => ({ rule, file, record })))
  return [...parts.flatMap(plantedIn), ...overPeriods].toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}

function keyOf({ rule, file, record = '', line = 0 }: Planted): string {
  return `${rule} ${file} ${record} ${String(line).padStart(4, '0')}`
}

/** The sample content, file by file, with what the check is to find in it. */
export function content(): readonly ContentFile[] {
  const parts: readonly Part[] = [
    ...recordParts(),
    { name: 'internal/drafts.ndjson', rows: drafts },
    { name: 'internal/review-logs.ndjson', rows: reviewLogs },
    { name: 'internal/stated.ndjson', rows: statedSubjects },
  ]
  const expected = planted(parts)
  const expectation = `{\n  "breached": [\n${expected.map((one) => `    ${JSON.stringify(one)}`).join(',\n')}\n  ],\n  "undetermined": ${indented(undetermined)},\n  "pending": ${indented(waiting)}\n}\n`
  return [
    ...parts.map(({ name, rows }) => ({
      name,
      text: rows.map(({ fields }) => `${JSON.stringify(fields)}\n`).join(''),
      lines: rows.length,
    })),
    { name: 'expected-findings.json', text: expectation, lines: expected.length },
  ]
}

function indented(counts: Readonly<Record<string, number>>): string {
  return JSON.stringify(counts, null, 2).replaceAll('\n', '\n  ')
}
