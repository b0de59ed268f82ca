import type { CivilDate } from '../civil/index.ts'
import { type LocalText, text } from '../text/local-text.ts'

/** A rule that has another id than before, or none: waivers, levels and baselines written under the former id still hold. */
export interface RuleMigration {
  /** The former id. It is never given to another rule. */
  readonly from: string
  /** The present id; absent where the rule was dropped and nothing took its place. */
  readonly to?: string
  /** The day of the change. */
  readonly on: CivilDate
  /** Why, in a sentence. */
  readonly reason: LocalText
}

/**
 * Follows a rule id through its migrations, however many there were.
 * @param id an id, present or former
 * @param migrations the table
 * @returns the last migration on the way; undefined where the id is no former one
 */
export function lastMigration(id: string, migrations: readonly RuleMigration[]): RuleMigration | undefined {
  const passed = new Set<string>()
  let last: RuleMigration | undefined
  for (let at: string | undefined = id; at !== undefined && !passed.has(at); at = last?.to) {
    const former: string = at
    passed.add(former)
    const next = migrations.find(({ from }) => from === former)
    if (next === undefined) break
    last = next
  }
  return last
}

/**
 * The id a rule has now.
 * @param id an id, present or former
 * @param migrations the table
 * @returns the present id; the id itself where it is no former one, or where the rule was dropped
 * @example
 * ```ts
 * const reason = text('改名', 'renamed')
 * const table = [{ from: 'xx/old', to: 'xx/new', on: civilDate('2026-11-23'), reason }]
 * presentRuleId('xx/old', table) // → 'xx/new'
 * presentRuleId('cn/proactive-20wd', table) // → 'cn/proactive-20wd'
 * ```
 */
export function presentRuleId(id: string, migrations: readonly RuleMigration[]): string {
  return lastMigration(id, migrations)?.to ?? id
}

/** Whether a rule was dropped, and nothing took its place. */
export function isDroppedRule(id: string, migrations: readonly RuleMigration[]): boolean {
  const last = lastMigration(id, migrations)
  return last !== undefined && last.to === undefined
}

/**
 * What to tell who wrote a former id of a rule, in a waiver or a setting: the present id, or that the rule was dropped.
 * @param id an id, present or former
 * @param migrations the table
 * @returns undefined where the id is no former one
 */
export function formerRuleWords(id: string, migrations: readonly RuleMigration[]): LocalText | undefined {
  const last = lastMigration(id, migrations)
  if (last === undefined) return undefined
  const { to, on, reason } = last
  return to === undefined
    ? text(
        `规则 ${id} 已于 ${on} 取消（${reason['zh-CN']}），写明它不再起作用，请删去`,
        `rule ${id} was dropped on ${on} (${reason.en}): naming it has no effect any more, take it out`,
      )
    : text(
        `规则 ${id} 已改为 ${to}，仍然有效，请改用新的代号`,
        `rule ${id} is now ${to}: it still holds, write the new id`,
      )
}
