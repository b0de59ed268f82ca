export { explain } from './explain.ts'
export * from './finding.ts'
export * from './messages/message.ts'
export * from './severity.ts'
