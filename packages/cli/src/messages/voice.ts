import type { Language, LocalText } from '@gongkai/core'
import { en } from './en.ts'
import type { Translation } from './translation.ts'
import { zhCN } from './zh-CN.ts'

type Source = typeof zhCN

/** The key of a sentence. */
export type MessageKey = keyof Source

/** The parameters of a sentence: none, or one object. */
export type MessageParams<K extends MessageKey> = Parameters<Source[K]>

/** One language, spoken. */
export interface Voice {
  readonly language: Language
  /** Says a sentence of the command. */
  readonly say: <K extends MessageKey>(key: K, ...params: MessageParams<K>) => string
  /** Says a text that the libraries hold in both languages. */
  readonly tell: (text: LocalText) => string
}

const sentences: { readonly [L in Language]: Translation<Source> } = { 'zh-CN': zhCN, en }

/** The voice of a language. */
export function voiceOf(language: Language): Voice {
  const own = sentences[language]
  return {
    language,
    say: (key, ...params) => own[key](...params),
    tell: (text) => text[language],
  }
}
