import { failure, type Part } from '../model/part.ts'
import { type Batch, type Reader, type Reading, Unreadable } from '../reading.ts'
import { entryBytes } from './collect.ts'
import { openZip, type ZipEntry } from './open-zip.ts'

/** What systems put beside the files: nobody published it. */
const litter = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/

/** The entry's bytes, or the failure that stands for it: the others are still read. */
async function bytesOf(entry: ZipEntry, { file, settings }: Reading): Promise<Uint8Array | Part> {
  const inside = `${file}!/${entry.name}`
  if (entry.encrypted) return failure(inside, 'encrypted', { format: 'zip' })
  try {
    return await entryBytes(entry, settings)
  } catch (error) {
    if (error instanceof Unreadable) return error.failure(inside)
    throw error
  }
}

/** Reads the files of an archive, each as if it lay alone. */
export const readZip: Reader = async function* (source, reading): AsyncGenerator<Batch> {
  const { settings, budget } = reading
  const { entries } = await openZip(await source.whole(), 'zip', settings, budget)
  for (const entry of entries) {
    if (litter.test(entry.name)) continue
    const bytes = await bytesOf(entry, reading)
    if (!(bytes instanceof Uint8Array)) {
      yield [bytes]
      // What has been inflated counts for the whole archive: beyond the limit nothing more can be read.
      if (budget.inflatedBytes > settings.limits.inflatedBytes) return
      continue
    }
    yield* reading.inner(entry.name, bytes)
  }
}
