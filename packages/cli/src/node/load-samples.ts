import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type GongkaiRecord, parseRecord } from '@gongkai/core'
import { readSource } from '../input/read-source.ts'
import type { Voice } from '../messages/voice.ts'
import { UsageError } from '../program/usage-error.ts'
import type { Api, Store } from './load-api.ts'

/** The name by which the audit knows the samples. */
const by = 'samples'

/**
 * Publishes the sample content of a folder, in one transaction: all of it is there, or none.
 * @param folder a folder of files of records, each marked as a sample
 * @returns how many records were published
 * @throws UsageError naming the first record that is no sample, or cannot be published
 */
export async function loadSamples(api: Api, store: Store, folder: string, voice: Voice): Promise<number> {
  const records: GongkaiRecord[] = []
  for (const name of readdirSync(folder)
    .filter((one) => one.endsWith('.ndjson'))
    .sort()) {
    for await (const batch of readSource(join(folder, name), name)) {
      for (const item of batch) {
        const where = { file: name, line: item.line ?? 0 }
        if (item.kind !== 'record')
          throw new UsageError(voice.say('start.bad-sample', { ...where, why: voice.tell(item.message) }))
        const parsed = parseRecord(item.value)
        if (!parsed.ok)
          throw new UsageError(voice.say('start.bad-sample', { ...where, why: voice.tell(parsed.problem.message) }))
        if (parsed.value.sample !== true) throw new UsageError(voice.say('start.not-a-sample', where))
        records.push(parsed.value)
      }
    }
  }
  const outcomes = await api.publish(store, records, by)
  for (const outcome of outcomes)
    if (outcome.outcome === 'refused')
      throw new UsageError(
        voice.say('start.sample-refused', { id: outcome.id, why: voice.tell(outcome.problem.message) }),
      )
  return records.length
}
