import { readFileSync } from 'node:fs'
import * as z from 'zod'

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

/** How many changes of a room a test noticed. */
export interface RoomScore {
  readonly changed: number
  readonly noticed: number
}

/** A change that no test noticed. */
export interface Survivor {
  readonly file: string
  readonly line: number
  readonly from: string
  readonly to: string
}

/** Reads the report of one run: a change that made a test hang was noticed as well. */
export function summaryOf(path: string): { readonly score: RoomScore; readonly survivors: readonly Survivor[] } {
  const { files } = reportSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  const survivors: Survivor[] = []
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
      survivors.push({
        file,
        line: start.line,
        from: written.trim(),
        to: (replacement || mutatorName).split('\n')[0] ?? '',
      })
    }
  }
  return { score: { changed, noticed: changed - survivors.length }, survivors }
}
