/** Characters that XML 1.0 cannot hold, even escaped. */
const impossible = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A text as it may stand in XML or HTML, between tags or in an attribute. */
export function escapeXml(text: string): string {
  return text.replace(impossible, '\uFFFD').replace(/[&<>"']/g, (sign) => references[sign] ?? sign)
}
