import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { absent, sharedData } from '../../../../../../scripts/shared-data.ts'
import * as core from '../../../index.ts'
import { nationalDuties, opinionCoverage, regimes } from '../../index.ts'

const rules = new Set(regimes.flatMap((regime) => regime.rules.map(({ id }) => id)))
const terms = new Set(regimes.flatMap((regime) => regime.terms.map(({ id }) => id)))
/** The codes of all rules, whatever their regime. */
const ruleCodes = new Set([...rules].map((id) => id.slice(id.indexOf('/') + 1)))

describe('what is no rule', () => {
  it('is listed once, and is none', () => {
    const codes = nationalDuties.map(({ code }) => code)
    expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([])
    expect(codes.filter((code) => ruleCodes.has(code))).toEqual([])
  })

  it.each(nationalDuties.map((entry) => [entry.code, entry] as const))('%s names only what is there', (_, entry) => {
    for (const id of entry.rules ?? []) expect(rules, id).toContain(id)
    for (const id of entry.terms ?? []) expect(terms, id).toContain(id)
    for (const name of entry.functions ?? []) expect(typeof Reflect.get(core, name), name).toBe('function')
    for (const said of [entry.about, entry.reason]) {
      expect(said['zh-CN']).toMatch(/\p{Script=Han}/u)
      expect(said.en).not.toMatch(/\p{Script=Han}/u)
    }
  })
})

const path = sharedData('law/rules.md')

/** The rows of the tables in one section of the dossier, cell by cell. */
function rowsOf(section: number): readonly (readonly string[])[] {
  const text = path === undefined ? '' : readFileSync(path, 'utf8')
  const found = text.split(/^## /mu).find((part) => part.startsWith(`${section}. `)) ?? ''
  return found
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| code') && !line.startsWith('| Opinion'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.replaceAll('**', '').trim()),
    )
}

/** The codes that a cell names, leaving out data sets in backticks and what stands in brackets. */
function codesIn(cell: string): readonly string[] {
  const bare = cell.replaceAll(/`[^`]*`|\([^)]*\)/gu, ' ')
  return [...bare.matchAll(/[a-z0-9]+(?:-[a-z0-9]+)+/gu)].map(([code]) => code)
}

const decided = new Set([...ruleCodes, ...terms, ...nationalDuties.map(({ code }) => code)])

/** Terms of the Opinion’s map that the dossier names by codes of its own, and one word for several of them. */
const sameAs: Readonly<Record<string, readonly string[]>> = {
  'answer-15wd': ['answer'],
  'answer-extend-15wd': ['answer'],
  'third-party-2008': ['answer'],
}

const isDecided = (code: string) => decided.has(code) || (sameAs[code] ?? []).some((term) => terms.has(term))

describe('every code of the dossier', () => {
  it.for([
    [2, 18],
    [3, 26],
    [8, 15],
    [9, 18],
    [10, 13],
    [11, 10],
    [12, 10],
    [18, 9],
  ] as const)('of section %i is a rule, a term, or listed with its reason', ([section, atLeast], context) => {
    if (path === undefined) return context.skip(absent('law'))
    const codes = rowsOf(section).map(([code = '']) => code)
    expect(codes.length).toBeGreaterThanOrEqual(atLeast)
    expect(codes.filter((code) => !isDecided(code))).toEqual([])
  })

  it('that the map of the Opinion calls a rule is one, and our map names it', (context) => {
    if (path === undefined) return context.skip(absent('law'))
    const asked = rowsOf(17).filter(([, kind = '']) => /\ba\b/u.test(kind))
    expect(asked.length).toBeGreaterThan(25)
    const codes = asked.flatMap(([, , named = '']) => codesIn(named)).filter((code) => code !== 'press-events')
    expect(codes.length).toBeGreaterThan(35)
    expect(codes.filter((code) => !isDecided(code))).toEqual([])
    const named = new Set(
      opinionCoverage.flatMap((entry) => [
        ...(entry.rules ?? []).map((id) => id.slice(id.indexOf('/') + 1)),
        ...(entry.terms ?? []),
      ]),
    )
    const unnamed = codes.filter((code) => !named.has(code) && !(sameAs[code] ?? []).some((term) => named.has(term)))
    expect(unnamed).toEqual([])
  })
})
