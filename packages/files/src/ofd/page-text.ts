import { failure } from '../model/part.ts'
import type { Run } from '../model/run.ts'
import type { OfficePackage } from '../ooxml/office-package.ts'
import { Unreadable } from '../reading.ts'

/**
 * Reads the text of a page.
 * @param office the parts of the file
 * @param path the page
 * @returns the text, a line for each height at which text stands; throws where the page is missing or breaks off
 */
export async function ofdPageText(office: OfficePackage, path: string): Promise<{ text: string; runs: Run[] }> {
  const entry = office.part(path)
  if (entry === undefined) throw new Unreadable((file) => failure(file, 'truncated', { format: 'ofd' }))
  const lines: string[] = []
  let height: number | undefined
  let top = 0
  let inCode = false
  await office.feed(entry, {
    open: (name, attributes) => {
      if (name === 'TextObject') top = Number((attributes.get('Boundary') ?? '').trim().split(/\s+/)[1] ?? 0)
      if (name !== 'TextCode') return
      inCode = true
      const at = top + Number(attributes.get('Y') ?? 0)
      if (height === undefined || Math.abs(at - height) > 1) lines.push('')
      height = at
    },
    text: (data) => {
      if (inCode) lines.push((lines.pop() ?? '') + data)
    },
    close: (name) => {
      if (name === 'TextCode') inCode = false
    },
  })
  const runs: Run[] = []
  let at = 0
  lines.forEach((line, index) => {
    runs.push({ at, line: index + 1, column: 1 })
    at += line.length + 1
  })
  return { text: lines.join('\n'), runs }
}
