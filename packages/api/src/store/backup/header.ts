import { version } from '@gongkai/core'
import * as z from 'zod'
import { apiError } from '../../problems/api-error.ts'
import type { Store } from '../open-store.ts'
import type { Head } from '../read/head.ts'

/** The form of the file. A program reads its own form and every earlier one. */
export const backupFormat = 1

/** What a file holds: the whole store, or only what was withdrawn and erased. */
export type BackupContent = 'store' | 'erasures'

/** The first line of a backup. */
export const backupHeader = z.strictObject({
  gongkai: z.enum(['store', 'erasures']),
  format: z.int().min(1),
  program: z.string(),
  engine: z.string(),
  made: z.string(),
  /** Where the feed stood. */
  epoch: z.string(),
  seq: z.int().min(0),
  /** Every numbering up to this one, the earliest first. */
  epochs: z.array(z.string()),
})

/** The first line of a backup. */
export type BackupHeader = z.output<typeof backupHeader>

/** Makes the first line. */
export function headerOf(
  { engine, clock }: Store,
  content: BackupContent,
  { epoch, seq }: Head,
  epochs: readonly string[],
): BackupHeader {
  const made = clock.now()
  return { gongkai: content, format: backupFormat, program: version, engine, made, epoch, seq, epochs: [...epochs] }
}

/**
 * Reads the first line.
 * @throws ApiError `backup-not-one` where it is not that of such a file, `backup-newer` where a later program wrote it
 */
export function readHeader(line: unknown, content: BackupContent): BackupHeader {
  const form = z.looseObject({ gongkai: z.literal(content), format: z.int() }).safeParse(line)
  if (!form.success) throw apiError('backup-not-one', { content })
  if (form.data.format > backupFormat) throw apiError('backup-newer', { format: String(form.data.format) })
  const read = backupHeader.safeParse(line)
  if (!read.success) throw apiError('backup-not-one', { content })
  return read.data
}
