import type { DisclosureLaw } from '../disclosure/ground.ts'
import type { Responsibility } from '../duties/responsibility.ts'
import type { Fact } from '../facts/fact.ts'
import type { Rule } from '../rules/rule.ts'
import type { Term } from '../terms/term.ts'
import type { Instrument } from './instrument.ts'
import type { RuleMigration } from './rule-migration.ts'

/**
 * What one place adds to the law: its documents, and the rules, terms and facts they hold.
 * The nation is one, a province one, a county one more folder, or a value passed at run time.
 */
export interface Regime {
  /** Stable id, such as `cn` or `shangluo`. */
  readonly id: string
  /** The place whose bodies it binds, and all places below it. */
  readonly place: string
  readonly instruments: readonly Instrument[]
  readonly facts: Readonly<Record<string, Fact>>
  readonly rules: readonly Rule[]
  readonly terms: readonly Term[]
  /** What it says of disclosing and withholding. */
  readonly disclosure?: DisclosureLaw
  /** Who answers for which function. */
  readonly responsibilities?: readonly Responsibility[]
  /** Former ids of its rules. */
  readonly migrations?: readonly RuleMigration[]
}
