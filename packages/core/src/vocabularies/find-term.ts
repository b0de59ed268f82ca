import type { Concept, Vocabulary } from './vocabulary.ts'

/**
 * The term of a code.
 * @param vocabulary the list to look in
 * @param code one of its codes; the compiler refuses any other
 */
export function termOf<Code extends string>(vocabulary: Vocabulary<string, Code>, code: Code): Concept<Code> {
  const found = vocabulary.terms.find((term) => term.code === code)
  if (found === undefined) throw new RangeError(`${vocabulary.name} holds no such code`)
  return found
}

/**
 * Finds a term by what a page prints: its code, its label in either language, or another known wording.
 * White space and the full or half width of letters do not matter. Themes printed as a path
 * (`综合政务\政务公开`) are found by the whole path.
 * @param vocabulary the list to look in
 * @param printed the text as it stood
 * @returns the term, or undefined where the list holds none of that name, or more than one
 * @example
 * ```ts
 * findTerm(vocabularies['disclosure-attributes'], '依申请公开')?.code // → 'on-request'
 * findTerm(vocabularies['themes'], '综合政务\\政务公开')?.code // → 'general-affairs.openness'
 * ```
 */
export function findTerm<Code extends string>(
  vocabulary: Vocabulary<string, Code>,
  printed: string,
): Concept<Code> | undefined {
  const wanted = folded(printed)
  const byPath = vocabulary.terms.filter((term) => folded(pathOf(vocabulary, term)) === wanted)
  const found =
    byPath.length > 0 ? byPath : vocabulary.terms.filter((term) => names(term).some((n) => folded(n) === wanted))
  return found.length === 1 ? found[0] : undefined
}

function names(term: Concept): readonly string[] {
  return [term.code, term.label['zh-CN'], term.label.en, ...(term.alsoKnownAs ?? [])]
}

/** The Chinese labels from the widest term down, as portals print them: `综合政务\政务公开`. */
function pathOf(vocabulary: Vocabulary, term: Concept): string {
  const above = vocabulary.terms.find((other) => other.code === term.broader)
  return above === undefined ? term.label['zh-CN'] : `${pathOf(vocabulary, above)}\\${term.label['zh-CN']}`
}

function folded(value: string): string {
  return value
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\s+/gu, '')
    .replaceAll(/[\\/>]+/gu, '\\')
}
