import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const folder = dirname(fileURLToPath(import.meta.url))

/** Packages that a module loads at once, itself and through the modules it imports; `import()` and types load nothing. */
function loadedBy(entry: string): ReadonlySet<string> {
  const packages = new Set<string>()
  const seen = new Set<string>()
  const walk = (file: string): void => {
    if (seen.has(file)) return
    seen.add(file)
    const statements = readFileSync(file, 'utf8').matchAll(
      /^(?:import|export)\s+(?!type\s)([^'"]*?from\s+)?'([^']+)'/gm,
    )
    for (const [, names = '', specifier = ''] of statements) {
      // `import { type A, type B }` is dropped as a whole only where nothing else is named; here all such lines are.
      const values = names.replace(/^\{|\}?\s*from\s+$/g, '').split(',')
      if (names.startsWith('{') && values.every((name) => name.trim() === '' || name.trim().startsWith('type ')))
        continue
      if (specifier.startsWith('.')) walk(join(dirname(file), specifier))
      else packages.add(specifier)
    }
  }
  walk(join(folder, entry))
  expect(relative(folder, [...seen][0] ?? '')).toBe(entry)
  return packages
}

test('the main entry loads no format library before a file needs it', () => {
  expect([...loadedBy('index.ts')].sort()).toEqual(['@gongkai/core', 'jsonc-parser', 'yaml'])
})

test('the entry for HTML loads no other format', () => {
  expect([...loadedBy('html.ts')].sort()).toEqual([
    '@gongkai/core',
    'hast-util-from-html',
    'hast-util-sanitize',
    'hast-util-to-html',
    'htmlparser2',
  ])
})
