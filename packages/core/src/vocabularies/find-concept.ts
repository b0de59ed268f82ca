import type { Concept, Vocabulary } from './vocabulary.ts'

/**
 * The concept of a code.
 * @param vocabulary the list to look in
 * @param code one of its codes; the compiler refuses any other
 */
export function conceptOf<Code extends string>(vocabulary: Vocabulary<string, Code>, code: Code): Concept<Code> {
  const found = vocabulary.concepts.find((concept) => concept.code === code)
  if (found === undefined) throw new RangeError(`${vocabulary.name} holds no such code`)
  return found
}

/**
 * Finds a concept by what a page prints: its code, else its path, else its Chinese label or another known wording, else its
 * English label.
 * White space and the full or half width of letters do not matter. Themes printed as a path
 * (`综合政务\政务公开`) are found by the whole path.
 * @param vocabulary the list to look in
 * @param printed the text as it stood
 * @returns the concept, or undefined where the list holds none of that name, or more than one
 * @example
 * ```ts
 * findConcept(vocabularies['disclosure-attributes'], '依申请公开')?.code // → 'on-request'
 * findConcept(vocabularies['themes'], '综合政务\\政务公开')?.code // → 'general-affairs.openness'
 * ```
 */
export function findConcept<Code extends string>(
  vocabulary: Vocabulary<string, Code>,
  printed: string,
): Concept<Code> | undefined {
  const byCode = vocabulary.concepts.find((concept) => concept.code === printed)
  if (byCode !== undefined) return byCode
  const wanted = folded(printed)
  for (const way of waysOf(vocabulary)) {
    const at = way.get(wanted)
    if (at !== undefined) return vocabulary.concepts[at]
  }
  return undefined
}

/** Where the concepts stand by one way of naming them; a name that several share leads past the list. */
type Way = ReadonlyMap<string, number>

const known = new WeakMap<Vocabulary, readonly Way[]>()

/** The ways of naming, in the order in which they count; made once for each vocabulary. */
function waysOf(vocabulary: Vocabulary): readonly Way[] {
  const made = known.get(vocabulary)
  if (made !== undefined) return made
  const namings: readonly ((concept: Concept) => readonly string[])[] = [
    (concept) => [pathOf(vocabulary, concept)],
    (concept) => [concept.label['zh-CN'], ...(concept.alsoKnownAs ?? [])],
    (concept) => [concept.label.en],
  ]
  const ways = namings.map((naming): Way => {
    const way = new Map<string, number>()
    for (const [at, concept] of vocabulary.concepts.entries())
      for (const name of new Set(naming(concept).map(folded))) way.set(name, way.has(name) ? several : at)
    return way
  })
  known.set(vocabulary, ways)
  return ways
}

/** No list has a concept at this place. */
const several = -1

/** The Chinese labels from the widest concept down, as portals print them: `综合政务\政务公开`. */
function pathOf(vocabulary: Vocabulary, concept: Concept): string {
  const above = vocabulary.concepts.find((other) => other.code === concept.broader)
  return above === undefined ? concept.label['zh-CN'] : `${pathOf(vocabulary, above)}\\${concept.label['zh-CN']}`
}

function folded(value: string): string {
  return value
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\s+/gu, '')
    .replaceAll(/[\\/>]+/gu, '\\')
}
