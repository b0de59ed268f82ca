import { type Checker, type CivilDate, createChecker } from '@gongkai/core'

const ready = new Map<string, Checker>()
const most = 16

/**
 * A checker for two days, made once: it keeps the law and calendar of every place it meets.
 * @param assertInForce instruments said to be in force; a checker of one's own is made for them
 */
export function checkerFor(asOf: CivilDate, knownOn: CivilDate, assertInForce: readonly string[] = []): Checker {
  if (assertInForce.length > 0) return createChecker({ asOf, knownOn, assertInForce })
  const key = `${asOf} ${knownOn}`
  const known = ready.get(key) ?? createChecker({ asOf, knownOn })
  if (ready.size >= most) ready.clear()
  ready.set(key, known)
  return known
}
