import type { Severity } from '@gongkai/core'

/** One word that should not stand in a text. */
export interface ListedWord {
  readonly word: string
  /** What should stand there instead; where it is left out, nothing is mended by itself. */
  readonly suggestion?: string | undefined
  /** Words in which it is right, such as 显着 in 明显着力. */
  readonly except?: readonly string[] | undefined
  readonly note?: string | undefined
}

/** A list of words, written by people who do not write programs. */
export interface WordList {
  /** The end of the rule's id: `words/confused`. */
  readonly id: string
  readonly title: string
  /** Its title for readers of English; without it they get the other. */
  readonly titleEn?: string | undefined
  readonly level: Severity
  readonly words: readonly ListedWord[]
}
