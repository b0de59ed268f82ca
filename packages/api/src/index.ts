export { type Clock, stoppedClock, systemClock } from './clock.ts'
export * from './problems/index.ts'
export * from './store/index.ts'
