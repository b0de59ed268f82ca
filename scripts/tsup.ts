import { defineConfig } from 'tsup'
import { readPackage } from './packages.mjs'

/** How every package is built: its entries and programs from package.json, as ESM; the declarations come from `tsc -b`. */
const { entries, programs } = readPackage(process.cwd())

export default defineConfig({
  entry: Object.fromEntries([...entries, ...programs].map(({ source, output }) => [output, source])),
  format: ['esm'],
  target: 'node22',
  platform: 'node',
  dts: false,
  sourcemap: true,
  // The declarations are there already; build.mjs has emptied the folder.
  clean: false,
  silent: true,
})
