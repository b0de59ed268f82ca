import type { XmlHandler } from '../xml/xml-feed.ts'

/**
 * Collects the text of certain elements.
 * @param wanted local names of elements that hold text
 * @param attributes names of attributes whose values are texts, by element
 * @param take what to do with each text that is not blank
 * @returns the handler
 */
export function textCollector(
  wanted: ReadonlySet<string>,
  attributes: ReadonlyMap<string, readonly string[]>,
  take: (text: string, element: string) => void,
): XmlHandler {
  let inside: string | undefined
  let text = ''
  return {
    open: (name, found) => {
      for (const attribute of attributes.get(name) ?? []) {
        const value = found.get(attribute)
        if (value !== undefined && value.trim() !== '') take(value, `${name}@${attribute}`)
      }
      if (!wanted.has(name)) return
      inside = name
      text = ''
    },
    text: (data) => {
      if (inside !== undefined) text += data
    },
    close: (name) => {
      if (name !== inside) return
      inside = undefined
      if (text.trim() !== '') take(text, name)
    },
  }
}
