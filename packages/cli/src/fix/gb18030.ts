/** The bytes of every character that GB 18030 writes with two; made when first asked for. */
let pairs: ReadonlyMap<string, readonly [number, number]> | undefined

function pairsOf(): ReadonlyMap<string, readonly [number, number]> {
  const decoder = new TextDecoder('gb18030')
  const made = new Map<string, readonly [number, number]>()
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue
      const sign = decoder.decode(Uint8Array.of(lead, trail))
      if (sign.length === 1 && sign !== '\uFFFD' && !made.has(sign)) made.set(sign, [lead, trail])
    }
  return made
}

/**
 * A text in GB 18030 (GB/T 18030).
 * @returns undefined where it holds a character that takes four bytes: none that is written here does
 */
export function gb18030Bytes(text: string): Uint8Array | undefined {
  pairs ??= pairsOf()
  const bytes: number[] = []
  for (const sign of text) {
    const code = sign.charCodeAt(0)
    const pair = code < 0x80 ? [code] : pairs.get(sign)
    if (pair === undefined) return undefined
    bytes.push(...pair)
  }
  return Uint8Array.from(bytes)
}

/**
 * Where each UTF-16 unit of a text in GB 18030 begins in its bytes, and where the last one ends. Both halves of a pair
 * begin where it does.
 */
export function gb18030Starts(bytes: Uint8Array): readonly number[] {
  const starts: number[] = []
  let at = 0
  while (at < bytes.length) {
    const next = bytes[at + 1] ?? 0
    const size = (bytes[at] ?? 0) < 0x80 ? 1 : next >= 0x30 && next <= 0x39 ? 4 : 2
    starts.push(at)
    // Four bytes from 0x90 on write a character beyond the first plane, which takes two units.
    if (size === 4 && (bytes[at] ?? 0) >= 0x90) starts.push(at)
    at += size
  }
  starts.push(at)
  return starts
}
