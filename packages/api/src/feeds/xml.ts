/** A text as it may stand in XML 1.0, between tags and in attributes: what XML has no way to write is left out. */
export function xmlText(text: string): string {
  return text.replaceAll(/[<>&"]|[^\t\n\r\x20-\uFFFD\u{10000}-\u{10FFFF}]/gu, (character) => entities[character] ?? '')
}

const entities: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' }
