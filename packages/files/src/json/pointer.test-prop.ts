import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineStarts } from '../input/line-starts.ts'
import type { Json } from '../model/json.ts'
import type { RecordPart } from '../model/part.ts'
import { placeOfPointer } from '../model/place-of-pointer.ts'
import { pointerKeys, pointerStep } from './pointer.ts'

test('keys go into a pointer and come out again', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (keys) => {
      expect(pointerKeys(keys.map(pointerStep).join(''))).toEqual(keys)
    }),
  )
})

/** Every value with its pointer. */
function values(value: Json, pointer = ''): readonly (readonly [string, Json])[] {
  const inside =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, item]) => values(item ?? null, pointer + pointerStep(key)))
      : []
  return [[pointer, value], ...inside]
}

test('at the place of every value its text begins', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 3 }), fc.constantFrom(0, 2), (json, indent) => {
      const value: Json = JSON.parse(json)
      const text = JSON.stringify(value, null, indent)
      const record: RecordPart = {
        kind: 'record',
        file: 'a.json',
        role: 'record',
        value,
        pointer: '',
        line: 1,
        source: { syntax: 'json', text, line: 1 },
      }
      const lines = lineStarts(text)
      for (const [pointer, item] of values(value)) {
        const place = placeOfPointer(record, pointer)
        let offset = 0
        while (lines.pointAt(offset).line !== place.line || lines.pointAt(offset).column !== place.column) offset += 1
        const start = JSON.stringify(item, null, indent).split('\n')[0] ?? ''
        expect(text.slice(offset).startsWith(start)).toBe(true)
      }
    }),
  )
})
