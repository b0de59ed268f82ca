import type { OfficePackage } from '../ooxml/office-package.ts'

/** The texts that the cells of a workbook share, and which of them no cell uses. */
export interface SharedStrings {
  readonly get: (index: number) => string | undefined
  /** Texts that nobody asked for: what is left of deleted cells. To be called when all sheets are read. */
  readonly unused: () => readonly string[]
}

/**
 * Reads the shared texts of a workbook.
 * @param office its parts
 * @param path where they stand
 * @returns the texts; none where there is no such part
 */
export async function readSharedStrings(office: OfficePackage, path: string): Promise<SharedStrings> {
  const texts: string[] = []
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
  const used = new Uint8Array(texts.length)
  return {
    get: (index) => {
      if (index < used.length) used[index] = 1
      return texts[index]
    },
    unused: () => texts.filter((text, index) => used[index] === 0 && text.trim() !== ''),
  }
}
