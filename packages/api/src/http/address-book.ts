/** Which addresses a node has: to tell a wrong method from a wrong address, and to name a route in the log. */
export type AddressBook = (path: string) => string | undefined

/**
 * Makes the book of a node's addresses.
 * @param templates paths as OpenAPI writes them
 * @returns gives the template of a path; undefined where the node has no such address
 */
export function addressBook(templates: readonly string[]): AddressBook {
  const patterns = templates.map((template) => ({
    template,
    pattern: new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\{[^}]+\}/g, '[^/]+')}$`),
  }))
  const plain = new Set(templates.filter((template) => !template.includes('{')))
  return (path) => (plain.has(path) ? path : patterns.find(({ pattern }) => pattern.test(path))?.template)
}
