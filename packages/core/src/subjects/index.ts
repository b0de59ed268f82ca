export * from './record-subject.ts'
export * from './subject.ts'
