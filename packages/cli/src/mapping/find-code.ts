import { findConcept, isVocabularyName, vocabulary } from '@gongkai/core'

/** Sources repeat a few hundred wordings over and over; what is looked for beyond these is looked for anew. */
const remembered = 5000

const found = new Map<string, string | undefined>()

/**
 * The code of what a page prints, remembered, for a search through a vocabulary costs more than the rest of a row.
 * @param printed the text as it stood
 * @param name the vocabulary
 */
export function findCode(printed: string, name: string | undefined): string | undefined {
  if (name === undefined || !isVocabularyName(name)) return undefined
  const wanted = printed.trim()
  const key = `${name} ${wanted}`
  if (found.has(key)) return found.get(key)
  const code = findConcept(vocabulary(name), wanted)?.code
  if (found.size < remembered) found.set(key, code)
  return code
}
