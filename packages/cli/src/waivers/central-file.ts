import { relative, resolve } from 'node:path'
import { textOf } from '../config/load-sources.ts'
import type { FoundConfig } from '../config/settings.ts'
import type { Edge } from '../edge/edge.ts'
import { readWaiverFile, type WaiverFile } from './waiver-file.ts'

const usualWaivers = 'gongkai.waivers.yaml'

/** The central file of waivers, with the name it is reported by; empty where there is none. */
export async function waiversOf(
  { config, folder }: FoundConfig,
  edge: Edge,
): Promise<WaiverFile & { readonly file: string }> {
  const path = resolve(folder, config.waivers ?? usualWaivers)
  const file = relative(edge.folder, path)
  const written = await textOf(path)
  if (written === undefined) return { file, waivers: [], faults: [] }
  return { file, ...readWaiverFile(written, file) }
}
