import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import * as z from 'zod'
import { configSchema } from '../../config/config-schema.ts'
import { mappingSchema } from '../../mapping/mapping-schema.ts'
import { reportSchema } from './report-schema.ts'

const schemas = fileURLToPath(new URL('../../../generated', import.meta.url))

/** The published schema files are what the program's own schemas say; `vitest -u` writes them anew. */
it.each([
  ['check-report.json', z.toJSONSchema(reportSchema, { target: 'draft-2020-12' })],
  ['config.json', z.toJSONSchema(configSchema, { target: 'draft-2020-12', io: 'input', unrepresentable: 'any' })],
  ['mapping.json', z.toJSONSchema(mappingSchema, { target: 'draft-2020-12', io: 'input' })],
])('%s is up to date', async (name, schema) => {
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(`${schemas}/${name}`)
})
