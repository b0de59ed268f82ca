import type { Regime } from '../law/regime.ts'
import type { RuleMigration } from '../law/rule-migration.ts'

/**
 * Former ids of the shipped rules, oldest first. A rule keeps its id while the law behind it changes; where one has to be
 * renamed, split or dropped all the same, it gets a line here, or a test fails: `rule-ids.json` holds every id there was.
 */
export const ruleMigrations: readonly RuleMigration[] = []

/** The former ids of the shipped rules, and of those of other regimes beside them. */
export function migrationsOf(overlays: readonly Regime[] = []): readonly RuleMigration[] {
  return [...ruleMigrations, ...overlays.flatMap(({ migrations }) => migrations ?? [])]
}
