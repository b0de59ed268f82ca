import { type Node, parseTree } from 'jsonc-parser'

/** A JSON text with the offsets of its values. */
export type JsonTree = Node

/**
 * Parses a JSON text keeping offsets.
 * @param text the text
 * @returns the tree; undefined where it is empty or nested beyond the stack
 */
export function jsonTree(text: string): JsonTree | undefined {
  try {
    return parseTree(text, [], { disallowComments: true })
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** The member of an object or element of a list. Of a key that stands twice the last counts, as for `JSON.parse`. */
function child(node: Node, key: string): Node | undefined {
  if (node.type === 'array') return /^(?:0|[1-9]\d*)$/.test(key) ? node.children?.[Number(key)] : undefined
  return node.children?.findLast((property) => property.children?.[0]?.value === key)?.children?.[1]
}

/**
 * The offset of a value.
 * @param tree the tree
 * @param keys from the root to the value
 * @returns the offset of the value's first character; undefined where there is no such value
 */
export function offsetInJson(tree: JsonTree, keys: readonly string[]): number | undefined {
  let node: Node | undefined = tree
  for (const key of keys) {
    if (node === undefined) return undefined
    node = child(node, key)
  }
  return node?.offset
}
