import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { SourceSettings } from '../content/plan.ts'
import { loadMapping } from '../mapping/load-mapping.ts'
import { readMapping } from '../mapping/read-mapping.ts'
import type { Voice } from '../messages/voice.ts'
import { UsageError } from '../program/usage-error.ts'
import type { WordList } from '../words/word-list.ts'
import { wordListSchema } from '../words/word-list-schema.ts'
import type { Config } from './config-schema.ts'
import { loadAs } from './load-config.ts'

/**
 * Loads the mappings of a configuration: those written in it, and those it names.
 * @param folder against which names are read
 * @throws UsageError listing what is wrong with one
 */
export async function loadSources(
  sources: Config['sources'],
  folder: string,
  voice: Voice,
): Promise<readonly SourceSettings[]> {
  return await Promise.all(
    (sources ?? []).map(async ({ files, sheet, mapping }) => {
      const loaded =
        typeof mapping === 'string'
          ? await loadMapping(resolve(folder, mapping), mapping, voice)
          : checked(JSON.stringify(mapping), voice)
      return { files, mapping: loaded.mapping, ...(sheet !== undefined && { sheet }) }
    }),
  )
}

function checked(written: string, voice: Voice) {
  const read = readMapping(written)
  if (read.ok) return read
  const lines = read.faults.map(({ message }) => voice.tell(message))
  throw new UsageError(`${voice.say('mapping.faults', { count: lines.length })}\n${lines.join('\n')}`)
}

/** Loads the word lists of a configuration. */
export async function loadWords(words: Config['words'], folder: string, voice: Voice): Promise<readonly WordList[]> {
  return await Promise.all(
    (words ?? []).map(async (list): Promise<WordList> => {
      if (typeof list !== 'string') return list
      return await loadAs(wordListSchema, resolve(folder, list), list, voice)
    }),
  )
}

/** The text of a file; undefined where there is none. */
export async function textOf(path: string): Promise<string | undefined> {
  return await readFile(path, 'utf8').catch(() => undefined)
}
