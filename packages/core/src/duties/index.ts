export { type OpenProblem, openProblems } from './open-problems.ts'
export type { DutyFunction, Responsibility } from './responsibility.ts'
export { type TrainingAudience, type TrainingCounts, trainingCounts } from './training-counts.ts'
export { type DutyQuery, type DutyRecord, type ResponsibleBody, whoIsResponsible } from './who-is-responsible.ts'
