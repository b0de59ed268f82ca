import type { Edit } from './fix-text.ts'

/**
 * What edits change, each with its line and column. Only the stretches that change are shown, never their lines: a diff is
 * output too, and a line may hold somebody's number.
 * @param file the file's name
 * @param text its text before
 */
export function editDiff(file: string, text: string, edits: readonly Edit[]): string {
  if (edits.length === 0) return ''
  const hunks = edits.map(({ start, end, replacement, rule }) => {
    const before = text.slice(0, start)
    const line = (before.match(/\n/g)?.length ?? 0) + 1
    const column = start - (before.lastIndexOf('\n') + 1) + 1
    return `@@ ${line}:${column} ${rule} @@\n-${text.slice(start, end)}\n+${replacement}\n`
  })
  return `--- ${file}\n+++ ${file}\n${hunks.join('')}`
}
