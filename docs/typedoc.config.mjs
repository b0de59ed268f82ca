// The API reference: every entry point of every package, from its doc comments. What is exported and not documented is an
// error, as is every other warning.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { OptionDefaults } from 'typedoc'
import { packages } from '../scripts/packages.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** @type {Partial<import('typedoc').TypeDocOptions>} */
export default {
  name: 'gongkai',
  tsconfig: join(root, 'docs/tsconfig.json'),
  entryPoints: packages().flatMap(({ folder, entries }) => entries.map(({ source }) => join(folder, source))),
  out: join(root, 'docs/api'),
  readme: 'none',
  // What openapi-typescript writes into the generated types, and a line of the Turtle that it shows as an example.
  blockTags: [...OptionDefaults.blockTags, '@description', '@constant', '@prefix'],
  excludeInternal: true,
  excludePrivate: true,
  disableSources: true,
  validation: { notExported: true, invalidLink: true, invalidPath: true, notDocumented: true },
  // Every exported symbol; the fields of a type speak by their names and by the type's own comment.
  requiredToBeDocumented: ['Function', 'Variable', 'TypeAlias', 'Interface', 'Class', 'Method', 'Accessor'],
  intentionallyNotDocumented: ['components', 'operations'].map((name) => `client/src.${name}`),
  packagesRequiringDocumentation: packages().map(({ name }) => name),
  treatWarningsAsErrors: true,
}
