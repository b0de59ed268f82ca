import type { Detected } from '../detect/detect.ts'
import type { ForeignFormat, Format } from '../model/format.ts'
import type { Settings } from '../options.ts'
import { openZip } from './open-zip.ts'

/** A name in the archive and what it makes of it. The first that is there decides. */
const telling: readonly (readonly [
  RegExp,
  { readonly kind: 'format'; readonly format: Format } | { readonly kind: 'foreign'; readonly format: ForeignFormat },
])[] = [
  [/^xl\/workbook\.bin$/i, { kind: 'foreign', format: 'xlsb' }],
  [/^xl\/workbook\.xml$/i, { kind: 'format', format: 'xlsx' }],
  [/^word\/document\d*\.xml$/i, { kind: 'format', format: 'docx' }],
  [/^ppt\/presentation\.xml$/i, { kind: 'foreign', format: 'pptx' }],
  [/^OFD\.xml$/i, { kind: 'format', format: 'ofd' }],
  [/^META-INF\/manifest\.xml$/i, { kind: 'foreign', format: 'opendocument' }],
]

/**
 * Tells the formats that are archives inside apart.
 * @param bytes the whole archive
 * @param settings the limits
 * @returns the format; `zip` for an archive of files
 */
export async function zipKind(bytes: Uint8Array, settings: Settings): Promise<Detected> {
  const { entries } = await openZip(bytes, 'zip', settings, { inflatedBytes: 0, entries: 0, cells: 0 })
  const names = new Set(entries.map(({ name }) => name))
  for (const [pattern, kind] of telling) {
    const found = [...names].some((name) => pattern.test(name))
    if (found && (kind.format !== 'opendocument' || names.has('mimetype'))) return kind
  }
  return { kind: 'format', format: 'zip' }
}
