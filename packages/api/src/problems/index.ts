export * from './api-error.ts'
export * from './messages.ts'
