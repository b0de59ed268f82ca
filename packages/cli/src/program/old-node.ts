/** The oldest major version of Node.js that has what the program uses. */
export const oldestNode = 22

/**
 * Whether a Node.js is older than the program can do with. It would begin all the same, and fail half-way.
 * @param version as `process.versions.node` has it, such as `20.20.2`
 */
export function isOldNode(version: string): boolean {
  return Number.parseInt(version, 10) < oldestNode
}
