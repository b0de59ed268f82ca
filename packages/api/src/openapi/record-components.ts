import { isRecordKind, type JsonSchema, recordJsonSchemas, recordKinds } from '@gongkai/core'

const address = (name: string) => `#/components/schemas/${name}`

/** The name of the component of a kind: `press-conference` is `PressConferenceRecord`. */
export function componentOfKind(kind: string): string {
  const words = kind.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1))
  return `${words.join('')}Record`
}

/**
 * The record schemas of the core as components: the fields that every kind has, once; each kind with its own beside
 * them; their union; and the union with the facts of a revision. They are open: a field that a later version adds does
 * not break a reader of today.
 */
export function recordComponents(): Readonly<Record<string, JsonSchema>> {
  const { 'common-fields': common = {}, ...kinds } = recordJsonSchemas(address)
  const inCommon = new Set(Object.keys(common.properties ?? {}))
  const each = Object.entries(kinds).map(
    ([kind, schema]) => [componentOfKind(kind), ownFields(schema, inCommon)] as const,
  )
  return {
    CommonFields: {
      ...open(common),
      description: '各类记录共有的字段。',
      'x-en': { description: 'The fields that every kind of record has.' },
    },
    ...Object.fromEntries(each),
    Record: {
      oneOf: each.map(([name]) => ({ $ref: address(name) })),
      description: '政府信息公开记录，按 kind 区分类型。',
      'x-en': { description: 'A record of published government information, told apart by kind.' },
    },
    PublishedRecord: {
      allOf: [{ $ref: address('Record') }, { $ref: address('RevisionFacts') }],
      description: '已发布的记录，附版本信息。',
      'x-en': { description: 'A published record with the facts of its revision.' },
    },
  }
}

function open(schema: JsonSchema): JsonSchema {
  return Object.fromEntries(Object.entries(schema).filter(([name]) => name !== 'additionalProperties'))
}

function ownFields(schema: JsonSchema, inCommon: ReadonlySet<string>): JsonSchema {
  const { properties, required, ...rest } = open(schema)
  const own = Object.entries(properties ?? {}).filter(([name]) => !inCommon.has(name))
  return {
    ...rest,
    // Said, not left to be guessed: some tools take a schema that does not say so for a closed one.
    unevaluatedProperties: true,
    allOf: [{ $ref: address('CommonFields') }],
    properties: Object.fromEntries(own),
    required: (required ?? []).filter((name) => !inCommon.has(name)),
  }
}

/** The kinds there are, in the order of the core. */
export const kindNames: readonly string[] = Object.keys(recordKinds).filter(isRecordKind)
