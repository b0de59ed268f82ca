import {
  configure,
  ERR_CENTRAL_DIRECTORY_NOT_FOUND,
  ERR_ENCRYPTED,
  ERR_ENCRYPTED_CENTRAL_DIRECTORY,
  ERR_ENTRY_DATA_OUT_OF_BOUNDS,
  ERR_EOCDR_NOT_FOUND,
  ERR_OVERLAPPING_ENTRY,
  ERR_SPLIT_ZIP_FILE,
  ERR_UNSUPPORTED_ENCRYPTION,
  type FileEntry,
  Uint8ArrayReader,
  ZipReader,
} from '@zip.js/zip.js/lib/zip-core-native.js'
import type { Format } from '../model/format.ts'
import { failure } from '../model/part.ts'
import type { Settings } from '../options.ts'
import { type Budget, overLimit, Unreadable } from '../reading.ts'

/** A file in an archive. */
export interface ZipEntry {
  /** Its path with forward slashes. */
  readonly name: string
  readonly encrypted: boolean
  /** Inflates it piece by piece. Throws where it grows beyond the limits or is damaged. */
  readonly open: () => AsyncGenerator<Uint8Array>
}

/** An archive's files, in the order of its directory. Folders are left out. */
export interface Zip {
  readonly entries: readonly ZipEntry[]
}

// The library hands on quarters of a megabyte otherwise. What is derived from one piece lives at the same time, and what
// lives long while a reader is young is taken by the engine for something that stays: short pieces halve the memory.
configure({ chunkSize: 8_192 })

/** Up to here an entry may be as compressible as it likes: a blank sheet is. */
const freeOfRatio = 16_777_216

/**
 * The name of an entry. Archives made on a Chinese Windows hold names in GBK without saying so.
 * @param raw the name's bytes
 * @returns the name in UTF-8 where it is, else in GB 18030
 */
function decodeName(raw: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw)
  } catch {
    return new TextDecoder('gb18030').decode(raw)
  }
}

/** Damage that means that a part of the archive is missing: its directory stands at its end. */
const cutOff = [
  ERR_CENTRAL_DIRECTORY_NOT_FOUND,
  ERR_ENTRY_DATA_OUT_OF_BOUNDS,
  ERR_EOCDR_NOT_FOUND,
  ERR_SPLIT_ZIP_FILE,
] as const

const sealed = [ERR_ENCRYPTED, ERR_ENCRYPTED_CENTRAL_DIRECTORY, ERR_UNSUPPORTED_ENCRYPTION] as const

function damage(format: Format, error: unknown): Unreadable {
  if (error instanceof Unreadable) return error
  const text = error instanceof Error ? error.message : ''
  if (text === ERR_OVERLAPPING_ENTRY) return new Unreadable((file) => failure(file, 'zip-bomb', { reason: 'overlap' }))
  if (sealed.some((code) => code === text)) return new Unreadable((file) => failure(file, 'encrypted', { format }))
  if (cutOff.some((code) => code === text)) return new Unreadable((file) => failure(file, 'truncated', { format }))
  return new Unreadable((file) => failure(file, 'broken', { format, error: 'zip' }))
}

async function* inflate(
  entry: FileEntry,
  format: Format,
  settings: Settings,
  budget: Budget,
): AsyncGenerator<Uint8Array> {
  const { inflatedBytes, ratio } = settings.limits
  const stop = new AbortController()
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
  const done = entry.getData(writable, { useWebWorkers: false, checkOverlappingEntry: true, signal: stop.signal })
  const reader = readable.getReader()
  // An entry refused before its first byte leaves the stream waiting for ever, so both are listened to. Not by a race:
  // the promise that outlives every race would keep each of them, and with it all that was inflated.
  let refusal: { readonly error: unknown } | undefined
  let refuse: ((error: unknown) => void) | undefined
  done.catch((error: unknown) => {
    refusal = { error }
    refuse?.(error)
  })
  const next = (): ReturnType<typeof reader.read> =>
    new Promise((resolve, reject) => {
      if (refusal !== undefined) reject(refusal.error)
      refuse = reject
      reader.read().then(resolve, reject)
    })
  let size = 0
  let finished = false
  try {
    for (;;) {
      const { done: end, value } = await next()
      if (end) break
      size += value.length
      budget.inflatedBytes += value.length
      if (budget.inflatedBytes > inflatedBytes) throw overLimit(settings, 'inflatedBytes')
      if (size > freeOfRatio && size > entry.compressedSize * ratio)
        throw new Unreadable((file) => failure(file, 'zip-bomb', { reason: 'ratio' }))
      yield value
    }
    await done
    finished = true
  } catch (error) {
    throw damage(format, error)
  } finally {
    if (!finished) {
      stop.abort()
      // What is still under way ends on its own; its outcome is of no use any more.
      reader.cancel().catch(() => undefined)
    }
  }
}

/**
 * Opens an archive held in memory. Only its directory is read.
 * @param bytes the whole archive
 * @param format what it is, for the failure's words
 * @param settings the limits
 * @param budget what has been spent of them
 * @returns its files; throws {@link Unreadable} where it is damaged or has too many
 */
export async function openZip(bytes: Uint8Array, format: Format, settings: Settings, budget: Budget): Promise<Zip> {
  const reader = new ZipReader(new Uint8ArrayReader(bytes), {
    useWebWorkers: false,
    strictness: 'tolerant',
    filenameValidation: 'tolerant',
    decodeText: (value, _encoding, type) => (type === 'filename' ? decodeName(value) : undefined),
  })
  const entries: ZipEntry[] = []
  try {
    for await (const entry of reader.getEntriesGenerator()) {
      budget.entries += 1
      if (budget.entries > settings.limits.entries) throw overLimit(settings, 'entries')
      if (entry.directory) continue
      entries.push({
        name: entry.filename.replaceAll('\\', '/'),
        encrypted: entry.encrypted,
        open: () => inflate(entry, format, settings, budget),
      })
    }
  } catch (error) {
    throw damage(format, error)
  }
  return { entries }
}
