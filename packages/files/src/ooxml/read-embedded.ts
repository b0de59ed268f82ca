import { notice, type Part } from '../model/part.ts'
import { type Batch, type Reading, Unreadable } from '../reading.ts'
import { entryBytes } from '../zip/collect.ts'
import type { OfficePackage } from './office-package.ts'

/** Pictures and program code are only counted; files embedded in the document are read in their turn. */
const pictures = /^(?:xl|word)\/media\/.*\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|webp)$/i
const macros = /(?:^|\/)vbaProject\.bin$/i
const embedded = /^(?:xl|word)\/(?:embeddings\/|afchunk)/i

/**
 * Reads what is embedded in an Office file, and says what was not looked into.
 * @param office the parts
 * @param reading the file
 * @returns batches of notices and of the parts of embedded files
 */
export async function* readEmbedded(office: OfficePackage, reading: Reading): AsyncGenerator<Batch> {
  const { file, settings } = reading
  const count = (pattern: RegExp): number => office.names.filter((name) => pattern.test(name)).length
  const notices: Part[] = []
  if (count(pictures) > 0) notices.push(notice(file, 'pictures-not-read', { count: count(pictures) }))
  if (count(macros) > 0) notices.push(notice(file, 'macros-not-read', { count: count(macros) }))
  yield notices
  for (const path of office.names) {
    const entry = embedded.test(path) ? office.part(path) : undefined
    if (entry === undefined) continue
    try {
      yield* reading.inner(path, await entryBytes(entry, settings))
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      yield [error.failure(`${file}!/${path}`)]
    }
  }
}
