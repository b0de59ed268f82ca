export * from './describe-input.ts'
export * from './problem.ts'
export * from './schema-fault.ts'
