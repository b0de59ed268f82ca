import type { GongkaiRecord } from '@gongkai/core'

/** The fields whose words are looked through, in order of weight. Kinds that lack a field simply do not have it. */
const searchedFields = [
  'title',
  'docNumber',
  'indexNumber',
  'issuerName',
  'keywords',
  'themeText',
  'summary',
  'question',
  'answer',
  'text',
] as const

/**
 * The words of a record, one field a line, as they are searched.
 * @param record a record of any kind
 */
export function wordsOf(record: GongkaiRecord): string {
  const members: ReadonlyMap<string, unknown> = new Map(Object.entries(record))
  return searchedFields.flatMap((name) => textsIn(members.get(name))).join('\n')
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}
