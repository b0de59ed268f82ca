export * from './fold-period.ts'
export * from './record-subject.ts'
export * from './subject.ts'
