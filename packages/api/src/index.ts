export { type Clock, stoppedClock, systemClock } from './clock.ts'
export { type PersonalDataAt, personalDataIn } from './door/personal-data.ts'
export type { AppConfig, License } from './http/context.ts'
export { createApp, type NodeEnv } from './http/create-app.ts'
export {
  type FaultEntry,
  jsonLog,
  type Log,
  type LogEntry,
  type NodeEntry,
  type RequestEntry,
  silentLog,
} from './http/log.ts'
export type { RateLimit } from './http/rate-limit.ts'
export { tryListening } from './listen.ts'
export { openApiDocument } from './openapi/document.ts'
export * from './problems/index.ts'
export { type Patience, type RunningNode, type ServeConfig, serve } from './serve.ts'
export * from './store/index.ts'
