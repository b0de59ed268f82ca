export * from './civil/index.ts'
export * from './digest/index.ts'
export * from './problems/index.ts'
export * from './text/local-text.ts'
