import type { ReportWriter } from './writer.ts'

/** Writes the report as one JSON document, a finding a line, so that a million of them need no memory. */
export function jsonWriter(write: (text: string) => Promise<void>): ReportWriter {
  let first = true
  return {
    begin: async (head) => {
      await write(`${JSON.stringify(head).slice(0, -1)},"findings":[`)
    },
    findings: async (findings) => {
      const lines = findings.map((finding) => {
        const line = `${first ? '' : ','}\n${JSON.stringify(finding)}`
        first = false
        return line
      })
      if (lines.length > 0) await write(lines.join(''))
    },
    unreadable: async () => {},
    end: async (tail) => {
      await write(`${first ? '' : '\n'}],${JSON.stringify(tail).slice(1)}\n`)
    },
  }
}
