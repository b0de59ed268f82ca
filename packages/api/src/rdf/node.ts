/** The prefixes under which names are shortened, in both writings. */
export const prefixes = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

/** A name with one of the prefixes, such as `skos:prefLabel`. */
export type Name = `${keyof typeof prefixes}:${string}`

/** What a property points to: another thing, a text in a language, or a value of a type. */
export type Value =
  | { readonly iri: string }
  | { readonly text: string; readonly language?: string }
  | { readonly value: string; readonly type: Name }
  | Thing

/** A thing that statements are made of, whether they are written as JSON-LD or as Turtle. */
export interface Thing {
  /** Its address; a thing without one is known by its statements alone. */
  readonly id?: string
  readonly types: readonly Name[]
  readonly properties: readonly (readonly [Name, ...(readonly Value[])])[]
}

/** A text in both languages, as two values. */
export function inBoth(words: { readonly 'zh-CN': string; readonly en: string }): readonly Value[] {
  return [
    { text: words['zh-CN'], language: 'zh-CN' },
    { text: words.en, language: 'en' },
  ]
}

/** An address as RDF takes it: what may not stand in one is percent-encoded. */
export function iri(address: string): { readonly iri: string } {
  return { iri: address.replaceAll(/[^\x21-\x7e]|[<>"{}|^`\\]/gu, (character) => encodeURIComponent(character)) }
}
