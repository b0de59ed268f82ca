export * from './describe-input.ts'
export * from './problem.ts'
export type { LocatedProblem } from './record-problems.ts'
export * from './schema-fault.ts'
