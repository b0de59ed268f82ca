import { type Document, isMap, isNode, isScalar, isSeq, type Node, parseAllDocuments } from 'yaml'

/** YAML documents with the offsets of their values. */
export type YamlTree = readonly Document[]

/**
 * Parses YAML (1.2, core schema: dates and long identifiers stay text where they are quoted).
 * @param text one document or several
 * @returns the documents; their `errors` say what is wrong with them
 */
export function yamlTree(text: string): YamlTree {
  const documents = parseAllDocuments(text, {
    prettyErrors: false,
    stringKeys: false,
    uniqueKeys: false,
    // Its warnings quote the text, and go to the standard error of whoever reads.
    logLevel: 'error',
  })
  return Array.isArray(documents) ? documents : []
}

function child(node: Node, key: string): Node | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(key)]
    return isNode(item) ? item : undefined
  }
  if (!isMap(node)) return undefined
  const pair = node.items.findLast(({ key: name }) => isScalar(name) && String(name.value) === key)
  if (isNode(pair?.value)) return pair.value
  return isNode(pair?.key) ? pair.key : undefined
}

/**
 * The offset of a value.
 * @param tree the documents
 * @param keys from the root to the value; where there are several documents the first key is the document's number
 * @returns the offset of the value's first character, or of its key where it has no value
 */
export function offsetInYaml(tree: YamlTree, keys: readonly string[]): number | undefined {
  const [first, ...rest] = keys
  const several = tree.length > 1
  const root = several ? tree[Number(first ?? 0)] : tree[0]
  let node: Node | undefined = isNode(root?.contents) ? root.contents : undefined
  for (const key of several ? rest : keys) {
    if (node === undefined) return undefined
    node = child(node, key)
  }
  return node?.range?.[0]
}
