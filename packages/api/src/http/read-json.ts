import { type LocalText, text } from '@gongkai/core'

/** What a JSON text holds, or why it is not read. */
export type ReadJson = { readonly json: unknown } | { readonly why: LocalText }

/**
 * Reads a JSON text. One in which an object names something twice is not read: a program here and one on the way would
 * each take another of the two for what was meant (RFC 8259 §4).
 * @param sent the text
 * @param most how deep it may be nested: what is deeper is not even parsed
 */
export function readJson(sent: string, most: number): ReadJson {
  const { depth, members } = shapeOf(sent)
  if (depth > most) return { why: text(`层次超过 ${most} 层`, `it is nested more than ${most} levels deep`) }
  let json: unknown
  try {
    json = JSON.parse(sent)
  } catch {
    return { why: text('不是 JSON', 'it is not JSON') }
  }
  if (membersIn(json) === members) return { json }
  return { why: text('同一对象中有重复的名称', 'a name stands twice in the same object') }
}

const quote = 0x22
const backslash = 0x5c
const colon = 0x3a

/**
 * How deep a JSON text is nested and how many members its objects have, found in one pass without parsing it: what
 * stands inside strings does not count. On a text that is no JSON it gives some numbers, and takes no longer.
 */
function shapeOf(sent: string): { readonly depth: number; readonly members: number } {
  let deepest = 0
  let depth = 0
  let members = 0
  let inString = false
  for (let at = 0; at < sent.length; at++) {
    const code = sent.charCodeAt(at)
    if (inString) {
      if (code === backslash) at += 1
      else if (code === quote) inString = false
    } else if (code === quote) inString = true
    else if (code === colon) members += 1
    else if (code === 0x7b || code === 0x5b) deepest = Math.max(deepest, ++depth)
    else if (code === 0x7d || code === 0x5d) depth -= 1
  }
  return { depth: deepest, members }
}

/** How many members the objects have that are left once of those with one name the last was taken. */
function membersIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const inner = Object.values(value)
  const own = Array.isArray(value) ? 0 : inner.length
  return inner.reduce<number>((sum, one) => sum + membersIn(one), own)
}
