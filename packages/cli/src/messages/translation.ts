/** The sentences of one language, held to the keys and parameters of the Chinese source. */
export type Translation<Source extends { readonly [key: string]: (...params: never) => string }> = {
  readonly [Key in keyof Source]: (...params: Parameters<Source[Key]>) => string
}
