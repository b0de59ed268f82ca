import { bitsAt, dashBit, spaceBit, visibleFrom } from './characters.ts'
import type { JoinedDigits } from './digit-groups.ts'
import type { PersonalDataReason } from './reasons.ts'

/** How people part an identity number: by its meaning, in fours, or with the check character apart. */
const usualGroups: ReadonlySet<string> = new Set([
  '6,8,4',
  '6,4,4,4',
  '3,3,4,4,4',
  '4,4,4,4,2',
  '6,12',
  '14,4',
  '17,1',
  '6,8,3,1',
  '6,4,2,2,4',
  '6,6,6',
  '6,6,3',
])

/** Joined digits that may be an identity number. */
export interface WrittenId extends JoinedDigits {
  /** Eighteen characters, or fifteen digits. */
  readonly number: string
}

/** The fifteen or eighteen characters in joined digits, with the X that may close them; undefined for other lengths. */
export function writtenId(text: string, joined: JoinedDigits): WrittenId | undefined {
  if (joined.digits.length === 15 || joined.digits.length === 18) return { ...joined, number: joined.digits }
  if (joined.digits.length !== 17) return undefined
  const near = visibleFrom(text, joined.end)
  let place = near
  for (let gap = 0; gap < 3 && (bitsAt(text, place) & (spaceBit | dashBit)) !== 0; gap++)
    place = visibleFrom(text, place + 1)
  if (!/[XxＸｘ]/.test(text.charAt(place))) return undefined
  const lengths = place === near ? joined.lengths.with(-1, (joined.lengths.at(-1) ?? 0) + 1) : [...joined.lengths, 1]
  return { ...joined, number: `${joined.digits}X`, lengths, end: place + 1 }
}

/** Whether the digits are parted as people part an identity number, or not at all, or are all there is. */
export function usualOrWhole(written: WrittenId): boolean {
  return written.lengths.length === 1 || written.whole || usualGroups.has(written.lengths.join())
}

/** That the digits were parted, where they were. */
export function splitReason(joined: JoinedDigits): readonly PersonalDataReason[] {
  return joined.parted ? [{ key: 'split', params: {} }] : []
}
