import type { ByteSource } from './input/byte-source.ts'
import type { FailurePart, Part } from './model/part.ts'
import { failure } from './model/part.ts'
import type { LimitName, Settings } from './options.ts'

/** Parts are handed on in batches: a million rows one by one would spend their time in promises. */
export type Batch = readonly Part[]

/** What has been spent of the limits that count over one file and everything inside it. */
export interface Budget {
  inflatedBytes: number
  entries: number
  cells: number
}

/** What a reader needs to know about the file it reads. */
export interface Reading {
  /** The file's name, `outer.zip!/inner.xlsx` inside an archive. */
  readonly file: string
  readonly settings: Settings
  readonly budget: Budget
  /** Reads a file found inside this one, by its name and bytes. */
  readonly inner: (name: string, bytes: Uint8Array) => AsyncGenerator<Batch>
}

/** Reads one format. It may throw {@link Unreadable}; whatever else it throws is reported as damage to the file. */
export type Reader = (source: ByteSource, reading: Reading) => AsyncGenerator<Batch>

/** Stops a reader from deep inside, with the failure to report. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable'
  /** Makes the failure for the file that was being read. */
  readonly failure: (file: string) => FailurePart

  constructor(toFailure: (file: string) => FailurePart) {
    super('unreadable')
    this.failure = toFailure
  }
}

/**
 * Stops a reader because a limit was reached.
 * @param settings where the limit's value stands
 * @param limit which one
 * @returns what to throw
 */
export function overLimit(settings: Settings, limit: LimitName): Unreadable {
  return new Unreadable((file) => failure(file, 'too-large', { limit, value: settings.limits[limit] }))
}
