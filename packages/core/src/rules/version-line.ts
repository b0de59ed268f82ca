import { addDays, type CivilDate, civilDate } from '../civil/index.ts'
import { forceChanges, forceOn } from '../law/instrument.ts'
import type { CompiledVersion } from './compile-rule.ts'

/** Which version of a rule governs a day, or why none does. */
export type Governing =
  | { readonly version: CompiledVersion; readonly certain: boolean }
  | { readonly verdict: 'does-not-apply' | 'not-in-force' }

/** Which version governs from which day on, latest first. */
export type VersionLine = readonly { readonly from: CivilDate; readonly governing: Governing }[]

const firstDay = civilDate('0001-01-01')
const lastDay = civilDate('9999-12-31')

/**
 * Works out once, for all days, which version governs: rules stay the same for years, and records come by the million.
 * @param versions oldest first
 */
export function versionLine(versions: readonly CompiledVersion[]): VersionLine {
  const days = versions.flatMap(({ instrument }) =>
    forceChanges(instrument.inForce).flatMap((day) => (day === lastDay ? [day] : [day, addDays(day, 1)])),
  )
  const line: { readonly from: CivilDate; readonly governing: Governing }[] = []
  for (const from of [...new Set([firstDay, ...days])].sort()) {
    const governing = governingOn(versions, from)
    const before = line[0]?.governing
    if (before === undefined || !isSame(before, governing)) line.unshift(Object.freeze({ from, governing }))
  }
  return Object.freeze(line)
}

/** What governs a day. */
export function onLine(line: VersionLine, day: CivilDate): Governing {
  for (const { from, governing } of line) if (day >= from) return governing
  return notYet
}

const notYet: Governing = Object.freeze({ verdict: 'does-not-apply' })

/**
 * The version in force on a day. Before the first version the rule did not exist, so it does not apply;
 * after the last it is no longer in force.
 */
export function governingOn(versions: readonly CompiledVersion[], on: CivilDate): Governing {
  let ended = false
  for (const version of versions.toReversed()) {
    const force = forceOn(version.instrument.inForce, on)
    if (force === 'in-force') return Object.freeze({ version, certain: true })
    if (force === 'uncertain') return Object.freeze({ version, certain: false })
    if (force === 'ended') ended = true
  }
  return ended ? Object.freeze({ verdict: 'not-in-force' }) : notYet
}

function isSame(one: Governing, other: Governing): boolean {
  if ('verdict' in one) return 'verdict' in other && one.verdict === other.verdict
  return 'version' in other && one.version === other.version && one.certain === other.certain
}
