export { jsonSchemaOf, type SchemaName, schemas } from './json-schemas.ts'
