import type { StandingGround } from './governing.ts'
import { groundEffects } from './ground.ts'
import { type Answers, holds } from './holds.ts'

/** What one ground comes to once everything is known. */
export type GroundEffect = 'must-withhold' | 'may-withhold' | 'refer' | 'must-release' | 'lifted' | 'does-not-apply'

/** What all of them come to together. */
export type OverallEffect = 'must-withhold' | 'may-withhold' | 'refer' | 'must-release' | 'conflict'

/** What a ground comes to where every answer it asks for is known. */
export function effectOf({ ground, version, when }: StandingGround, answers: Answers): GroundEffect {
  if (holds(when, answers) !== true) return 'does-not-apply'
  const lift = version.unless?.find((each) => holds(each.when, answers) === true)
  return lift?.effect ?? groundEffects[ground.kind]
}

/**
 * What the grounds come to together. A duty to withhold beats a referral, a referral a duty to disclose, and that a mere
 * permission to withhold; where one law has it withheld and another has it disclosed, the two contradict each other.
 * Where no ground stands, disclosure is the rule.
 */
export function weigh(effects: readonly GroundEffect[]): OverallEffect {
  if (effects.includes('must-withhold')) return effects.includes('must-release') ? 'conflict' : 'must-withhold'
  if (effects.includes('refer')) return 'refer'
  if (effects.includes('must-release')) return 'must-release'
  return effects.includes('may-withhold') ? 'may-withhold' : 'must-release'
}
