import { resolve } from 'node:path'
import type { Edge } from '../edge/edge.ts'
import { type ImportSummary, summaryOf } from '../import/print-summary.ts'
import { refusalLog } from '../import/refusal-log.ts'
import { runImport } from '../import/run-import.ts'
import { storeSink } from '../import/store-sink.ts'
import { loadMapping } from '../mapping/load-mapping.ts'
import type { Voice } from '../messages/voice.ts'
import type { Api, Store } from './load-api.ts'
import { loadMemory } from './loaded.ts'
import { type ListedFile, readManifest } from './manifest.ts'

/** How many refused rows of a file are told at the start of a node. */
const shown = 5

/** What became of one file at the start. */
export interface LoadedFile {
  readonly file: string
  /** Undefined where it had been loaded before and was not read again. */
  readonly summary: ImportSummary | undefined
}

/** What a load is asked to bring in. */
export interface LoadPlan {
  /** The folder of data, as the user wrote it. */
  readonly folder: string
  readonly manifest: string | undefined
  /** Where the load is remembered. */
  readonly memory: string
}

/**
 * Brings the files of a folder into the store, each through its mapping; those that are there already are passed over.
 * @param told hears of each file when it is done
 * @returns the names that the manifest lists in vain
 */
export async function loadInput(
  api: Api,
  store: Store,
  plan: LoadPlan,
  { edge, voice }: { readonly edge: Edge; readonly voice: Voice },
  told: (file: LoadedFile) => Promise<void>,
): Promise<readonly string[]> {
  const folder = resolve(edge.folder, plan.folder)
  const { files, missing } = await readManifest(folder, plan.manifest, edge.folder, voice)
  const memory = loadMemory(plan.memory, (await api.head(store)).epoch)
  for (const file of files) {
    if (await memory.has(file)) {
      await told({ file: file.file, summary: undefined })
      continue
    }
    const summary = await loadFile(api, store, file, { edge, voice })
    if (summary.unreadable.length === 0) await memory.add(file, (await api.head(store)).epoch)
    await told({ file: file.file, summary })
  }
  return missing
}

async function loadFile(
  api: Api,
  store: Store,
  { file, path, map }: ListedFile,
  { edge, voice }: { readonly edge: Edge; readonly voice: Voice },
): Promise<ImportSummary> {
  const { run } = await loadMapping(map, map, voice)
  const refusals = await refusalLog(edge.stderr.write, voice, shown, undefined)
  const result = await runImport({
    files: [{ path, file, run }],
    sink: storeSink(api, store, false),
    refusals,
    signal: edge.stopped,
  })
  await refusals.close()
  return summaryOf(result, undefined, false)
}
