import { readFile } from 'node:fs/promises'
import type { Voice } from '../messages/voice.ts'
import { UsageError } from '../program/usage-error.ts'
import { type ReadMapping, readMapping } from './read-mapping.ts'

/** A mapping that can run. */
export type LoadedMapping = Extract<ReadMapping, { ok: true }>

/**
 * Loads a mapping file.
 * @param path where it is
 * @param name the name under which its faults are told
 * @throws UsageError listing everything that is wrong with it, each with its line
 */
export async function loadMapping(path: string, name: string, voice: Voice): Promise<LoadedMapping> {
  const written = await readFile(path, 'utf8').catch(() => {
    throw new UsageError(voice.say('input.no-such-file', { file: name }))
  })
  const read = readMapping(written)
  if (read.ok) return read
  const lines = read.faults.map(
    ({ line, message }) => `${name}${line === undefined ? '' : `:${line}`}  ${voice.tell(message)}`,
  )
  throw new UsageError(`${voice.say('mapping.faults', { count: lines.length })}\n${lines.join('\n')}`)
}
