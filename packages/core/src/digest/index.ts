export * from './canonical-json.ts'
export * from './digest.ts'
export * from './to-json.ts'
