export { type Coding, coded, codeLabel, labelled } from './coding.ts'
export * from './fact.ts'
