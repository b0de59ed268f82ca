const textual = /\.(?:md|markdown|html?|shtml|xhtml|txt|csv|tsv|json|jsonl|ndjson|ya?ml)$/i

/** Whether `--fix` writes files of this name: text, and not inside an archive. */
export function isWritten(file: string): boolean {
  return textual.test(file) && !file.includes('!/')
}
