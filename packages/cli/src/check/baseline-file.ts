import { resolve } from 'node:path'
import { type Baseline, readBaseline, writeBaseline } from '../baseline/baseline.ts'
import { isThere } from '../config/find-config.ts'
import { textOf } from '../config/load-sources.ts'
import type { FoundConfig } from '../config/settings.ts'
import type { Edge } from '../edge/edge.ts'
import type { Voice } from '../messages/voice.ts'
import { UsageError } from '../program/usage-error.ts'
import { writeWhole } from './outputs.ts'
import type { CheckedFiles } from './run-check.ts'

/** The file of a baseline, and whether it is to be written anew. */
export interface BaselineFile {
  readonly path: string
  readonly name: string
  readonly update: boolean
}

/** What the command line says of a baseline. */
export interface BaselineFlags {
  readonly baseline?: string | undefined
  readonly updateBaseline: boolean
}

/**
 * The baseline of a run: the one that was named, else that of the configuration.
 * @throws UsageError where one is to be written and none is named
 */
export function baselineOf(
  { baseline, updateBaseline: update }: BaselineFlags,
  { config, folder }: FoundConfig,
  edge: Edge,
  voice: Voice,
): BaselineFile | undefined {
  if (baseline !== undefined) return { path: resolve(edge.folder, baseline), name: baseline, update }
  if (config.baseline !== undefined) return { path: resolve(folder, config.baseline), name: config.baseline, update }
  if (update) throw new UsageError(voice.say('usage.missing-option', { option: '--baseline' }))
  return undefined
}

/**
 * What was known before.
 * @returns undefined where there is no baseline, or where it is about to be written anew
 * @throws UsageError where the file is not there or is none
 */
export async function knownBefore(baseline: BaselineFile | undefined, voice: Voice): Promise<Baseline | undefined> {
  if (baseline === undefined || baseline.update) return undefined
  const { path, name } = baseline
  const written = await textOf(path)
  if (written === undefined) throw new UsageError(voice.say('check.no-baseline', { file: name }))
  const read = readBaseline(written)
  if (read === undefined) throw new UsageError(voice.say('check.not-a-baseline', { file: name }))
  return read
}

/** Writes the baseline anew: what was checked as it stands now, what was not as it stood, unless its file is gone. */
export async function updateBaseline(
  { path, name }: BaselineFile,
  { standing, report }: CheckedFiles,
  root: string,
  edge: Edge,
  { say }: Voice,
): Promise<void> {
  const before = readBaseline((await textOf(path)) ?? '')?.files ?? {}
  const files = new Map(standing)
  for (const [file, known] of Object.entries(before))
    if (!files.has(file) && (await isThere(resolve(root, file)))) files.set(file, known)
  await writeWhole(path, writeBaseline(files))
  await edge.stderr.write(`${say('check.baseline-written', { file: name, count: report.totals.findings })}\n`)
}
