import { failure, notice, type Part, type TextPart, type TextRole } from '../model/part.ts'
import type { Batch } from '../reading.ts'
import { type Reading, Unreadable } from '../reading.ts'
import { entryBytes } from '../zip/collect.ts'
import type { OfficePackage } from './office-package.ts'
import { textCollector } from './texts.ts'

/** A kind of part that holds text beside the document proper. */
interface SidePart {
  readonly path: RegExp
  readonly role: TextRole
  readonly elements: ReadonlySet<string>
  readonly attributes: ReadonlyMap<string, readonly string[]>
}

const side = (
  path: RegExp,
  role: TextRole,
  elements: readonly string[],
  attributes: Readonly<Record<string, readonly string[]>> = {},
): SidePart => ({ path, role, elements: new Set(elements), attributes: new Map(Object.entries(attributes)) })

/**
 * Where text hides in a workbook beside its cells. A pivot table keeps a copy of its source rows, a link to another
 * workbook a copy of that workbook's cells: both stay when the sheet is deleted.
 */
export const workbookSideParts: readonly SidePart[] = [
  side(/^xl\/pivotCache\/pivotCacheDefinition\d*\.xml$/i, 'leftover', [], {
    s: ['v'],
    n: ['v'],
    d: ['v'],
    cacheField: ['name'],
  }),
  side(/^xl\/pivotCache\/pivotCacheRecords\d*\.xml$/i, 'leftover', [], { s: ['v'], n: ['v'], d: ['v'] }),
  side(/^xl\/externalLinks\/externalLink\d*\.xml$/i, 'leftover', ['v']),
  side(/^xl\/queryTables\/.*\.xml$/i, 'leftover', [], { queryTableField: ['name'] }),
  side(/^xl\/connections\.xml$/i, 'leftover', [], { dbPr: ['connection', 'command'], connection: ['description'] }),
  side(/^xl\/threadedComments\/.*\.xml$/i, 'comment', ['text']),
  side(/^xl\/persons\/.*\.xml$/i, 'leftover', [], { person: ['displayName', 'userId'] }),
  side(/^xl\/drawings\/drawing\d*\.xml$/i, 'text-box', ['t'], { cNvPr: ['descr', 'title'] }),
  side(/^xl\/charts\/.*\.xml$/i, 'leftover', ['v', 't']),
  side(/^xl\/diagrams\/data\d*\.xml$/i, 'text-box', ['t']),
  side(/^customXml\/item\d*\.xml$/i, 'leftover', []),
]

/** Where text hides in a Word document beside its stories. */
export const documentSideParts: readonly SidePart[] = [
  side(/^word\/charts\/.*\.xml$/i, 'leftover', ['v', 't']),
  side(/^word\/diagrams\/data\d*\.xml$/i, 'text-box', ['t']),
  side(/^word\/people\.xml$/i, 'leftover', [], { person: ['author'] }),
  side(/^customXml\/item\d*\.xml$/i, 'leftover', []),
]

/** How much text of a side part is put into one part. */
const blockLength = 65_536

/**
 * Reads the text that stands in parts nobody sees.
 * @param office the parts
 * @param kinds which of them hold text
 * @param reading the file
 * @returns batches of texts; a part that cannot be read is a failure of its own
 */
export async function* readSideParts(
  office: OfficePackage,
  kinds: readonly SidePart[],
  reading: Reading,
): AsyncGenerator<Batch> {
  const { file } = reading
  for (const path of office.names) {
    const kind = kinds.find((one) => one.path.test(path))
    const entry = kind === undefined ? undefined : office.part(path)
    if (kind === undefined || entry === undefined) continue
    const parts: Part[] = []
    let texts: string[] = []
    let length = 0
    const flush = (): void => {
      if (texts.length === 0) return
      const part: TextPart = {
        kind: 'text',
        file,
        role: kind.role,
        text: texts.join('\n'),
        place: { kind: 'item', file, item: path },
      }
      parts.push(part)
      texts = []
      length = 0
    }
    const take = (text: string): void => {
      texts.push(text)
      length += text.length
      if (length > blockLength) flush()
    }
    const everything = kind.elements.size === 0 && kind.attributes.size === 0
    try {
      await office.feed(
        entry,
        everything
          ? { text: (text) => text.trim() !== '' && take(text) }
          : textCollector(kind.elements, kind.attributes, take),
      )
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      parts.push(failure(file, 'part-unreadable', { part: path }, 'part'))
    }
    flush()
    yield parts
  }
}

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
