import { type Checker, createChecker } from '@gongkai/core'
import { shippedWordLists } from '../words/shipped-words.ts'
import { type FaultFinder, faultFinder } from '../words/text-faults.ts'
import { type SettingsOfFile, settingsFinder } from './levels.ts'
import type { CheckPlan } from './plan.ts'
import { type SourceFinder, sourceFinder } from './sources.ts'
import { type FactsStated, statedFacts } from './stated-facts.ts'

/** A plan made ready: law, patterns and mappings are compiled once for all files. */
export interface CheckSetup {
  readonly plan: CheckPlan
  readonly checker: Checker
  readonly faults: FaultFinder
  readonly sourcesOf: SourceFinder
  readonly settingsOf: (file: string) => SettingsOfFile
  readonly stated: FactsStated
}

/** Makes a plan ready. */
export function setUp(plan: CheckPlan): CheckSetup {
  const { asOf, knownOn, assertInForce, overlays, words } = plan
  return {
    plan,
    checker: createChecker({ asOf, knownOn, assertInForce, overlays }),
    faults: faultFinder([...words, ...shippedWordLists]),
    sourcesOf: sourceFinder(plan.sources),
    settingsOf: settingsFinder(plan),
    stated: statedFacts(plan.facts),
  }
}
