import { relative } from 'node:path'
import type { GongkaiRecord } from '@gongkai/core'
import type { Baseline, BaselineOfFile } from '../baseline/baseline.ts'
import { hashOfBytes, hashOfTexts, outcomeCache } from '../cache/outcome-cache.ts'
import { matcher } from '../content/globs.ts'
import type { CheckPlan } from '../content/plan.ts'
import type { CheckSetup } from '../content/setup.ts'
import { shownFile } from '../content/shown.ts'
import type { NamedFile } from '../input/find-files.ts'
import { version } from '../program/version.ts'
import type { ReadWaivers } from '../waivers/waiver.ts'
import type { WaiverFile } from '../waivers/waiver-file.ts'
import { type CentralWaiver, checkFile } from './check-file.ts'
import type { FileOutcome } from './file-outcome.ts'
import { openFile, sidecarOf } from './read-input.ts'

/** What holds for all files of a run, as plain data: it goes to the workers. */
export interface CheckContext {
  readonly plan: CheckPlan
  /** The folder of the configuration. */
  readonly root: string
  /** The central file of waivers, with the name it is reported by. */
  readonly waivers: WaiverFile & { readonly file: string }
  /** What was known before; undefined where no baseline is used. */
  readonly baseline: Baseline | undefined
  /** Whether a baseline is to be written. */
  readonly standing: boolean
  /** Where outcomes are remembered; undefined where they are not. */
  readonly cache: string | undefined
}

/** Who is told while a file is checked. */
export interface CheckHooks {
  readonly onBytes: (bytes: number) => void
  readonly onRecord: (record: GongkaiRecord) => void
  readonly signal: AbortSignal
}

/** A file's name from the folder of the configuration. */
export function withinOf(path: string, root: string): string {
  return relative(root, path).replaceAll('\\', '/')
}

/** A file with everything that is said of it elsewhere, and what it came to if that is remembered. */
export interface PreparedFile {
  readonly named: NamedFile
  readonly within: string
  readonly sidecar: ReadWaivers
  readonly central: readonly CentralWaiver[]
  readonly known: BaselineOfFile | undefined
  readonly standing: boolean
  /** What stands for the file and everything that decides; undefined where nothing is remembered. */
  readonly key: string | undefined
  readonly before: FileOutcome | undefined
}

/** Gathers what is said of a file, and looks whether it was checked before. */
export async function prepare(named: NamedFile, context: CheckContext): Promise<PreparedFile> {
  const { root, waivers, baseline, plan, standing } = context
  const { path, file } = named
  const within = withinOf(path, root)
  const central = waivers.waivers.flatMap(({ files, waiver }, number): readonly CentralWaiver[] =>
    files.length === 0 || matcher(files)(within) ? [{ number, waiver }] : [],
  )
  const sidecar = await sidecarOf(path, file)
  const known = baseline === undefined ? undefined : (baseline.files[shownFile(within)] ?? {})
  const cache = context.cache === undefined ? undefined : outcomeCache(context.cache)
  const content = cache === undefined ? undefined : await hashOfBytes(openFile(path, () => {})())
  const decides = () => [version, file, within, JSON.stringify({ plan, sidecar, central, known, standing })]
  const key = content === undefined ? undefined : hashOfTexts([content, ...decides()])
  const before = key === undefined ? undefined : await cache?.get(path, key)
  return { named, within, sidecar, central, known, standing, key, before }
}

/** Checks one file and remembers what it came to. */
export async function checkPrepared(
  { named, within, sidecar, central, known, standing, key }: PreparedFile,
  cache: string | undefined,
  setup: CheckSetup,
  { onBytes, onRecord, signal }: CheckHooks,
): Promise<FileOutcome> {
  const { path, file } = named
  const outcome = await checkFile(
    { file, within, open: openFile(path, onBytes), sidecar, central, baseline: known, standing, onRecord, signal },
    setup,
  )
  if (key !== undefined && cache !== undefined && !signal.aborted) await outcomeCache(cache).put(path, key, outcome)
  return outcome
}
