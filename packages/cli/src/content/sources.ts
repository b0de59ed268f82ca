import { isRecordKind } from '@gongkai/core'
import { compileMapping, type RunMapping } from '../mapping/compile-mapping.ts'
import type { Mapping } from '../mapping/mapping-schema.ts'
import { matcher } from './globs.ts'
import type { SourceSettings } from './plan.ts'

/** A mapping that is ready to run on the rows of some files. */
export interface Source {
  readonly sheet?: string
  readonly run: RunMapping
  /** The names of the source fields that a field of the record is read from. */
  readonly sourcesOf: (pointer: string) => readonly string[]
}

/** Finds the mapping of a file. */
export type SourceFinder = (file: string) => readonly Source[]

/** Compiles the mappings of a configuration, each once. */
export function sourceFinder(settings: readonly SourceSettings[]): SourceFinder {
  const compiled = settings.flatMap(({ files, sheet, mapping }) => {
    const { kind } = mapping
    if (!isRecordKind(kind)) return []
    const source: Source = {
      run: compileMapping(mapping, kind),
      sourcesOf: (pointer) => sourcesOf(mapping, pointer),
      ...(sheet !== undefined && { sheet }),
    }
    return [{ matches: matcher(files), source }]
  })
  return (file) => compiled.flatMap(({ matches, source }) => (matches(file) ? [source] : []))
}

function sourcesOf({ fields, place }: Mapping, pointer: string): readonly string[] {
  const path = pointer.replace(/^\//, '')
  if (path === 'place' && typeof place === 'object') return [place.from].flat()
  const spec = Object.entries(fields).find(([field]) => path === field || path.startsWith(`${field}/`))?.[1]
  if (spec === undefined) return []
  if (typeof spec === 'string') return [spec]
  return 'from' in spec ? [spec.from].flat() : []
}
