import type { ByteSource } from '../input/byte-source.ts'
import type { ForeignFormat, Format } from '../model/format.ts'
import type { Settings } from '../options.ts'
import { magicOf } from './magic.ts'
import { oleKind } from './ole.ts'
import { endingOf, textFormatOf } from './text-format.ts'

/** What a file is. */
export type Detected =
  | { readonly kind: 'format'; readonly format: Format }
  | { readonly kind: 'foreign'; readonly format: ForeignFormat }
  | { readonly kind: 'legacy'; readonly format: ForeignFormat; readonly saveAs: Format }
  | { readonly kind: 'encrypted'; readonly format: Format }

/** The modern Office formats by the ending of the name, where the content is sealed and cannot tell. */
const sealed: { readonly [ending: string]: Format | 'pptx' } = {
  xlsx: 'xlsx',
  xlsm: 'xlsx',
  xls: 'xlsx',
  et: 'xlsx',
  pptx: 'pptx',
  pptm: 'pptx',
  ppt: 'pptx',
  dps: 'pptx',
}

/** What an old Office format is saved as instead. */
const modern = { doc: 'docx', xls: 'xlsx', ppt: 'pdf' } as const

/** Old Office formats by the ending of the name: WPS writes its own names around the same container. */
const oldEndings: { readonly [ending: string]: keyof typeof modern } = {
  doc: 'doc',
  wps: 'doc',
  xls: 'xls',
  et: 'xls',
  ppt: 'ppt',
  dps: 'ppt',
}

async function detectOle(name: string, source: ByteSource): Promise<Detected> {
  const kind = oleKind(await source.whole())
  const ending = endingOf(name)
  if (kind === 'encrypted') {
    const format = sealed[ending] ?? 'docx'
    return format === 'pptx' ? { kind: 'foreign', format } : { kind: 'encrypted', format }
  }
  const old = kind === 'ole' ? oldEndings[ending] : kind
  return old === undefined ? { kind: 'foreign', format: 'ole' } : { kind: 'legacy', format: old, saveAs: modern[old] }
}

/** What lies in an archive decides what it is. */
async function detectZip(source: ByteSource, settings: Settings): Promise<Detected> {
  const { zipKind } = await import('../zip/zip-kind.ts')
  return zipKind(await source.whole(), settings)
}

/**
 * Tells what a file is: by its first bytes, then by its name, then by its content.
 * @param name the file's name
 * @param source its bytes; archives and old Office files are read whole
 * @param settings how to read
 * @returns what it is
 */
export async function detect(name: string, source: ByteSource, settings: Settings): Promise<Detected> {
  const magic = magicOf(source.head)
  if (magic === undefined) {
    const format = textFormatOf(name, source.head, settings.encoding)
    return format === 'binary' ? { kind: 'foreign', format: 'binary' } : { kind: 'format', format }
  }
  if (magic.kind !== 'container') return magic
  return magic.container === 'ole' ? detectOle(name, source) : detectZip(source, settings)
}
