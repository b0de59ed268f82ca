import type { Mapping, ValueSpec } from '../mapping/mapping-schema.ts'
import { foldLabel, isRow, stepsOf } from '../mapping/source-lookup.ts'

/** Which fields of a source a mapping names, and which of them the rows have. */
export interface SourceFields {
  /** Looks at a row. */
  readonly see: (row: unknown) => void
  /** The fields that the mapping names and no row had: slips of the pen, for the most part. */
  readonly neverSeen: () => readonly string[]
  /** The fields that rows had and the mapping neither uses nor ignores, with the number of rows that had something in them. */
  readonly unused: () => ReadonlyMap<string, number>
}

/** Longer names, and names with a run of digits, may hold anything: they are counted, not shown. */
const longestShown = 40

/** Watches the fields of a source. */
export function sourceFields(mapping: Mapping): SourceFields {
  const named = new Map(namesIn(mapping).map((name) => [foldLabel(stepsOf(name)[0] ?? ''), name]))
  const ignored = new Set(mapping.ignore.map(foldLabel))
  const seen = new Set<string>()
  const unused = new Map<string, number>()
  return {
    see: (row) => {
      if (!isRow(row)) return
      for (const [label, value] of Object.entries(row)) {
        const folded = foldLabel(label)
        seen.add(folded)
        if (named.has(folded) || ignored.has(folded) || value === null || value === '') continue
        const shown = shownName(label)
        unused.set(shown, (unused.get(shown) ?? 0) + 1)
      }
    },
    neverSeen: () => [...named].filter(([folded]) => !seen.has(folded)).map(([, name]) => name),
    unused: () => unused,
  }
}

function shownName(label: string): string {
  return label.length <= longestShown && !/\d{6}/.test(label.normalize('NFKC')) ? label : `(${label.length})`
}

function namesIn({ place, id, fields, skip, checks }: Mapping): readonly string[] {
  const keys = 'keys' in id ? id.keys : id.hash
  const placeNames = typeof place === 'string' && /^\d{6}$/.test(place) ? [] : namesOf(place)
  return [
    ...placeNames,
    ...keys.flatMap(namesOf),
    ...Object.values(fields).flatMap(namesOf),
    ...skip.map(({ when }) => when.from),
    ...checks.flatMap(({ same }) => same),
  ]
}

function namesOf(spec: ValueSpec): readonly string[] {
  if (typeof spec === 'string') return [spec]
  if ('value' in spec) return []
  return typeof spec.from === 'string' ? [spec.from] : spec.from
}
