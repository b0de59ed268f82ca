import { type LineStarts, lineStarts } from '../input/line-starts.ts'
import { type JsonTree, jsonTree, offsetInJson } from '../json/json-tree.ts'
import { pointerKeys } from '../json/pointer.ts'
import { offsetInYaml, type YamlTree, yamlTree } from '../yaml/yaml-tree.ts'
import type { RecordPart, RecordSource } from './part.ts'
import type { PointerPlace } from './place.ts'

/** A source with the offsets of its values. */
interface Located {
  readonly offsetOf: (keys: readonly string[]) => number | undefined
  readonly lines: LineStarts
}

const located = new WeakMap<RecordSource, Located>()

function locate(source: RecordSource): Located {
  const known = located.get(source)
  if (known !== undefined) return known
  const lines = lineStarts(source.text, source.line)
  const fresh: Located = { lines, offsetOf: finder(source) }
  located.set(source, fresh)
  return fresh
}

function finder(source: RecordSource): (keys: readonly string[]) => number | undefined {
  switch (source.syntax) {
    case 'json': {
      const tree: JsonTree | undefined = jsonTree(source.text)
      return (keys) => (tree === undefined ? undefined : offsetInJson(tree, keys))
    }
    case 'yaml': {
      const tree: YamlTree = yamlTree(source.text)
      return (keys) => offsetInYaml(tree, keys)
    }
  }
}

/**
 * Where a value of a record stands. The source is searched only when this is asked, and remembered, so that reading a
 * million records costs nothing for the few that need a place.
 * @param record the record
 * @param pointer the value's JSON pointer, counted from the record's own value; empty for the record itself
 * @returns the place, its pointer counted from the whole document; where the record holds no such value, the point of
 * the nearest value around it
 * @example
 * ```ts
 * placeOfPointer({ kind: 'record', file: 'a.json', role: 'record', value: { title: '通知' }, pointer: '', line: 1, source: { syntax: 'json', text: '{\n  "title": "通知"\n}', line: 1 } }, '/title') // → { kind: 'pointer', file: 'a.json', pointer: '/title', line: 2, column: 12 }
 * ```
 */
export function placeOfPointer(record: RecordPart, pointer = ''): PointerPlace {
  const whole = record.pointer + pointer
  const place = { kind: 'pointer', file: record.file, pointer: whole } as const
  const keys = pointerKeys(whole)
  if (keys === undefined) return { ...place, line: record.line }
  const { offsetOf, lines } = locate(record.source)
  for (let length = keys.length; length >= 0; length -= 1) {
    const offset = offsetOf(keys.slice(0, length))
    if (offset !== undefined) return { ...place, ...lines.pointAt(offset) }
  }
  return { ...place, line: record.line }
}
