export * from './due-date.ts'
export * from './provision-on.ts'
export * from './term.ts'
export * from './term-event.ts'
