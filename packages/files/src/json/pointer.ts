/**
 * One step of a JSON pointer.
 * @param key a key or an index
 * @returns the key with `~` and `/` escaped (RFC 6901, section 3), behind a slash
 */
export function pointerStep(key: string | number): string {
  return typeof key === 'number' ? `/${key}` : `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
}

/**
 * The keys of a JSON pointer.
 * @param pointer such as `/attachments/0/name`; empty for the whole
 * @returns the keys, unescaped; undefined where it is no pointer
 */
export function pointerKeys(pointer: string): readonly string[] | undefined {
  if (pointer === '') return []
  if (!pointer.startsWith('/')) return undefined
  return pointer
    .slice(1)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
}
