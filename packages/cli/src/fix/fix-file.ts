import { readFile } from 'node:fs/promises'
import { writeWhole } from '../check/outputs.ts'
import type { CheckSetup } from '../content/setup.ts'
import { shownFile } from '../content/shown.ts'
import { countRemedies } from './count-remedies.ts'
import { editDiff } from './edit-diff.ts'
import { fileText } from './file-text.ts'
import { fixText } from './fix-text.ts'
import { isWritten } from './written.ts'

/** What mending a file came to. */
export interface FixOutcome {
  readonly file: string
  readonly mended: number
  /** Faults with a certain remedy that a person has to mend. */
  readonly leftAlone: number
  readonly diff: string
  /** Why nothing was written: it is no text, or in an encoding that is not written here. */
  readonly skipped?: 'not-text' | 'other-encoding'
}

/** A remedy may make room for another; more than a few times over it does not. */
const mostPasses = 10

/**
 * Mends a file where the remedy is certain, or only says what it would do, until nothing is left to mend. Whatever is not
 * mended keeps its bytes; a file in GB 18030 stays in it. Files that are no text are left alone, and what a person could
 * mend in them is counted.
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
  const { levelOf } = setup.settingsOf(within)
  const isOn = (rule: string) => levelOf(rule) !== 'off'
  const nothing = { file: shownFile(file), mended: 0, leftAlone: 0, diff: '' }
  const bytes = await readFile(path).catch(() => undefined)
  // What cannot be read is told by the check.
  if (bytes === undefined) return nothing
  if (!isWritten(file))
    return { ...nothing, leftAlone: await countRemedies(file, bytes, setup.faults, isOn), skipped: 'not-text' }
  let held: Uint8Array = bytes
  let mended = 0
  let diff = ''
  for (let pass = 0; pass < mostPasses; pass++) {
    const written = fileText(held)
    if (written === undefined)
      return { ...nothing, leftAlone: await countRemedies(file, bytes, setup.faults, isOn), skipped: 'other-encoding' }
    const { edits, leftAlone } = await fixText(file, written.text, setup.faults, isOn)
    const after = edits.length === 0 ? undefined : written.edited(edits)
    if (after === undefined) {
      if (!dry && mended > 0) await writeWhole(path, held)
      return { ...nothing, mended, leftAlone: leftAlone + edits.length, diff }
    }
    mended += edits.length
    diff += editDiff(nothing.file, written.text, edits)
    held = after
  }
  if (!dry) await writeWhole(path, held)
  return { ...nothing, mended, diff }
}
