import { formerRuleWords, type LocalText, migrationsOf, presentRuleId, type RuleMigration } from '@gongkai/core'
import type { Baseline } from '../baseline/baseline.ts'
import type { CheckPlan, Levels } from '../content/plan.ts'
import type { Waiver } from '../waivers/waiver.ts'

/** Turns former ids of rules into present ones, and remembers which it met. */
export interface RuleRenaming {
  readonly levels: (levels: Levels) => Levels
  readonly waiver: <W extends Waiver>(waiver: W) => W
  readonly baseline: (baseline: Baseline) => Baseline
  /** What it met, in order: each former id with what to tell of it, be the rule renamed or dropped. */
  readonly met: () => readonly (readonly [from: string, words: LocalText])[]
}

/** A renaming by the shipped migrations and those of the rules of the place. */
export function ruleRenaming({ overlays }: Pick<CheckPlan, 'overlays'>): RuleRenaming {
  const migrations: readonly RuleMigration[] = migrationsOf(overlays)
  const met = new Map<string, LocalText>()
  const present = (id: string): string => {
    const words = formerRuleWords(id, migrations)
    if (words !== undefined) met.set(id, words)
    return presentRuleId(id, migrations)
  }
  return {
    levels: (levels) => Object.fromEntries(Object.entries(levels).map(([id, level]) => [present(id), level])),
    waiver: (waiver) => ({ ...waiver, rules: waiver.rules.map(present) }),
    baseline: ({ files, ...rest }) => ({
      ...rest,
      files: Object.fromEntries(Object.entries(files).map(([file, rules]) => [file, mergedRules(rules, present)])),
    }),
    met: () => [...met],
  }
}

type RulesOfFile = Baseline['files'][string]

/** Where a former id and the present one both stand in a baseline, the places of both are known. */
function mergedRules(rules: RulesOfFile, present: (id: string) => string): RulesOfFile {
  const merged: RulesOfFile = {}
  for (const [id, groups] of Object.entries(rules)) {
    const into = { ...merged[present(id)] }
    for (const [group, at] of Object.entries(groups))
      into[group] = [...(into[group] ?? []), ...at].toSorted((a, b) => a - b)
    merged[present(id)] = into
  }
  return merged
}
