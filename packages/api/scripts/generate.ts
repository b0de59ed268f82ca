// Writes packages/api/openapi.json, from which the client's types are made. A test fails where it is stale.
import { writeFileSync } from 'node:fs'
import { openApiDocument } from '../src/openapi/document.ts'

writeFileSync(new URL('../openapi.json', import.meta.url), `${JSON.stringify(openApiDocument(), null, 2)}\n`)
