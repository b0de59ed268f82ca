import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { civilDate } from '../civil/index.ts'
import { buildLaw, lastMigration, presentRuleId, type RuleMigration } from '../law/index.ts'
import { lawOf } from '../law-of.ts'
import { personalDataRules } from '../personal-data/index.ts'
import { text } from '../text/local-text.ts'
import { cn, migrationsOf, regimes, ruleMigrations } from './index.ts'

const released = z.array(z.string()).parse(JSON.parse(readFileSync(new URL('rule-ids.json', import.meta.url), 'utf8')))
const kinds = Object.keys(personalDataRules)
const present = new Set([
  ...regimes.flatMap(({ rules }) => rules.map(({ id }) => id)),
  ...kinds.map((kind) => `personal-data/${kind}`),
])
const reason = text('改名', 'renamed')
const on = civilDate('2026-11-23')
const knownOn = on

/** The ids of a list that neither stand for a rule now nor are accounted for by a migration. */
function lost(ids: readonly string[], now: ReadonlySet<string>, migrations: readonly RuleMigration[]) {
  return ids.filter((id) => {
    if (now.has(id)) return false
    const last = lastMigration(id, migrations)
    return last === undefined || (last.to !== undefined && !now.has(last.to))
  })
}

describe('the ids of rules', () => {
  it('are never lost: each that ever was stands for a rule, or the table of migrations says what became of it', () => {
    expect(lost(released, present, ruleMigrations)).toEqual([])
  })

  it('are all in the list: npm run generate adds a new one', () => {
    expect([...present].filter((id) => !released.includes(id))).toEqual([])
    expect(released).toEqual([...new Set(released)].toSorted())
    expect(present.size).toBe(regimes.flatMap(({ rules }) => rules).length + kinds.length)
  })

  it('would be missed where a rule is renamed or dropped without a word', () => {
    const without = new Set([...present].filter((id) => id !== 'cn/proactive-20wd'))
    expect(lost(released, without, [])).toEqual(['cn/proactive-20wd'])
    const renamed: RuleMigration = { from: 'cn/proactive-20wd', to: 'cn/proactive', on, reason }
    expect(lost(released, without, [renamed])).toEqual(['cn/proactive-20wd'])
    expect(lost(released, new Set([...without, 'cn/proactive']), [renamed])).toEqual([])
    expect(lost(released, without, [{ from: 'cn/proactive-20wd', on, reason }])).toEqual([])
  })

  it('of former rules are not given to others, lead to rules that are there, and in no circle', () => {
    for (const { from, to } of ruleMigrations) {
      expect(present.has(from)).toBe(false)
      expect(released).toContain(from)
      if (to !== undefined) expect(presentRuleId(to, ruleMigrations)).toSatisfy((id) => present.has(String(id)))
    }
    expect(new Set(ruleMigrations.map(({ from }) => from)).size).toBe(ruleMigrations.length)
  })
})

describe('a former id', () => {
  const table: readonly RuleMigration[] = [
    { from: 'cn/first', to: 'cn/second', on, reason },
    { from: 'cn/second', to: 'cn/proactive-20wd', on, reason },
    { from: 'cn/gone', on, reason },
    { from: 'cn/round', to: 'cn/about', on, reason },
    { from: 'cn/about', to: 'cn/round', on, reason },
  ]

  it('is followed to the present one', () => {
    expect(presentRuleId('cn/first', table)).toBe('cn/proactive-20wd')
    expect(presentRuleId('cn/second', table)).toBe('cn/proactive-20wd')
    expect(presentRuleId('cn/proactive-20wd', table)).toBe('cn/proactive-20wd')
    expect(presentRuleId('cn/gone', table)).toBe('cn/gone')
    expect(lastMigration('cn/gone', table)).toEqual({ from: 'cn/gone', on, reason })
    expect(lastMigration('cn/first', [])).toBeUndefined()
  })

  it('does not lead round in circles', () => {
    expect(['cn/round', 'cn/about']).toContain(presentRuleId('cn/round', table))
  })

  it('finds its rule in the law, and a regime written under it adds to the rule of today', () => {
    const built = buildLaw({ place: '100000', chain: ['100000'], knownOn, regimes: [cn], migrations: table })
    expect(built.rule('cn/first')?.rule.id).toBe('cn/proactive-20wd')
    expect(built.rule('cn/proactive-20wd')?.rule.id).toBe('cn/proactive-20wd')
    expect(built.rule('cn/gone')).toBeUndefined()
    const rule = cn.rules.find(({ id }) => id === 'cn/proactive-20wd')
    if (rule === undefined) throw new Error('no rule')
    const county = {
      id: 'county',
      place: '611002',
      instruments: [],
      facts: {},
      terms: [],
      rules: [{ ...rule, id: 'county/early', versions: [] }],
      migrations: [{ from: 'county/early', to: 'cn/proactive-20wd', on, reason }],
    }
    expect(migrationsOf([county])).toEqual([...ruleMigrations, ...county.migrations])
    const law = lawOf({ place: '611002', knownOn, overlays: [county] })
    expect(law.rules.filter((each) => each.rule.id === 'county/early')).toEqual([])
    expect(law.rule('county/early')).toBe(law.rule('cn/proactive-20wd'))
    expect(law.rule('county/early')?.versions.length).toBe(rule.versions.length)
  })
})
