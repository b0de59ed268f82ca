export * from './describe-input.ts'
export * from './problem.ts'
