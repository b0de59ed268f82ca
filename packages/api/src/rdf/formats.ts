import * as z from 'zod'
import type { FormatWords } from '../http/route.ts'
import { component } from '../schemas/told.ts'
import { jsonLd } from './json-ld.ts'
import type { Thing } from './node.ts'
import { turtle } from './turtle.ts'

const jsonLdDocument = component(
  'JsonLdDocument',
  z.object({ '@context': z.record(z.string(), z.string()), '@graph': z.array(z.record(z.string(), z.unknown())) }),
  'JSON-LD 1.1 文档。',
  'A JSON-LD 1.1 document.',
)

/** The writings of RDF, by the names that `?format=` gives them. */
export const rdfFormats = {
  jsonld: { type: 'application/ld+json', schema: jsonLdDocument },
  turtle: { type: 'text/turtle', schema: z.string() },
} as const satisfies Readonly<Record<string, FormatWords>>

/** The addresses of the catalogue that name their writing themselves, with its media type. */
export const catalogueAddresses = [
  { path: '/catalog.jsonld', type: rdfFormats.jsonld.type },
  { path: '/catalog.ttl', type: rdfFormats.turtle.type },
] as const

/** Writes things in the writing of a media type: Turtle, or JSON-LD. */
export function rdfText(things: readonly Thing[], type: string): string {
  return type === rdfFormats.turtle.type ? turtle(things) : jsonLd(things)
}
