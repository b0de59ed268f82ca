import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdtemp, open, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { apiError } from '../problems/api-error.ts'
import type { ReceivedFile } from '../store/index.ts'

/** Bytes of a file. */
export const longestAttachment = 64 * 1024 * 1024

/**
 * Receives a file into a folder of its own, and does something with it once its digest has been verified. Nothing of it
 * is in memory at once, its name is never one that was sent, and the folder is gone in the end.
 * @param sha256 what it must be
 * @throws ApiError `content-too-large`, `digest-differs`
 */
export async function received<T>(
  { body, headers }: Request,
  sha256: string,
  use: (file: ReceivedFile) => Promise<T>,
): Promise<T> {
  const tooLarge = () => apiError('content-too-large', { limit: `${longestAttachment} B` })
  if (Number(headers.get('Content-Length') ?? 0) > longestAttachment) throw tooLarge()
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-upload-'))
  try {
    const arriving = join(folder, 'arriving')
    const whole = join(folder, 'whole')
    const hash = createHash('sha256')
    let bytes = 0
    const file = await open(arriving, 'wx', 0o600)
    try {
      for await (const chunk of body ?? []) {
        bytes += chunk.byteLength
        if (bytes > longestAttachment) throw tooLarge()
        hash.update(chunk)
        await file.write(chunk)
      }
    } finally {
      await file.close()
    }
    if (hash.digest('hex') !== sha256) throw apiError('digest-differs', {})
    await rename(arriving, whole)
    return await use({ sha256, bytes, read: () => createReadStream(whole) })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
