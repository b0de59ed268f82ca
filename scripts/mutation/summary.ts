import { readFileSync } from 'node:fs'
import * as z from 'zod'
import type { Summary, Survivor } from './survivors.ts'

const place = z.object({ line: z.number(), column: z.number() })

const reportSchema = z.object({
  files: z.record(
    z.string(),
    z.object({
      source: z.string(),
      mutants: z.array(
        z.object({
          mutatorName: z.string(),
          replacement: z.string().optional(),
          status: z.enum([
            'Killed',
            'Survived',
            'NoCoverage',
            'Timeout',
            'Ignored',
            'CompileError',
            'RuntimeError',
            'Pending',
          ]),
          location: z.object({ start: place, end: place }),
        }),
      ),
    }),
  ),
})

/**
 * Reads the report of one run: a change that made a test hang was noticed as well.
 * @returns the summary, and for each change that was not noticed a line with the place where it stands
 */
export function summaryOf(path: string): { readonly summary: Summary; readonly lines: readonly string[] } {
  const { files } = reportSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  const survivors: Survivor[] = []
  const told: string[] = []
  let changed = 0
  for (const [file, { source, mutants }] of Object.entries(files)) {
    const lines = source.split('\n')
    for (const { status, location, replacement = '', mutatorName } of mutants) {
      if (status === 'Ignored' || status === 'CompileError') continue
      changed++
      if (status !== 'Survived' && status !== 'NoCoverage') continue
      const { start, end } = location
      const written = (lines[start.line - 1] ?? '').slice(
        start.column - 1,
        end.line === start.line ? end.column - 1 : undefined,
      )
      const from = written.trim()
      const to = (replacement || mutatorName).split('\n')[0] ?? ''
      survivors.push({ file: file.replace('packages/core/src/', ''), in: holderOf(lines, start.line), from, to })
      told.push(`${file}:${start.line}:${start.column}  ${from}  →  ${to}`)
    }
  }
  return { summary: { changed, noticed: changed - survivors.length, survivors }, lines: told }
}

/** The function or table that a line stands in: the last one that begins at or above it. Lines move, names stay. */
function holderOf(lines: readonly string[], line: number): string {
  const names = lines
    .slice(0, line)
    .map((each) => /^(?:export )?(?:async )?(?:function\*?|const|class) (\w+)/.exec(each)?.[1])
  return names.findLast((name) => name !== undefined) ?? 'top'
}
