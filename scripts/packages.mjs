// The packages of the workspace as their package.json files describe them: the build, the documentation and the tests of
// the documentation all read the entry points from there, so that a new one is written down once.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './install.mjs'

/**
 * A way into a package.
 * @typedef {object} Entry
 * @property {string} specifier what others import, such as `@gongkai/files/node`
 * @property {string} source its file, from the package's folder
 * @property {string} output its name in `dist`, without `.js`
 *
 * @typedef {object} Package
 * @property {string} name
 * @property {string} folder
 * @property {Entry[]} entries what its `exports` name, the main one first
 * @property {Entry[]} programs what its `bin` names
 */

/** What one target of `exports` looks like in this workspace. */
/** @typedef {string | { '@gongkai/source'?: string, default?: string }} Target */

/** @param {string} path a path such as ./dist/node.js */
const outputOf = (path) => path.replace(/^\.\/dist\//, '').replace(/\.js$/, '')

/**
 * Reads one package.
 * @param {string} folder
 * @returns {Package}
 */
export function readPackage(folder) {
  /** @type {{ name: string, exports?: Record<string, Target>, bin?: Record<string, string> }} */
  const { name, exports = {}, bin = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return {
    name,
    folder,
    entries: Object.entries(exports).flatMap(([path, target]) => {
      if (typeof target === 'string') return []
      const { '@gongkai/source': source, default: output } = target
      if (source === undefined || output === undefined)
        throw new Error(`${name}: the entry ${path} of "exports" needs "@gongkai/source" and "default"`)
      return [{ specifier: `${name}${path.slice(1)}`, source, output: outputOf(output) }]
    }),
    programs: Object.entries(bin).map(([specifier, path]) => ({
      specifier,
      source: `./src/${outputOf(path)}.ts`,
      output: outputOf(path),
    })),
  }
}

/** All packages that are published, those that others build on first. */
export function packages() {
  const order = ['core', 'files', 'client', 'api', 'cli']
  return readdirSync(join(root, 'packages'))
    .sort((a, b) => order.indexOf(a) - order.indexOf(b))
    .map((name) => readPackage(join(root, 'packages', name)))
}
