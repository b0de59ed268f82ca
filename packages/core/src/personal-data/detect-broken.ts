import { residentIdFaults, residentIdHolderOf } from '../identifiers/resident-id.ts'
import { type Candidate, contextFor, type Scan } from './candidate.ts'
import { bitsAt, isDigitAt, isLatinAt, spaceBit } from './characters.ts'
import { type DigitChain, type DigitGroup, digitChains } from './digit-groups.ts'
import { labelOf } from './labels.ts'

function afterSpaces(text: string, place: number): number {
  let i = place
  while ((bitsAt(text, i) & spaceBit) !== 0) i++
  return i
}

function beforeSpaces(text: string, place: number): number {
  let i = place
  while ((bitsAt(text, i - 1) & spaceBit) !== 0) i--
  return i
}

/** The group that begins the next line, where only a line break and spaces lie between. */
function groupOnNextLine(text: string, end: number): DigitGroup | undefined {
  const lineEnd = afterSpaces(text, end)
  const next = /^\r?\n/.exec(text.slice(lineEnd, lineEnd + 2))?.[0]
  if (next === undefined) return undefined
  const start = afterSpaces(text, lineEnd + next.length)
  return isDigitAt(text, start) ? digitChains(text, start, start + 40)[0]?.[0] : undefined
}

/** The group that ends the line before, where only a line break and spaces lie between. */
function groupOnLineBefore(text: string, start: number): DigitGroup | undefined {
  const lineStart = beforeSpaces(text, start)
  const previous = /\r?\n$/.exec(text.slice(Math.max(0, lineStart - 2), lineStart))?.[0]
  if (previous === undefined) return undefined
  const end = beforeSpaces(text, lineStart - previous.length)
  let from = end
  while (isDigitAt(text, from - 1) && end - from < 18) from--
  return from === end ? undefined : digitChains(text, from, end).at(-1)?.at(-1)
}

/** Two groups on neighbouring lines as one identity number. */
function broken(scan: Scan, first: DigitGroup, second: DigitGroup): readonly Candidate[] {
  const { text } = scan
  if (first.digits.length > 17) return []
  const closing = /^[Xx](?![\dA-Za-z])/.test(text.slice(second.end, second.end + 2))
  const number = first.digits + second.digits + (closing ? 'X' : '')
  const end = second.end + (closing ? 1 : 0)
  if (residentIdFaults(number, { bornBy: scan.asOf }).length > 0 || residentIdHolderOf(number) === 'foreigner')
    return []
  if (isLatinAt(text, first.start - 1) || isLatinAt(text, end)) return []
  const context = contextFor(scan, first.start, end)
  const named = labelOf(text, first.start, first.end)?.role === 'id'
  const confidence = named && !context.sample ? 'likely' : 'possible'
  const proofs = [{ key: 'check-holds', params: {} } as const, { key: 'birth-and-place-hold', params: {} } as const]
  const why = [...proofs, { key: 'line-break', params: {} } as const, ...context.why]
  return [{ kind: 'resident-id', confidence, start: first.start, end, about: context.about, why }]
}

/** An identity number that a narrow column broke over two lines: whole digits at the end of one and the head of the next. */
export function brokenCandidates(scan: Scan, chains: readonly DigitChain[]): readonly Candidate[] {
  const first = chains[0]?.[0]
  const last = chains.at(-1)?.at(-1)
  const before = first === undefined ? undefined : groupOnLineBefore(scan.text, first.start)
  const after = last === undefined ? undefined : groupOnNextLine(scan.text, last.end)
  return [
    ...(first === undefined || before === undefined ? [] : broken(scan, before, first)),
    ...(last === undefined || after === undefined ? [] : broken(scan, last, after)),
  ]
}
