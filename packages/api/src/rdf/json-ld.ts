import { prefixes, type Thing, type Value } from './node.ts'

/** Writes things as JSON-LD 1.1, each at the top of one graph. */
export function jsonLd(things: readonly Thing[]): string {
  return JSON.stringify({ '@context': prefixes, '@graph': things.map(thingJson) })
}

function thingJson({ id, types, properties }: Thing): object {
  const members = properties
    .filter(([, ...values]) => values.length > 0)
    .map(([name, ...values]) => [name, values.map(valueJson)] as const)
  const named = id === undefined ? {} : { '@id': id }
  return { ...named, ...(types.length === 0 ? {} : { '@type': types }), ...Object.fromEntries(members) }
}

function valueJson(value: Value): object {
  if ('iri' in value) return { '@id': value.iri }
  if ('text' in value)
    return { '@value': value.text, ...(value.language === undefined ? {} : { '@language': value.language }) }
  if ('value' in value) return { '@value': value.value, '@type': value.type }
  return thingJson(value)
}
