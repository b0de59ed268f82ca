import { relative } from 'node:path'
import type { Edge } from '../edge/edge.ts'
import type { Voice } from '../messages/voice.ts'
import { reportFormats } from '../reports/formats.ts'
import type { CheckReport } from './check-report.ts'
import { type Output, writeWhole } from './outputs.ts'

/**
 * Writes a report to wherever it goes, and says which files were written.
 * @param shown how many findings of one rule the text shows
 */
export async function writeReports(
  report: CheckReport,
  outputs: readonly Output[],
  shown: number,
  edge: Edge,
  voice: Voice,
): Promise<void> {
  const colours = edge.stdout.isTerminal && (edge.environment.NO_COLOR ?? '') === ''
  for (const { format, path } of outputs) {
    const made = await reportFormats[format].render(report, { voice, shown, colours: colours && path === undefined })
    if (path !== undefined) {
      await writeWhole(path, made)
      await edge.stderr.write(`${voice.say('check.wrote', { format, file: relative(edge.folder, path) })}\n`)
    } else if (typeof made === 'string') await edge.stdout.write(made)
  }
}
