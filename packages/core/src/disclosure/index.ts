export { decideDisclosure } from './decide-disclosure.ts'
export type { DisclosureDecision, DisclosureQuery, GroundOutcome, RecordedJudgement } from './decision.ts'
export {
  type DividedPortion,
  type Division,
  type DivisionQuery,
  dividePortions,
  type OrganChoice,
  type Portion,
  type PortionStatus,
} from './divide-portions.ts'
export {
  type Asked,
  type DisclosureLaw,
  type Ground,
  type GroundKind,
  type GroundVersion,
  groundEffects,
  type Lift,
  type Principle,
} from './ground.ts'
export type { ReportRow } from './report-row.ts'
export {
  type InformationOrigin,
  type ResponsibleCandidate,
  type ResponsibleQuery,
  responsibleBodies,
} from './responsible-bodies.ts'
export type { StatedAnswer, StatedFacts } from './stated.ts'
export type { GroundEffect, OverallEffect } from './weigh.ts'
