import { failure, type Part, type TextPart } from '../model/part.ts'
import { type Batch, type Reading, Unreadable } from '../reading.ts'
import type { OfficePackage } from './office-package.ts'
import type { SidePart } from './side-parts.ts'
import { textCollector } from './texts.ts'

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
