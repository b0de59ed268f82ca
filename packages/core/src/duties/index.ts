export type { DutyFunction, Responsibility } from './responsibility.ts'
export { type DutyQuery, type DutyRecord, type ResponsibleBody, whoIsResponsible } from './who-is-responsible.ts'
