import type { Voice } from '../messages/voice.ts'
import type { ImportResult } from './run-import.ts'
import type { SourceFields } from './source-fields.ts'
import { addsUp, imported } from './tally.ts'

/** The summary of an import as data. */
export interface ImportSummary {
  readonly rows: number
  readonly imported: number
  readonly new: number
  readonly changed: number
  readonly restored: number
  readonly unchanged: number
  readonly refused: number
  readonly skipped: number
  readonly skippedBy: Readonly<Record<string, number>>
  readonly refusedBy: Readonly<Record<string, number>>
  readonly checks: Readonly<Record<string, number>>
  readonly omitted: Readonly<Record<string, number>>
  readonly neverSeen: readonly string[]
  readonly unused: Readonly<Record<string, number>>
  readonly unreadable: readonly { readonly file: string; readonly code: string }[]
  readonly dryRun: boolean
}

/**
 * The summary of an import as data.
 * @throws Error where a row is not accounted for: the program's own fault, which no summary may hide
 */
export function summaryOf(
  { tally, unreadable }: ImportResult,
  fields: SourceFields | undefined,
  dryRun: boolean,
): ImportSummary {
  if (!addsUp(tally)) throw new Error('a row of the import is not accounted for')
  const { skippedBy, refusedBy, checks, omitted, ...counts } = tally
  return {
    ...counts,
    imported: imported(tally),
    skippedBy: Object.fromEntries(skippedBy),
    refusedBy: Object.fromEntries(refusedBy),
    checks: Object.fromEntries(checks),
    omitted: Object.fromEntries(omitted),
    neverSeen: fields?.neverSeen() ?? [],
    unused: Object.fromEntries(fields?.unused() ?? []),
    unreadable: unreadable.map(({ file, code }) => ({ file, code })),
    dryRun,
  }
}

/** The summary in words. Its first line is a sum that adds up. */
export function printSummary(summary: ImportSummary, { say }: Voice): string {
  const { rows, imported: taken, unchanged, refused, skipped, dryRun } = summary
  const lines = [say(dryRun ? 'import.sum-dry' : 'import.sum', { rows, imported: taken, unchanged, refused, skipped })]
  if (summary.changed + summary.restored > 0) lines.push(say('import.of-which', summary))
  for (const [code, count] of entries(summary.refusedBy)) lines.push(say('import.refused-by', { code, count }))
  for (const [reason, count] of entries(summary.skippedBy)) lines.push(say('import.skipped-by', { reason, count }))
  for (const [name, count] of entries(summary.checks)) lines.push(say('import.check', { name, count }))
  for (const [field, count] of entries(summary.omitted)) lines.push(say('import.omitted', { field, count }))
  if (summary.neverSeen.length > 0 && rows > 0) lines.push(say('import.never-seen', { names: summary.neverSeen }))
  const unused = entries(summary.unused)
  if (unused.length > 0) lines.push(say('import.unused', { fields: unused }))
  return lines.map((line) => `${line}\n`).join('')
}

function entries(counts: Readonly<Record<string, number>>): readonly (readonly [string, number])[] {
  return Object.entries(counts).toSorted((a, b) => b[1] - a[1])
}
