import type { Rule } from '../../../../rules/rule.ts'
import type { ShangluoFact } from '../../facts/index.ts'
import { pressAnnualPlan } from './press-annual-plan.ts'
import { pressPlanTasks } from './press-plan-tasks.ts'
import { pressRegular2PerYear } from './press-regular-2-per-year.ts'
import { pressTopicCoverage } from './press-topic-coverage.ts'
import { spokespersonExists } from './spokesperson-exists.ts'

/** Press releases: 二、1. */
export const press: readonly Rule<ShangluoFact>[] = [
  spokespersonExists,
  pressRegular2PerYear,
  pressTopicCoverage,
  pressAnnualPlan,
  pressPlanTasks,
]
