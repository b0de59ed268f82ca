import { civilDate, hashOf, shippedCalendar } from '@gongkai/core'
import { checkFile } from '../../src/check/check-file.ts'
import { type CheckReport, reportSchemaVersion } from '../../src/check/check-report.ts'
import { mergeOutcomes } from '../../src/check/merge.ts'
import type { CheckPlan } from '../../src/content/plan.ts'
import { setUp } from '../../src/content/setup.ts'
import { noWaivers } from '../../src/waivers/waiver.ts'

/** The plan of a check without any configuration. */
export const plainPlan: CheckPlan = {
  asOf: civilDate('2026-11-23'),
  knownOn: civilDate('2026-11-23'),
  place: '100000',
  levels: {},
  overrides: [],
  profile: 'general',
  sources: [],
  assertInForce: [],
  overlays: [],
  words: [],
  complete: [],
  facts: [],
  failOn: 'error',
  minConfidence: 'likely',
  caps: { perRuleAndFile: 100, inReport: 1000, troubles: 100 },
  all: false,
  trace: false,
}

/** The bytes of a text in UTF-8. */
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Checks files that are nowhere but here. */
export async function checkBytes(
  files: Readonly<Record<string, Uint8Array | string>>,
  plan: CheckPlan = plainPlan,
): Promise<CheckReport> {
  const setup = setUp(plan)
  const outcomes = []
  for (const [file, content] of Object.entries(files)) {
    const bytes = typeof content === 'string' ? bytesOf(content) : content
    outcomes.push(
      await checkFile(
        {
          file,
          within: file,
          open: () => bytes,
          sidecar: noWaivers,
          central: [],
          baseline: undefined,
          standing: false,
        },
        setup,
      ),
    )
  }
  const { places: _, ...merged } = mergeOutcomes(outcomes, plan.caps)
  const { asOf, knownOn, failOn, minConfidence, caps } = plan
  return {
    schemaVersion: reportSchemaVersion,
    tool: { name: 'gongkai', version: '0.0.0' },
    basis: { asOf, knownOn, laws: [], calendar: hashOf(shippedCalendar), configuration: '' },
    gate: { failOn, minConfidence },
    caps,
    ...merged,
  }
}
