import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type GongkaiRecord, parseRecord } from '@gongkai/core'
import { readSource } from '../input/read-source.ts'
import type { Api, Store } from './load-api.ts'

/** The name by which the audit knows the samples. */
const by = 'samples'

/** What became of the sample content. */
export interface LoadedSamples {
  readonly published: number
  /** Lines that are no records, or are not marked as samples. */
  readonly malformed: number
  /** Records that may not be published: the samples show those too. */
  readonly unlawful: number
}

/**
 * Publishes the sample content of a folder, in one transaction: all of it is there, or none. Content that shows what may
 * not be published stays out, as it would anywhere.
 * @param folder a folder of files of records, each marked as a sample
 */
export async function loadSamples(api: Api, store: Store, folder: string): Promise<LoadedSamples> {
  const records: GongkaiRecord[] = []
  let read = 0
  const names = readdirSync(folder).filter((name) => name.endsWith('.ndjson'))
  for (const name of names.sort()) {
    for await (const batch of readSource(join(folder, name), name)) {
      for (const item of batch) {
        if (item.kind !== 'notice') read++
        if (item.kind !== 'record') continue
        const parsed = parseRecord(item.value)
        if (parsed.ok && parsed.value.sample === true) records.push(parsed.value)
      }
    }
  }
  const outcomes = await api.publish(store, records, by)
  const published = outcomes.filter(({ outcome }) => outcome !== 'refused').length
  return { published, malformed: read - records.length, unlawful: records.length - published }
}
