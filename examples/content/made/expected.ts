import { type LeftOpen, leftOpen } from './open.ts'
import { periodBreaches } from './periods.ts'
import type { Row } from './row.ts'

/** Some of the content: a file, and what stands in it line by line. */
export interface Part {
  readonly name: string
  readonly rows: readonly Row[]
}

/** What the check must say: the rule, what became of it, and where. */
export interface Expected {
  readonly rule: string
  readonly verdict: 'breached' | 'undetermined' | 'pending'
  /** The file, or the period over which a body is judged. */
  readonly file: string
  readonly line?: number
  /** The id of the record or body; internal work has none, and personal data are told by their place alone. */
  readonly record?: string
}

function idOf({ fields }: Row): string | undefined {
  const { id, data } = fields
  if (typeof id === 'string') return id
  if (typeof data !== 'object' || data === null || !('id' in data)) return undefined
  return typeof data.id === 'string' ? data.id : undefined
}

function leaves({ kinds, when, named }: LeftOpen, { fields }: Row): boolean {
  const { id, item, kind, sample } = fields
  if (named !== undefined) return named.some((name) => name === id || name === item)
  return sample === true && typeof kind === 'string' && (kinds ?? []).includes(kind) && (when?.(fields) ?? true)
}

function expectedIn({ name, rows }: Part): readonly Expected[] {
  return rows.flatMap((one, at) => {
    const record = idOf(one)
    const open = leftOpen.filter((each) => leaves(each, one))
    return [...one.breaks.map((rule) => ({ rule, verdict: 'breached' as const })), ...open].map(
      ({ rule, verdict }) => ({
        rule,
        verdict,
        file: name,
        line: at + 1,
        ...(record !== undefined && !rule.startsWith('personal-data/') && { record }),
      }),
    )
  })
}

/** What the bodies break and leave open over the periods whose registers are complete. */
function overPeriods(): readonly Expected[] {
  const broken = periodBreaches.flatMap(([file, record, rules]) =>
    rules.map((rule) => ({ rule, verdict: 'breached' as const, file, record })),
  )
  const open = leftOpen.flatMap(({ rule, verdict, over = [] }) => {
    const [file, ...bodies] = over
    return file === undefined ? [] : bodies.map((record) => ({ rule, verdict, file, record }))
  })
  return [...broken, ...open]
}

/** Everything that the check must say of the content, by rule, verdict and place. */
export function expectedOf(parts: readonly Part[]): readonly Expected[] {
  return [...parts.flatMap(expectedIn), ...overPeriods()].toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}

function keyOf({ rule, verdict, file, line = 0, record = '' }: Expected): string {
  return `${rule} ${verdict} ${file} ${String(line).padStart(4, '0')} ${record}`
}
