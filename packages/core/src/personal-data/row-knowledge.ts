import { toHalfWidth, withoutSpaces } from '../identifiers/characters.ts'
import type { MaskKnowledge } from './detect-mask.ts'
import { readMask } from './mask-shape.ts'
import { type Cell, cellText, type TableProfile } from './table-profile.ts'

const dated = /^((?:19|20)\d{2})(?:[年.\-/]?(\d{1,2})(?:[月.\-/]?(\d{1,2})?日?)?)?/

/** A birth date as far as a cell gives it: `1985`, `1985-03`, `1985-03-12`. */
export function birthOfCell(cell: Cell | undefined): string | undefined {
  const text = withoutSpaces(toHalfWidth(cellText(cell)))
  const plain = /^(\d{4})(\d{2})(\d{2})?$/.exec(text) ?? dated.exec(text)
  const [, year, month, day] = plain ?? []
  if (year === undefined) return undefined
  return [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part !== undefined).join('-')
}

/** An age in years, as a cell gives it. */
export function ageOfCell(cell: Cell | undefined): number | undefined {
  const years = /^(\d{1,3})(?:周?岁)?$/.exec(withoutSpaces(toHalfWidth(cellText(cell))))?.[1]
  return years === undefined || Number(years) > 120 ? undefined : Number(years)
}

/** The masks of the person's own identity number; one alone is nothing to be put together. */
function shownOf(row: readonly Cell[], { columns }: TableProfile): readonly string[] {
  const patterns = columns.flatMap(({ title, label, ofAnother }, column) => {
    if (title?.role !== 'id' || label?.role !== 'id' || ofAnother) return []
    return readMask(cellText(row[column]), 'resident-id')?.pattern ?? []
  })
  return patterns.length > 1 ? patterns : []
}

/** What a row says of its person beside the masked number: that is what undoes masks. */
export function knowledgeOfRow(
  row: readonly Cell[],
  profile: TableProfile,
  regions?: readonly string[],
): MaskKnowledge {
  const shown = shownOf(row, profile)
  let known: MaskKnowledge = { ...(regions === undefined ? {} : { regions }), ...(shown.length > 0 && { shown }) }
  for (const [column, { title }] of profile.columns.entries()) {
    if (title?.role === 'birth') {
      const birth = birthOfCell(row[column])
      if (birth !== undefined) known = { ...known, birth }
    }
    if (title?.role === 'age') {
      const age = ageOfCell(row[column])
      if (age !== undefined) known = { ...known, age }
    }
    if (title?.role === 'sex') {
      const sex = /^\s*(?:男|M|male)/i.test(cellText(row[column]))
        ? 'male'
        : /^\s*(?:女|F|female)/i.test(cellText(row[column]))
          ? 'female'
          : undefined
      if (sex !== undefined) known = { ...known, sex }
    }
  }
  return known
}
