import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { root } from './install.mjs'

const names = z.record(z.string(), z.string()).default({})
const lockfile = z.object({ packages: z.record(z.string(), z.object({ optionalDependencies: names })) })

// npm leaves out a package for another system that it cannot find, and `npm ci` then refuses the lockfile everywhere. It
// happens where a tool's newest version is not yet published for every system: take the version that is.
test('the lockfile holds every optional package that a package names, so that npm ci accepts it', () => {
  const { packages } = lockfile.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')))
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isFoundFrom(path, name, packages))
      .map((name) => `${path} wants ${name}`),
  )
  expect(missing).toEqual([])
})

/** Whether a package is in its own node_modules or in that of a folder above. */
function isFoundFrom(path: string, name: string, packages: object): boolean {
  if (`${path}${path && '/'}node_modules/${name}` in packages) return true
  if (path === '') return false
  const above = path.includes('/node_modules/') ? path.slice(0, path.lastIndexOf('/node_modules/')) : ''
  return isFoundFrom(above, name, packages)
}

const manifest = z.object({ dependencies: names, devDependencies: names, optionalDependencies: names })

// A range is one thing today and another tomorrow; what was tested is what is installed.
test('every package.json names exact versions', () => {
  const files = ['package.json', ...globSync('{packages,examples}/*/package.json', { cwd: root }), 'docs/package.json']
  const ranges = files.flatMap((file) => {
    const { dependencies, devDependencies, optionalDependencies } = manifest.parse(
      JSON.parse(readFileSync(join(root, file), 'utf8')),
    )
    return Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
      .filter(([, version]) => !/^(npm:.+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
      .map(([name, version]) => `${file}: ${name} ${version}`)
  })
  expect(ranges).toEqual([])
})
