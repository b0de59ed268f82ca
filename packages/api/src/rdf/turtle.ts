import { prefixes, type Thing, type Value } from './node.ts'

/** Writes things as Turtle 1.1. */
export function turtle(things: readonly Thing[]): string {
  const heads = Object.entries(prefixes).map(([name, address]) => `@prefix ${name}: <${address}> .\n`)
  return `${heads.join('')}\n${things.map(topThing).join('\n')}`
}

function topThing(thing: Thing): string {
  const subject = thing.id === undefined ? '[]' : `<${thing.id}>`
  return `${subject} ${statements(thing, '  ')} .\n`
}

function statements({ types, properties }: Thing, indent: string): string {
  const typed = types.length === 0 ? [] : [`a ${types.join(', ')}`]
  const said = properties
    .filter(([, ...values]) => values.length > 0)
    .map(([name, ...values]) => `${name} ${values.map((value) => valueText(value, indent)).join(', ')}`)
  return [...typed, ...said].join(` ;\n${indent}`)
}

function valueText(value: Value, indent: string): string {
  if ('iri' in value) return `<${value.iri}>`
  if ('text' in value) return quoted(value.text) + (value.language === undefined ? '' : `@${value.language}`)
  if ('value' in value) return `${quoted(value.value)}^^${value.type}`
  const inner = `${indent}  `
  const own = `[\n${inner}${statements(value, inner)}\n${indent}]`
  return value.id === undefined ? own : `<${value.id}>`
}

const escapes: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

function quoted(text: string): string {
  return `"${text.replaceAll(/["\\\n\r\t]/g, (character) => escapes[character] ?? character)}"`
}
