import { readFileSync } from 'node:fs'
import openapiTS, { astToString, COMMENT_HEADER } from 'openapi-typescript'
import { describe, expect, it } from 'vitest'

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
})
