import type { Step, TracedLimit } from '../rules/trace.ts'

/** A question about a term that failed, with the term as it ran. */
export type TermStep = Step & { readonly limit: TracedLimit }

/** The earliest day or instant on which a term may have run out. */
export function earliestDue({ due }: TracedLimit): string {
  return due.split('/')[0] ?? due
}

/** The latest day or instant on which a term may have run out. */
export function latestDue({ due }: TracedLimit): string {
  return due.split('/').at(-1) ?? due
}
