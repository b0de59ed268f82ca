import { respond } from '../http/respond.ts'
import { openApiDocument } from '../openapi/document.ts'
import { page } from './page.ts'

const made = new Map<string, string>()

/** The document of the API, made once for each base path. */
export const openApiFile = page('/openapi.json', ({ context: { basePath } }) => {
  const body = made.get(basePath) ?? JSON.stringify(openApiDocument(basePath))
  made.set(basePath, body)
  return respond({ body, type: 'application/json', cache: 'minutes' })
})
