import type { Place } from '@gongkai/files'
import type { ReportPlace } from '../check/check-report.ts'
import { shown, shownFile, shownSheet, shownTitle } from './shown.ts'

/** A place as the readers give it, as it is reported: flat, and with nothing in it but names that are fit to be shown. */
export function reportPlace(place: Place): ReportPlace {
  const file = shownFile(place.file)
  switch (place.kind) {
    case 'file':
      return { file }
    case 'line':
      return { file, line: place.line, column: place.column }
    case 'cell':
      return {
        file,
        ...point(place),
        cell: place.cell,
        ...(place.sheet !== undefined && { sheet: shownSheet(place.sheet, place.table) }),
        ...(place.sheet === undefined && place.table !== undefined && { table: place.table }),
        ...(place.title !== undefined && { title: shownTitle(place.title) }),
        ...(place.hiddenBy !== undefined && { hiddenBy: place.hiddenBy }),
      }
    case 'page':
      return { file, page: place.page, ...point(place) }
    case 'pointer':
      return { file, pointer: shownPointer(place.pointer), ...point(place) }
    case 'paragraph':
      return { file, item: `${place.story} ${place.paragraph}` }
    case 'item':
      return { file, item: shown(place.item) }
  }
}

/** A JSON pointer whose steps are fit to be shown. */
export function shownPointer(pointer: string): string {
  return pointer.split('/').map(shownTitle).join('/')
}

function point({ line, column }: { readonly line?: number; readonly column?: number }) {
  return { ...(line !== undefined && { line }), ...(column !== undefined && { column }) }
}
