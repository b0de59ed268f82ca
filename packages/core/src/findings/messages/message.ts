import { type Language, type LocalText, text } from '../../text/local-text.ts'
import { en } from './en.ts'
import { zhCN } from './zh-CN.ts'

type Source = typeof zhCN

/** The key of a sentence. */
export type MessageKey = keyof Source

/** A sentence that needs nothing but itself. */
export type NoParams = Readonly<Record<never, never>>

/** The parameters of a sentence. */
export type MessageParams<K extends MessageKey> = Parameters<Source[K]> extends [infer P] ? P : NoParams

/** Sentences of another language: the same keys, the same parameters. */
export type Translated<S> = { readonly [K in keyof S]: S[K] }

/** Every sentence of a language: a missing key, or one with other parameters, does not compile. */
export type Messages = { readonly [K in MessageKey]: (params: MessageParams<K>) => string }

/** A sentence as data: its key and what it is about. */
export interface Message<K extends MessageKey = MessageKey> {
  readonly key: K
  readonly params: MessageParams<K>
  /** The sentence in each language. */
  readonly text: LocalText
}

const languages: { readonly [L in Language]: Messages } = { 'zh-CN': zhCN, en }

/** A sentence with its parameters, said in every language. */
export function message<K extends MessageKey>(key: K, params: MessageParams<K>): Message<K> {
  return Object.freeze({ key, params, text: text(say(key, params, 'zh-CN'), say(key, params, 'en')) })
}

/** Says one sentence. */
export function say<K extends MessageKey>(key: K, params: MessageParams<K>, language: Language): string {
  return languages[language][key](params)
}
