import { isRecordKind, type RecordKind } from '@gongkai/core'
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml'
import { checkMapping } from './check-mapping.ts'
import { compileMapping, type RunMapping } from './compile-mapping.ts'
import { type MappingFault, mappingFault } from './mapping-fault.ts'
import { type Mapping, mappingSchema } from './mapping-schema.ts'
import { schemaFaults } from './schema-faults.ts'

/** A mapping file that was read: the mapping and what it runs as, or everything that is wrong with it. */
export type ReadMapping =
  | { readonly ok: true; readonly mapping: Mapping; readonly kind: RecordKind; readonly run: RunMapping }
  | { readonly ok: false; readonly faults: readonly MappingFault[] }

/**
 * Reads a mapping file.
 * @param written its text, YAML or JSON
 * @returns the mapping; or its faults, each with its line
 */
export function readMapping(written: string): ReadMapping {
  const lines = new LineCounter()
  const document = parseDocument(written, { lineCounter: lines, prettyErrors: false })
  const [broken] = document.errors
  if (broken !== undefined) {
    const { line } = lines.linePos(broken.pos[0])
    return { ok: false, faults: [{ ...mappingFault('not-yaml', { why: broken.code }, []), line }] }
  }
  const located = (fault: MappingFault): MappingFault => {
    const offset = offsetOf(document, fault.path)
    return offset === undefined ? fault : { ...fault, line: lines.linePos(offset).line }
  }
  const raw: unknown = document.toJS()
  const parsed = mappingSchema.safeParse(raw)
  if (!parsed.success) return { ok: false, faults: schemaFaults(parsed.error.issues, raw).map(located) }
  const mapping = parsed.data
  const faults = checkMapping(mapping)
  const { kind } = mapping
  if (faults.length > 0 || !isRecordKind(kind)) return { ok: false, faults: faults.map(located) }
  return { ok: true, mapping, kind, run: compileMapping(mapping, kind) }
}

/** Where something begins in the text: its key, else its value, else the nearest thing around it. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number | undefined {
  for (let length = path.length; length > 0; length--) {
    const around: unknown = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true)
    const step = path[length - 1]
    const pair = isMap(around) ? around.items.find(({ key }) => isScalar(key) && String(key.value) === step) : undefined
    const node: unknown = pair?.key ?? document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return undefined
}
