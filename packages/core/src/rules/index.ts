export * from './condition.ts'
export * from './need.ts'
export * from './rule.ts'
export * from './verdict.ts'
