import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { type Concept, isVocabularyName, vocabularies, vocabulary } from '../vocabularies/index.ts'
import { type JsonSchema, recordJsonSchema } from './json-schema.ts'
import { isRecordKind, recordKinds } from './kinds.ts'
import { fullSample, minimalSample } from './samples/index.ts'

const kinds = Object.keys(recordKinds).filter(isRecordKind)
const han = /\p{Script=Han}/u

/** Every property of every object in a schema, with the path that leads to it. */
function fieldsOf(schema: unknown, path: string): readonly (readonly [string, Record<string, unknown>])[] {
  if (typeof schema !== 'object' || schema === null) return []
  const own =
    'properties' in schema && typeof schema.properties === 'object' && schema.properties !== null && 'type' in schema
      ? Object.entries(schema.properties).map(([name, field]): [string, Record<string, unknown>] => [
          `${path}/${name}`,
          field,
        ])
      : []
  return [...own, ...Object.entries(schema).flatMap(([key, inner]) => fieldsOf(inner, `${path}/${key}`))]
}

describe('recordJsonSchema', () => {
  it.each(kinds)('%s: every field has label and description in Chinese and English', (kind) => {
    const fields = fieldsOf(recordJsonSchema(kind), kind)
    expect(fields.length).toBeGreaterThan(50)
    for (const [path, field] of fields) {
      expect(field.title, path).toMatch(han)
      expect(field.description, path).toMatch(han)
      expect(field.description, path).toMatch(/。$/)
      expect(field['x-en'], path).toEqual({
        title: expect.stringMatching(/^[^\p{Script=Han}]+$/u),
        description: expect.stringMatching(/^[^\p{Script=Han}]+\.$/u),
      })
    }
  })

  it.each(kinds)('%s: takes what the zod schema takes', (kind) => {
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(recordJsonSchema(kind))
    expect(validate(minimalSample(kind)), JSON.stringify(validate.errors)).toBe(true)
    expect(validate(fullSample(kind)), JSON.stringify(validate.errors)).toBe(true)
    expect(validate({ ...fullSample(kind), unheardOf: 1 })).toBe(false)
    expect(validate({ ...minimalSample(kind), id: undefined })).toBe(false)
  })

  it('the union writes the common fields once and takes every kind', () => {
    const schema = recordJsonSchema()
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema)
    for (const kind of kinds) expect(validate(fullSample(kind)), JSON.stringify(validate.errors)).toBe(true)
    expect(validate({ ...minimalSample('letter'), endedAt: '2026-01-01' })).toBe(false)
    expect(JSON.stringify(schema).length).toBeLessThan(
      JSON.stringify(kinds.map((kind) => recordJsonSchema(kind))).length / 3,
    )
  })

  it('says dates as formats, and names the vocabulary of a code', () => {
    const properties: Record<string, JsonSchema | boolean | undefined> = recordJsonSchema('document').properties ?? {}
    expect(properties.formedOn).toMatchObject({ type: 'string', format: 'date' })
    expect(properties.publishedOn).toMatchObject({ anyOf: [{ format: 'date' }, { format: 'date-time' }] })
    expect(properties.genre).toMatchObject({ enum: vocabularies.genres.codes, 'x-vocabulary': 'genres' })
  })

  it('every code that an annual report may carry, as a value or as the name of a member, has its words', () => {
    const own = { kind: undefined, sample: undefined, convertedFrom: undefined, standIns: undefined }
    const { properties } = recordJsonSchema('annual-report')
    const codes = codesWithin({ properties: { ...properties, ...own } })
    expect(codes.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['natural-person', 'unable.not-held', 'suit-direct', 'pending', 'form-2021', 'blank']),
    )
    for (const { code, named } of codes) {
      const concepts: readonly Concept[] = isVocabularyName(named) ? vocabulary(named).concepts : []
      const label = concepts.find((one) => one.code === code)?.label
      expect([code, label]).toEqual([
        code,
        { 'zh-CN': expect.stringMatching(/\p{Script=Han}/u), en: expect.stringMatching(/\w/) },
      ])
    }
  })
})

/** Every code that a schema allows, with the vocabulary it names. */
function codesWithin(schema: unknown): readonly { readonly code: unknown; readonly named: string }[] {
  if (typeof schema !== 'object' || schema === null) return []
  if (Array.isArray(schema)) return schema.flatMap(codesWithin)
  const { enum: listed, const: only, ...rest }: Readonly<Record<string, unknown>> = { ...schema }
  const codes = Array.isArray(listed) ? listed : only === undefined ? [] : [only]
  const named = typeof rest['x-vocabulary'] === 'string' ? rest['x-vocabulary'] : ''
  return [...codes.map((code) => ({ code, named })), ...Object.values(rest).flatMap(codesWithin)]
}
