import {
  isJsonList,
  type Json,
  type Label,
  type LabelsPart,
  type Part,
  placeOfPointer,
  type RecordPart,
} from '@gongkai/files'
import { foldLabel, stepsOf } from '../mapping/source-lookup.ts'
import type { JudgedPlace } from './judge.ts'
import { reportPlace } from './report-place.ts'
import type { Source } from './sources.ts'

/** A page as one row: its labels under `meta` and `catalog`, its front matter, title and text beside them. */
export interface Page {
  readonly value: Json
  readonly placeWith: (source: Source) => JudgedPlace
}

/** Gathers a page from the parts of an HTML or Markdown file. */
export function pageOf(file: string, parts: readonly Part[]): Page {
  const labels = parts.filter((part) => part.kind === 'labels')
  const matter = parts.find((part) => part.kind === 'record' && part.role === 'front-matter')
  const front = matter?.kind === 'record' ? matter : undefined
  const texts = parts.flatMap((part) => (part.kind === 'text' && part.role === 'body' ? [part.text] : []))
  const title = parts.flatMap((part) => (part.kind === 'text' && part.role === 'title' ? [part.text.trim()] : []))[0]
  const own = front !== undefined && isObject(front.value) ? front.value : {}
  return {
    value: {
      ...(title !== undefined && { title }),
      body: texts.join('\n'),
      ...own,
      meta: valuesOf(labels, 'meta'),
      catalog: valuesOf(labels, 'catalog'),
    },
    placeWith: (source) => ({
      spot: {},
      group: 'page',
      at: 0,
      placeOf: (pointer) =>
        reportPlace(placeOfField(source.sourcesOf(pointer), labels, front) ?? { kind: 'file', file }),
    }),
  }
}

function isObject(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !isJsonList(value)
}

function valuesOf(parts: readonly LabelsPart[], source: LabelsPart['source']): Json {
  const labels = parts.filter((part) => part.source === source).flatMap((part) => part.labels)
  // Of a label that stands twice the first counts: boxes stand above what they describe.
  return Object.fromEntries(labels.toReversed().map(({ name, value }) => [name, value]))
}

function placeOfField(names: readonly string[], labels: readonly LabelsPart[], front: RecordPart | undefined) {
  for (const name of names) {
    const [first = '', second] = stepsOf(name)
    const source = first === 'meta' || first === 'catalog' ? first : undefined
    const wanted = foldLabel(second ?? '')
    const label = labels
      .flatMap((part): readonly Label[] => (part.source === source ? part.labels : []))
      .find((one) => foldLabel(one.name) === wanted)
    if (label !== undefined) return label.place
    if (source === undefined && front !== undefined) return placeOfPointer(front, `/${first}`)
  }
  return undefined
}
