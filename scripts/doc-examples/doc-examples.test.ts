import { describe, expect, test } from 'vitest'
import { runExample } from './checks.mjs'
import { compileExample } from './compile.ts'
import { examplesInMarkdown, examplesInSource } from './extract.ts'

const scope = { check: 1, double: (n: number) => n * 2, box: (value: unknown) => ({ value }), refuse }

function refuse(code: string): never {
  throw new Error(`${code}: no`)
}

const run = async (...lines: string[]) =>
  runExample(compileExample({ file: 'a.ts', line: 10, code: lines.join('\n') }).body, scope, {
    tools: { triple: (n: number) => n * 3, default: 7 },
  })

describe('finding examples', () => {
  test('takes the ts blocks after @example and the line they begin on', () => {
    const source = [
      'const x = 1',
      '/**',
      ' * What it does.',
      ' * ```ts',
      ' * not(an, example)',
      ' * ```',
      ' * @example',
      ' * ```ts',
      ' * one() // → 1',
      ' *',
      ' * @decorated two() // → 2',
      ' * ```',
      ' * ```sh',
      ' * npm test',
      ' * ```',
      ' * @returns nothing',
      ' */',
      '/** @example not a block */',
    ]
    const code = 'one() // → 1\n\n@decorated two() // → 2'
    expect(examplesInSource('a.ts', source.join('\n'))).toEqual([{ file: 'a.ts', line: 9, code }])
  })

  test('takes the blocks of a page that are marked', () => {
    const page = ['# Title', '```ts', 'no()', '```', '```ts test', 'yes() // → 1', '```']
    expect(examplesInMarkdown('README.md', page.join('\n'))).toEqual([
      { file: 'README.md', line: 6, code: 'yes() // → 1' },
    ])
  })
})

describe('running examples', () => {
  test.each([
    ['a value', ['double(2) // → 4']],
    ['values after each other, beginning with brackets', ['double(2) // → 4', '[1].length // → 1', '(2) // → 2']],
    ['objects and undefined', ["box('x') // → { value: 'x' }", 'box(undefined) // → { value: undefined }']],
    ['an expression over lines', ['box(', '  2,', ') // → { value: 2 }']],
    ['a value over lines', ['box([1, 2])', '// → {', '//   value: [1, 2],', '// }', '// and a remark']],
    ['a declaration', ['const two: number = double(1) // → 2', 'double(two) // → 4']],
    ['a name of the scope declared anew', ['const box = 3', 'double(box) // → 6']],
    ['awaiting', ['await Promise.resolve(3) // → 3', 'const { value } = await box(1)', 'value // → 1']],
    ['a throw', ["refuse('a/b') // throws a/b", "await Promise.reject(new Error('c/d: so')) // throws c/d"]],
    ['imports', ["import seven, { triple as times } from 'tools'", 'times(seven) // → 21']],
    ['text that looks like a claim', ["'a // b' // → 'a // b'"]],
    ['lines that only run', ['// a remark', 'let n = 0', 'for (const x of [1, 2]) n += x', 'n // → 3']],
  ])('%s', async (_, lines) => {
    await run(...lines)
  })

  test.each([
    ['another value', ['double(1)', 'double(2) // → 5'], /^a\.ts:11: .*Expected values to be strictly deep-equal/s],
    ['a missing key', ['box(1) // → { value: 1, more: undefined }'], /^a\.ts:10: /],
    ['no throw', ['double(2) // throws a/b'], /^a\.ts:10: should throw a\/b, but gave 4/],
    ['another throw', ["refuse('c/d') // throws a/b"], /^a\.ts:10: should throw a\/b, but threw: c\/d: no/],
    ['a throw that nothing claims', ['double(2) // → 4', '', "refuse('a/b')"], /^a\.ts:12: a\/b: no/],
    ['an unknown name', ['nobody() // → 1'], /^a\.ts:10: nobody is not defined/],
    ['a claim inside a block', ['if (true) {', '  double(2) // → 5', '}'], /^a\.ts:10: a claim must end a statement/],
    ['a claim about nothing', ['for (;;) break // → 1'], /^a\.ts:10: nothing here has a value/],
    ['broken code', ['double(2', ''], /^a\.ts:1[01]: /],
  ])('fails on %s', async (_, lines, message) => {
    await expect(run(...lines)).rejects.toThrow(message)
  })
})
