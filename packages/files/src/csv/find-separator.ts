import { csvScanner } from './scan-csv.ts'

/** What separates fields, most usual first. The full-width comma comes from people typing a table by hand. */
const candidates = [',', '\t', ';', '|', '，'] as const

/** How many records are looked at. */
const records = 50

/** How well a separator explains the first records: the share that has the usual number of fields, if that is not 1. */
function fit(start: string, separator: string): { readonly share: number; readonly fields: number } {
  const scanner = csvScanner(separator)
  scanner.push(start, true)
  const counts = new Map<number, number>()
  let total = 0
  for (let record = scanner.next(); record !== undefined && total < records; record = scanner.next()) {
    const { texts } = record
    if (texts.length === 1 && texts[0] === '') continue
    counts.set(texts.length, (counts.get(texts.length) ?? 0) + 1)
    total += 1
  }
  let best = { share: 0, fields: 1 }
  for (const [fields, count] of counts)
    if (fields > 1 && count / total > best.share) best = { share: count / total, fields }
  return best
}

/**
 * Finds out what separates the fields of a CSV text.
 * @param start the beginning of the text
 * @returns the separator, and how many characters a leading line `sep=;` takes up, as Excel writes it
 */
export function findSeparator(start: string): { readonly separator: string; readonly skip: number } {
  const said = /^"?sep=([^\r\n"])"?(?:\r\n|\n|\r)/i.exec(start)
  if (said?.[1] !== undefined) return { separator: said[1], skip: said[0].length }
  let best: string = candidates[0]
  let bestFit = { share: 0, fields: 1 }
  for (const separator of candidates) {
    const found = fit(start, separator)
    if (found.share > bestFit.share + 0.05 || (found.share >= bestFit.share && found.fields > bestFit.fields)) {
      best = separator
      bestFit = found
    }
  }
  return { separator: best, skip: 0 }
}
