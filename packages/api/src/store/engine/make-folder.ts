import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { apiError } from '../../problems/api-error.ts'

/**
 * Makes a folder and what is missing above it, step by step: the platform's own recursive way never returns below /proc.
 * @throws ApiError `store-folder-unusable` saying why
 */
export function makeFolder(folder: string): void {
  const above = dirname(folder)
  if (above !== folder && !existsSync(above)) makeFolder(above)
  try {
    mkdirSync(folder)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    if (code === 'EEXIST' && statSync(folder).isDirectory()) return
    throw apiError('store-folder-unusable', { folder, why: code === 'EEXIST' ? 'ENOTDIR' : code }, { cause: error })
  }
}
