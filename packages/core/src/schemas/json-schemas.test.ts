import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { civilDate } from '../civil/index.ts'
import { toJson } from '../digest/index.ts'
import { exportLaw } from '../law/index.ts'
import { lawOf } from '../law-of.ts'
import { recordJsonSchema } from '../records/index.ts'
import { vocabularies } from '../vocabularies/index.ts'
import { jsonSchemaOf, type SchemaName, schemas } from './index.ts'

const ajv = new Ajv2020({ strict: false, allErrors: true })
formats.default(ajv)
const names = ['law', 'rule', 'term', 'fact', 'instrument', 'vocabulary', 'finding', 'trace'] as const
const validators = new Map(names.map((name) => [name, ajv.compile(jsonSchemaOf(name))]))

/** What the independent validator complains of. */
function faults(name: SchemaName, value: unknown) {
  const validate = validators.get(name)
  if (validate === undefined) throw new Error(name)
  validate(value)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

const law = exportLaw(lawOf({ place: '611000', knownOn: civilDate('2026-11-23') }))
const first = (value: unknown): object => {
  const [one]: readonly unknown[] = Array.isArray(value) ? value : Object.values(Object(value))
  if (typeof one !== 'object' || one === null) throw new Error('nothing exported')
  return one
}

describe('what is exported is as its JSON Schema says', () => {
  it.each([
    ['100000', '2026-11-23'],
    ['610000', '2026-11-23'],
    ['611000', '2026-11-23'],
    ['611002', '2026-11-23'],
    ['611000', '2014-06-01'],
    ['100000', '2007-04-25'],
  ])('the law of %s as known on %s', (place, knownOn) => {
    const exported = exportLaw(lawOf({ place, knownOn: civilDate(knownOn) }))
    expect(faults('law', exported)).toEqual([])
    expect(schemas.law.safeParse(exported).error?.issues ?? []).toEqual([])
  })

  it('each rule, term, fact and instrument alone', () => {
    for (const name of ['rule', 'term', 'instrument'] as const) expect(faults(name, first(law[`${name}s`]))).toEqual([])
    expect(faults('fact', first(law.facts))).toEqual([])
  })

  it('each vocabulary', () => {
    for (const [name, vocabulary] of Object.entries(vocabularies))
      expect(faults('vocabulary', toJson(vocabulary)), name).toEqual([])
  })

  it('and what is not is refused: an unknown member, a missing one, another type', () => {
    const parts = [
      ['law', law, 'rules'],
      ['rule', first(law.rules), 'versions'],
      ['term', first(law.terms), 'trigger'],
      ['fact', first(law.facts), 'read'],
      ['instrument', first(law.instruments), 'inForce'],
      ['vocabulary', toJson(Object.values(vocabularies)[0]), 'concepts'],
    ] as const
    for (const [name, value, member] of parts) {
      expect(faults(name, { ...Object(value), more: 1 }), name).not.toEqual([])
      expect(faults(name, { ...Object(value), [member]: undefined }), name).not.toEqual([])
      expect(faults(name, { ...Object(value), [member]: 7 }), name).not.toEqual([])
    }
  })
})

/** The files in the package are what the schemas say; `vitest -u` writes them anew. */
const folder = fileURLToPath(new URL('../../generated', import.meta.url))
it.each([...names.map((name) => [name, jsonSchemaOf(name)] as const), ['record', recordJsonSchema()] as const])(
  'the file %s.json is up to date',
  async (name, schema) => {
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(`${folder}/${name}.json`)
  },
)

it('has a file for each of them', () => {
  expect(Object.keys(schemas)).toEqual([...names])
})
