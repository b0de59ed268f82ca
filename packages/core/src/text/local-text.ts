/** The languages people read. Chinese is the source, English stands beside it. */
export const languages = ['zh-CN', 'en'] as const

/** A language people read: `zh-CN` or `en`. */
export type Language = (typeof languages)[number]

/** One sentence or label in every language; a missing translation does not compile. */
export interface LocalText {
  readonly 'zh-CN': string
  readonly en: string
}

/**
 * A text in both languages.
 * @param zh the Chinese text, which is the source
 * @param en the English text
 * @returns the frozen pair
 * @example
 * ```ts
 * text('成文日期', 'Date formed').en // → 'Date formed'
 * ```
 */
export function text(zh: string, en: string): LocalText {
  return Object.freeze({ 'zh-CN': zh, en })
}
