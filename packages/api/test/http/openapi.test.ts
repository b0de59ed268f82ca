import { readFileSync } from 'node:fs'
import { recordKinds } from '@gongkai/core'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { openApiDocument } from '../../src/index.ts'
import { componentOfKind } from '../../src/openapi/record-components.ts'
import { problemTypes } from '../../src/problems/catalogue.ts'
import { routes } from '../../src/routes/index.ts'
import { redoclyFaults } from './redocly.ts'

const document = z
  .object({
    openapi: z.literal('3.1.0'),
    paths: z.record(
      z.string(),
      z.partialRecord(z.enum(['get', 'post', 'put']), z.looseObject({ operationId: z.string() })),
    ),
    components: z.object({
      schemas: z.record(z.string(), z.looseObject({})),
      examples: z.record(z.string(), z.object({ value: z.unknown() })),
    }),
  })
  .parse(openApiDocument())

describe('the OpenAPI document', () => {
  it('is the one that is committed; where it is not: npm run generate -w packages/api', () => {
    const committed: unknown = JSON.parse(readFileSync(new URL('../../openapi.json', import.meta.url), 'utf8'))
    expect(openApiDocument()).toEqual(committed)
  })

  it('has no fault by recommended-strict of Redocly', async () => {
    expect(await redoclyFaults()).toEqual([])
  })

  it('names every operation once', () => {
    const ids = Object.values(document.paths).flatMap((methods) =>
      Object.values(methods).map(({ operationId }) => operationId),
    )
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.toSorted()).toEqual(routes.map(({ definition }) => definition.operationId).toSorted())
  })

  it('has a schema for every kind of record, and none that leads nowhere', () => {
    const names = Object.keys(document.components.schemas)
    expect(names).toEqual(expect.arrayContaining(Object.keys(recordKinds).map(componentOfKind)))
    const pointed = JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)
    for (const [, name = ''] of pointed) expect(names).toContain(name)
  })

  it('compiles, schema by schema', () => {
    const ajv = new Ajv2020({ strict: false })
    formats.default(ajv)
    ajv.addSchema({ $id: 'https://document.test/openapi.json', ...openApiDocument() })
    for (const name of Object.keys(document.components.schemas))
      expect(ajv.getSchema(`https://document.test/openapi.json#/components/schemas/${name}`)).toBeTypeOf('function')
  })

  it('has examples that are what they are examples of', () => {
    const ajv = new Ajv2020({ strict: false })
    formats.default(ajv)
    const base = 'https://document.test/openapi.json'
    ajv.addSchema({ $id: base, ...openApiDocument() })
    const wrong: unknown[] = []
    const problems = Object.entries(document.components.examples)
    expect(problems.length).toBeGreaterThan(10)
    for (const [name, { value }] of problems)
      if (!ajv.validate({ $ref: `${base}#/components/schemas/Problem` }, value)) wrong.push([name, ajv.errors])
    const visit = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return
      const example = 'example' in node ? node.example : undefined
      if (example !== undefined && 'schema' in node && !ajv.validate({ $ref: `${base}#${path}/schema` }, example))
        wrong.push([path, ajv.errors])
      for (const [key, value] of Object.entries(node))
        visit(value, `${path}/${encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))}`)
    }
    visit({ paths: openApiDocument().paths }, '')
    expect(wrong).toEqual([])
    expect(JSON.stringify(openApiDocument())).toContain('"example":')
  })

  it('has an example of every body that is sent and of every answer that can be read', () => {
    const content = z.record(
      z.string(),
      z.looseObject({ example: z.unknown().optional(), examples: z.unknown().optional() }),
    )
    const shown = z.looseObject({
      requestBody: z.object({ content }).optional(),
      responses: z.record(z.string(), z.object({ content: content.optional() })),
    })
    const bare: string[] = []
    for (const [path, methods] of Object.entries(document.paths))
      for (const operation of Object.values(methods)) {
        const { requestBody, responses } = shown.parse(operation)
        const all = { body: requestBody?.content ?? {}, ...mapped(responses) }
        for (const [where, types] of Object.entries(all))
          for (const [type, { example, examples }] of Object.entries(types))
            if (type !== 'application/gzip' && example === undefined && examples === undefined)
              bare.push(`${path} ${where} ${type}`)
      }
    expect(bare).toEqual([])
  })

  it('describes every operation, parameter and member in both languages', () => {
    const undescribed: string[] = []
    const visit = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return
      for (const [key, value] of Object.entries(node)) {
        if (
          key === 'description' &&
          typeof value === 'string' &&
          !(/\p{Script=Han}/u.test(value) && /[a-z]/i.test(value))
        )
          undescribed.push(`${path}: ${value}`)
        visit(value, `${path}/${key}`)
      }
    }
    visit(openApiDocument(), '')
    expect(undescribed).toEqual([])
    for (const { definition } of routes)
      for (const [name, schema] of Object.entries(definition.query.shape))
        expect(z.globalRegistry.get(inner(schema))?.description, `${definition.path} ${name}`).toBeDefined()
  })

  it('gives each kind of problem a status, a title and advice in both languages', () => {
    for (const { status, title, advice } of Object.values(problemTypes)) {
      expect(status).toBeGreaterThanOrEqual(400)
      for (const words of [title, advice]) expect(words['zh-CN'].length * words.en.length).toBeGreaterThan(0)
    }
  })
})

function mapped<T>(responses: Readonly<Record<string, { readonly content?: T | undefined }>>) {
  return Object.fromEntries(Object.entries(responses).map(([status, { content = {} }]) => [status, content]))
}

function inner(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional ? schema.unwrap() : schema
}
