import { type Alias, type Document, isMap, isScalar, isSeq, visit } from 'yaml'
import { pointerStep } from '../json/pointer.ts'
import type { Json } from '../model/json.ts'
import type { ExactNumber } from '../model/part.ts'
import { yamlTree } from './yaml-tree.ts'

/** A YAML document as plain data. */
export interface YamlDocument {
  readonly value: Json
  /** Pointer of the document: empty for the only one of its text, `/1` for the second of several. */
  readonly pointer: string
  /** Numbers too long for JavaScript, as they stand. */
  readonly exactNumbers: readonly ExactNumber[]
  /** Offset of its first character. */
  readonly offset: number
}

/** A YAML text as plain data, or where and why it could not be parsed. */
export type YamlResult =
  | { readonly ok: true; readonly documents: readonly YamlDocument[] }
  | { readonly ok: false; readonly why: 'not-yaml' | 'too-deep' | 'alias-bomb'; readonly offset: number }

/** Plain JSON out of whatever YAML can say: sets, maps with odd keys and infinity included. */
function toJson(value: unknown): Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value)
  if (Array.isArray(value)) return value.map(toJson)
  if (typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toJson(item)]))
  return typeof value === 'bigint' || typeof value === 'symbol' ? value.toString() : null
}

function exactNumbersOf(root: unknown, base: string): readonly ExactNumber[] {
  const numbers: ExactNumber[] = []
  const walk = (node: unknown, pointer: string): void => {
    if (isSeq(node)) {
      for (const [index, item] of node.items.entries()) walk(item, pointer + pointerStep(index))
    } else if (isMap(node)) {
      for (const { key, value } of node.items) if (isScalar(key)) walk(value, pointer + pointerStep(String(key.value)))
    } else if (isScalar(node) && typeof node.value === 'number') {
      const { source, value } = node
      if (source !== undefined && source.length > 15 && String(value) !== source)
        numbers.push({ pointer, text: source })
    }
  }
  walk(root, base)
  return numbers
}

/** The first alias that nothing before it is the anchor of. */
function danglingAlias(document: Document): Alias | undefined {
  let found: Alias | undefined
  const anchors = new Set<string>()
  visit(document, {
    Node: (_, node) => {
      if ('anchor' in node && typeof node.anchor === 'string') anchors.add(node.anchor)
    },
    Alias: (_, alias) => {
      if (anchors.has(alias.source)) return undefined
      found = alias
      return visit.BREAK
    },
  })
  return found
}

function plain(document: Document, pointer: string): YamlDocument {
  const { contents } = document
  return {
    // More than a hundred repetitions of one anchor is an attack, not a document: the library throws.
    value: toJson(document.toJS({ maxAliasCount: 100 })),
    pointer,
    exactNumbers: exactNumbersOf(contents, pointer),
    offset: contents?.range?.[0] ?? 0,
  }
}

/**
 * Parses YAML into plain data.
 * @param text one document or several
 * @returns the documents, or why there are none, and where
 */
export function parseYaml(text: string): YamlResult {
  const tree = yamlTree(text)
  for (const document of tree) {
    const [error] = document.errors
    if (error === undefined) continue
    const why = error.code === 'RESOURCE_EXHAUSTION' ? 'too-deep' : 'not-yaml'
    return { ok: false, why, offset: error.pos[0] }
  }
  for (const document of tree) {
    const alias = danglingAlias(document)
    if (alias !== undefined) return { ok: false, why: 'not-yaml', offset: alias.range?.[0] ?? 0 }
  }
  try {
    const documents = tree.map((document, index) => plain(document, tree.length > 1 ? pointerStep(index) : ''))
    return { ok: true, documents }
  } catch (error) {
    // The library's word for both: an alias without an anchor, which is told above, and too many of them.
    if (error instanceof ReferenceError) return { ok: false, why: 'alias-bomb', offset: 0 }
    throw error
  }
}
