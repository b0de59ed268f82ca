import { readFileSync } from 'node:fs'
import openapiTS, { astToString, COMMENT_HEADER } from 'openapi-typescript'
import { describe, expect, it } from 'vitest'
import { createClient } from '../src/index.ts'

const at = (path: string) => new URL(path, import.meta.url)

describe('the generated types', () => {
  it('are those of the API as it stands: npm run generate -w packages/client', async () => {
    const ast = await openapiTS(at('../../api/openapi.json'), { defaultNonNullable: false })
    expect(readFileSync(at('../src/schema.gen.ts'), 'utf8')).toBe(`${COMMENT_HEADER}${astToString(ast)}`)
  })

  it('type every operation of the API: each can be called', () => {
    const { paths } = JSON.parse(readFileSync(at('../../api/openapi.json'), 'utf8'))
    const types = readFileSync(at('../src/schema.gen.ts'), 'utf8')
    const operations = Object.values<Record<string, { operationId?: string }>>(paths).flatMap((item) =>
      Object.values(item).flatMap(({ operationId }) => operationId ?? []),
    )
    expect(operations.length).toBeGreaterThan(5)
    for (const operation of operations) expect(types).toContain(`operations["${operation}"]`)
  })

  it('lead each call to its address: every operation can be asked for through the client', async () => {
    const { paths } = JSON.parse(readFileSync(at('../../api/openapi.json'), 'utf8'))
    const asked: string[] = []
    const client = createClient({
      baseUrl: 'https://node.test',
      fetch: async (request) => {
        asked.push(`${request.method} ${decodeURIComponent(new URL(request.url).pathname)}`)
        return new Response(null, { status: 204 })
      },
    })
    const expected: string[] = []
    for (const [path, item] of Object.entries<Record<string, unknown>>(paths))
      for (const method of Object.keys(item)) {
        const names = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => [name, `a-${name}`] as const)
        const call: unknown = Reflect.get(client.call, method.toUpperCase())
        if (typeof call !== 'function') throw new Error(`the client has no ${method}`)
        await Reflect.apply(call, client.call, [path, { params: { path: Object.fromEntries(names) } }])
        expected.push(`${method.toUpperCase()} ${path.replaceAll(/\{([^}]+)\}/g, 'a-$1')}`)
      }
    expect(expected.length).toBeGreaterThan(40)
    expect(asked).toEqual(expected)
  })
})
