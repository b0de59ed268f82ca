import type { LocalText } from '../text/local-text.ts'
import { type VocabularyName, vocabulary } from '../vocabularies/registry.ts'
import type { Vocabulary } from '../vocabularies/vocabulary.ts'

/**
 * The values a fact that is a code may take, and what people read for them: those of a vocabulary, some of them, or the
 * fact's own with their labels. A set of record ids has neither.
 */
export type Coding =
  | { readonly codes?: never; readonly vocabulary?: never; readonly labels?: never }
  | { readonly codes: readonly string[]; readonly vocabulary: VocabularyName; readonly labels?: never }
  | {
      readonly codes: readonly string[]
      readonly labels: Readonly<Record<string, LocalText>>
      readonly vocabulary?: never
    }

/**
 * The coding of a fact whose codes are those of a vocabulary.
 * @param from the vocabulary; it gives the labels too
 * @param codes the codes that are taken of it; all of them unless said
 */
export function coded<Name extends VocabularyName, Code extends string>(
  from: Vocabulary<Name, Code>,
  codes: readonly NoInfer<Code>[] = from.codes,
): { readonly codes: readonly Code[]; readonly vocabulary: Name } {
  return { codes, vocabulary: from.name }
}

/**
 * The coding of a fact that has codes of its own.
 * @param labels what people read for each code
 */
export function labelled<const Code extends string>(
  labels: Readonly<Record<Code, LocalText>>,
): { readonly codes: readonly string[]; readonly labels: Readonly<Record<Code, LocalText>> } {
  return { codes: Object.keys(labels), labels }
}

/** What people read for a code of a fact; undefined where the fact does not name it. */
export function codeLabel(
  { vocabulary: name, labels, codes }: Pick<Coding, keyof Coding>,
  code: string,
): LocalText | undefined {
  if (codes?.includes(code) !== true) return undefined
  if (name === undefined) return labels?.[code]
  return vocabulary(name).concepts.find((concept) => concept.code === code)?.label
}
