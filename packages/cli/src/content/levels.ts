import type { DisclosureProfileName } from '@gongkai/core'
import { matcher } from './globs.ts'
import type { CheckPlan, Level, Levels } from './plan.ts'

/** What holds for one file: the general settings with those of every glob that matches it, later ones winning. */
export interface SettingsOfFile {
  readonly place: string
  readonly profile: DisclosureProfileName
  /** The level a rule is given; undefined where it keeps its own. */
  readonly levelOf: (rule: string) => Level | undefined
}

/** Makes a finder of the settings of files. */
export function settingsFinder({ place, profile, levels, overrides }: CheckPlan): (file: string) => SettingsOfFile {
  const compiled = overrides.map((override) => ({ matches: matcher(override.files), override }))
  return (file) => {
    const own = compiled.flatMap(({ matches, override }) => (matches(file) ? [override] : []))
    const stack = [levels, ...own.flatMap((override) => (override.levels === undefined ? [] : [override.levels]))]
    const known = new Map<string, Level | undefined>()
    return {
      place: own.findLast((override) => override.place !== undefined)?.place ?? place,
      profile: own.findLast((override) => override.profile !== undefined)?.profile ?? profile,
      levelOf: (rule) => {
        if (!known.has(rule)) known.set(rule, levelIn(stack, rule))
        return known.get(rule)
      },
    }
  }
}

function levelIn(stack: readonly Levels[], rule: string): Level | undefined {
  let level: Level | undefined
  for (const levels of stack)
    for (const [pattern, wanted] of Object.entries(levels)) if (covers(pattern, rule)) level = wanted
  return level
}

/** Whether a rule id, or one that ends in `/*`, stands for a rule. */
export function covers(pattern: string, rule: string): boolean {
  return pattern === rule || pattern === '*' || (pattern.endsWith('/*') && rule.startsWith(pattern.slice(0, -1)))
}
