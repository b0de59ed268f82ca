import { residentIdFaults, residentIdHolderOf } from '../identifiers/resident-id.ts'
import { type Candidate, contextFor, type Scan } from './candidate.ts'
import { bitsAt, digitBit, isLatinAt, spaceBit } from './characters.ts'
import { type DigitGroup, digitChains } from './digit-groups.ts'
import { labelOf } from './labels.ts'

function afterSpaces(text: string, place: number): number {
  let i = place
  while ((bitsAt(text, i) & spaceBit) !== 0) i++
  return i
}

/** The group that begins the next line, where only a line break and spaces lie between. */
function groupOnNextLine(text: string, end: number): DigitGroup | undefined {
  const lineEnd = afterSpaces(text, end)
  const next = /^\r?\n/.exec(text.slice(lineEnd, lineEnd + 2))?.[0]
  if (next === undefined) return undefined
  const start = afterSpaces(text, lineEnd + next.length)
  return (bitsAt(text, start) & digitBit) === 0 ? undefined : digitChains(text, start, start + 40)[0]?.[0]
}

/** An identity number that a narrow column broke over two lines: whole digits at the end of one and the head of the next. */
export function brokenCandidates(scan: Scan, last: DigitGroup): readonly Candidate[] {
  const { text } = scan
  const next = groupOnNextLine(text, last.end)
  if (next === undefined || last.digits.length > 17) return []
  const closing = /^[Xx](?![\dA-Za-z])/.test(text.slice(next.end, next.end + 2))
  const number = last.digits + next.digits + (closing ? 'X' : '')
  const end = next.end + (closing ? 1 : 0)
  if (residentIdFaults(number, { bornBy: scan.asOf }).length > 0 || residentIdHolderOf(number) === 'foreigner')
    return []
  if (isLatinAt(text, last.start - 1) || isLatinAt(text, end)) return []
  const context = contextFor(scan, last.start, end)
  const named = labelOf(text, last.start, last.end)?.role === 'id'
  const confidence = named && !context.sample ? 'likely' : 'possible'
  const proofs = [{ key: 'check-holds', params: {} } as const, { key: 'birth-and-place-hold', params: {} } as const]
  const why = [...proofs, { key: 'line-break', params: {} } as const, ...context.why]
  return [{ kind: 'resident-id', confidence, start: last.start, end, about: context.about, why }]
}
