import { toHalfWidth, withoutSpaces } from '@gongkai/core'

/** A row of a source: one JSON object. */
export type Row = { readonly [name: string]: unknown }

/** Whether a value is a row. */
export function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What a lookup comes to: a value, nothing there, or several labels that read alike. */
export type Looked = { readonly found: unknown } | 'absent' | 'ambiguous'

/**
 * A label as a person reads it. Printed labels hide spaces of every kind (`索\u2002引\u2002号：`) and end in colons.
 */
export function foldLabel(label: string): string {
  return toHalfWidth(withoutSpaces(label)).replace(/:+$/, '')
}

/** The steps of a source name: a plain name is one step, a JSON pointer (RFC 6901) begins with a slash. */
export function stepsOf(name: string): readonly string[] {
  if (!name.startsWith('/')) return [name]
  return name
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/**
 * Makes a lookup for a source name. Each step is found by the name as it stands, else by what it reads as.
 * @param name a field of the row, or a JSON pointer into it
 */
export function lookup(name: string): (row: Row) => Looked {
  const steps = stepsOf(name).map((step) => ({ step, folded: foldLabel(step) }))
  return (row) => {
    let at: unknown = row
    for (const { step, folded } of steps) {
      if (Array.isArray(at)) at = /^\d{1,9}$/.test(step) ? at[Number(step)] : undefined
      else if (isRow(at)) {
        const next: Looked = member(at, step, folded)
        if (typeof next === 'string') return next
        at = next.found
      } else return 'absent'
    }
    return at === undefined ? 'absent' : { found: at }
  }
}

function member(row: Row, step: string, folded: string): Looked {
  if (Object.hasOwn(row, step)) return { found: row[step] }
  const alike = Object.keys(row).filter((label) => foldLabel(label) === folded)
  const [only] = alike
  if (only === undefined) return 'absent'
  return alike.length === 1 ? { found: row[only] } : 'ambiguous'
}

/** The text of a plain value, white space around it taken off; undefined where it says nothing or is no plain value. */
export function plainText(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return undefined
  const text = String(value).trim()
  return text === '' ? undefined : text
}
