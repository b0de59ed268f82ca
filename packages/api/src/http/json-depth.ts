const quote = 0x22
const backslash = 0x5c

/**
 * How deep a JSON text is nested, found in one pass without parsing it: brackets inside strings do not count. On a text
 * that is no JSON it gives some number, and takes no longer.
 */
export function jsonDepth(text: string): number {
  let deepest = 0
  let depth = 0
  let inString = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (inString) {
      if (code === backslash) at += 1
      else if (code === quote) inString = false
    } else if (code === quote) inString = true
    else if (code === 0x7b || code === 0x5b) deepest = Math.max(deepest, ++depth)
    else if (code === 0x7d || code === 0x5d) depth -= 1
  }
  return deepest
}
