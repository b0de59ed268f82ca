import { readFile } from 'node:fs/promises'
import { writeWhole } from '../check/outputs.ts'
import type { CheckSetup } from '../content/setup.ts'
import { shownFile } from '../content/shown.ts'
import { editDiff } from './edit-diff.ts'
import { applyEdits, fixText } from './fix-text.ts'

/** What mending a file came to. */
export interface FixOutcome {
  readonly file: string
  readonly mended: number
  /** Faults with a certain remedy that a person has to mend. */
  readonly leftAlone: number
  readonly diff: string
  /** Why the file was not looked into. */
  readonly skipped?: 'not-text' | 'not-utf-8'
}

const textual = /\.(?:md|markdown|html?|shtml|xhtml|txt|csv|tsv|json|jsonl|ndjson|ya?ml)$/i
const mark = '\uFEFF'

/**
 * Mends a file where the remedy is certain, or only says what it would do. Files that are no text, or not in UTF-8, are
 * left alone.
 * @param path where it is
 * @param names its name as it is reported, and as globs see it
 * @param dry whether nothing is written
 */
export async function fixFile(
  path: string,
  { file, within }: { readonly file: string; readonly within: string },
  setup: CheckSetup,
  dry: boolean,
): Promise<FixOutcome> {
  const nothing = { file: shownFile(file), mended: 0, leftAlone: 0, diff: '' }
  if (!textual.test(file)) return { ...nothing, skipped: 'not-text' }
  const bytes = await readFile(path)
  let whole: string
  try {
    whole = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return { ...nothing, skipped: 'not-utf-8' }
  }
  const marked = whole.startsWith(mark)
  const text = marked ? whole.slice(1) : whole
  const { levelOf } = setup.settingsOf(within)
  const { edits, leftAlone } = await fixText(file, text, setup.faults, (rule) => levelOf(rule) !== 'off')
  const after = applyEdits(text, edits)
  if (!dry && edits.length > 0) await writeWhole(path, `${marked ? mark : ''}${after}`)
  return { ...nothing, mended: edits.length, leftAlone, diff: editDiff(nothing.file, text, edits) }
}
