import type { OfficePackage } from '../ooxml/office-package.ts'

/** The texts that the cells of a workbook share, and which of them no cell uses. */
export interface SharedStrings {
  readonly get: (index: number) => string | undefined
  /** Texts that nobody asked for: what is left of deleted cells. To be called when all sheets are read. */
  readonly unused: () => readonly string[]
}

/** How many texts are kept as one: a text of its own costs more than its letters, and holds on to the XML it was cut from. */
const blockSize = 4_096

/** Many texts, kept as a few long ones. */
function textStore() {
  const blocks: { readonly joined: string; readonly ends: Uint32Array }[] = []
  let pending: string[] = []
  const close = (): void => {
    let end = 0
    const ends = Uint32Array.from(pending, (text) => (end += text.length))
    blocks.push({ joined: pending.join(''), ends })
    pending = []
  }
  return {
    push: (text: string): void => {
      pending.push(text)
      if (pending.length === blockSize) close()
    },
    get: (index: number): string | undefined => {
      const block = blocks[Math.floor(index / blockSize)]
      if (block === undefined) return pending[index - blocks.length * blockSize]
      const at = index % blockSize
      const end = block.ends[at]
      return end === undefined ? undefined : block.joined.slice(at === 0 ? 0 : block.ends[at - 1], end)
    },
    count: (): number => blocks.length * blockSize + pending.length,
  }
}

/**
 * Reads the shared texts of a workbook.
 * @param office its parts
 * @param path where they stand
 * @returns the texts; none where there is no such part
 */
export async function readSharedStrings(office: OfficePackage, path: string): Promise<SharedStrings> {
  const texts = textStore()
  const entry = office.part(path)
  if (entry !== undefined) {
    let inText = false
    let phonetic = 0
    let text = ''
    await office.feed(entry, {
      open: (name) => {
        if (name === 'si') text = ''
        else if (name === 'rPh') phonetic += 1
        else if (name === 't') inText = phonetic === 0
      },
      text: (data) => {
        if (inText) text += data
      },
      close: (name) => {
        if (name === 't') inText = false
        else if (name === 'rPh') phonetic -= 1
        else if (name === 'si') texts.push(text)
      },
    })
  }
  const used = new Uint8Array(texts.count())
  return {
    get: (index) => {
      if (index < used.length) used[index] = 1
      return texts.get(index)
    },
    unused: () =>
      Array.from(used.keys()).flatMap((index) => {
        const text = used[index] === 0 ? texts.get(index) : undefined
        return text === undefined || text.trim() === '' ? [] : [text]
      }),
  }
}
