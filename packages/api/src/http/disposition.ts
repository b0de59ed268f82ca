/**
 * How a file is to be saved (RFC 6266): always as a file, never shown in place. The plain name is for old programs; the
 * other carries Chinese (RFC 8187).
 * @param name whatever a record says; nothing of it can end the header or name a folder, nor turn the order in which it
 *   is shown, so that its ending is where people look for it
 */
export function dispositionOf(name: string): string {
  const base = name.replaceAll(/[/\\\p{Cc}\p{Bidi_Control}]/gu, '_')
  const plain = base.replaceAll(/[^\x20-\x7e]/g, '_').replaceAll(/["%]/g, '_')
  const encoded = encodeURIComponent(base.toWellFormed()).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}
