import type { JsonSchema, Language, Vocabulary } from '@gongkai/core'
import { servedVocabularies } from '../http/vocabularies.ts'

/** The words of a code: of its vocabulary, or of the one code that a field can hold; undefined where it is no code. */
export function codeLabel(code: string, schema: JsonSchema, language: Language): string | undefined {
  const vocabulary =
    schema.const === undefined ? vocabularyOf(schema) : servedVocabularies.get(ofConstant.get(code) ?? '')
  return vocabulary?.concepts.find((one) => one.code === code)?.label[language]
}

/** The vocabulary of a code that a schema names alone. */
const ofConstant: ReadonlyMap<string, string> = new Map([['on-request', 'disclosure-attributes']])

/** The vocabulary whose codes a schema takes, alone or beside values that are no codes. */
function vocabularyOf(schema: JsonSchema): Vocabulary | undefined {
  const [named] = [schema, ...(schema.anyOf ?? [])].flatMap((one) => {
    const name = typeof one === 'object' ? one['x-vocabulary'] : undefined
    return typeof name === 'string' ? [name] : []
  })
  return named === undefined ? undefined : servedVocabularies.get(named)
}

/** What a schema says of members whose names are codes. */
export interface CodedMembers {
  readonly names: Vocabulary
  /** The schema of every member. */
  readonly each: JsonSchema
}

/** The members of an object whose names are codes; undefined where it has members of its own. */
export function codedMembers({ propertyNames, additionalProperties }: JsonSchema): CodedMembers | undefined {
  const names = typeof propertyNames === 'object' ? vocabularyOf(propertyNames) : undefined
  if (names === undefined || typeof additionalProperties !== 'object') return undefined
  return { names, each: additionalProperties }
}

/** A member as people read of it. */
export interface MemberWords {
  readonly name: string
  readonly label: string
  readonly schema: JsonSchema
}

/**
 * The members that a schema knows, in its order, and then those that it does not.
 * @param present the names of the members that are there
 */
export function membersOf(schema: JsonSchema, present: Iterable<string>, language: Language): readonly MemberWords[] {
  const coded = codedMembers(schema)
  const { properties = {} } = schema
  const known = coded === undefined ? Object.keys(properties) : coded.names.codes
  return [...new Set([...known, ...present])].map((name) => {
    if (coded !== undefined) return { name, label: nameLabel(name, coded.names, language), schema: coded.each }
    const property = properties[name]
    const own = typeof property === 'object' ? property : {}
    return { name, label: fieldLabel(name, own, language), schema: own }
  })
}

/** The words of a code under those of the wider one, without which `其他` would say nothing. */
function nameLabel(code: string, { concepts }: Vocabulary, language: Language): string {
  const concept = concepts.find((one) => one.code === code)
  if (concept === undefined) return code
  const wider = concepts.find((one) => one.code === concept.broader)?.label[language]
  const colon = language === 'en' ? ': ' : '：'
  return wider === undefined ? concept.label[language] : `${wider}${colon}${concept.label[language]}`
}

/** What a schema calls a member; the name of the member where it does not say. */
export function fieldLabel(name: string, schema: JsonSchema, language: Language): string {
  const english = schema['x-en']
  if (language === 'zh-CN') return schema.title ?? name
  return typeof english === 'object' && english !== null && 'title' in english && typeof english.title === 'string'
    ? english.title
    : name
}
