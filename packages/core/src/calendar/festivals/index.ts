export * from './festival.ts'
export * from './lunar-days.ts'
export * from './measures.ts'
export * from './statutory-days.ts'
