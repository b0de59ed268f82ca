import type { HiddenBy } from '../model/hidden.ts'
import type { TextPart } from '../model/part.ts'
import { type OfficePackage, resolvePart } from '../ooxml/office-package.ts'
import type { Sheet } from './workbook.ts'

/** Comments and outside links of a sheet. */
export async function readSheetNotes(
  office: OfficePackage,
  sheet: Sheet,
  path: string,
  file: string,
  hiddenBy: readonly HiddenBy[] | undefined,
): Promise<readonly TextPart[]> {
  const parts: TextPart[] = []
  const links: string[] = []
  const hidden = hiddenBy === undefined ? {} : { hiddenBy }
  for (const { type, target, external } of (await office.relationships(path)).values()) {
    if (type === 'hyperlink' && external) links.push(target)
    const entry = type === 'comments' && !external ? office.part(resolvePart('', target)) : undefined
    if (entry === undefined) continue
    let cell = ''
    let text = ''
    let inText = false
    await office.feed(entry, {
      open: (name, attributes) => {
        if (name === 'comment') {
          cell = attributes.get('ref') ?? ''
          text = ''
        } else if (name === 't') inText = true
      },
      text: (data) => {
        if (inText) text += data
      },
      close: (name) => {
        if (name === 't') inText = false
        if (name !== 'comment' || text.trim() === '') return
        const place = { kind: 'cell', file, sheet: sheet.name, table: sheet.number, cell, ...hidden } as const
        parts.push({ kind: 'text', file, role: 'comment', text, place, ...hidden })
      },
    })
  }
  if (links.length > 0)
    parts.push({
      kind: 'text',
      file,
      role: 'link',
      text: links.join('\n'),
      place: { kind: 'item', file, item: `${sheet.called}#links` },
      ...hidden,
    })
  return parts
}
