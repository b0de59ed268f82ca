import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { apiError } from '../../problems/api-error.ts'

/** What a folder may hold that is not ours: marks of a file system, of a desktop, of version control. */
const harmless = /^(?:\.|lost\+found$)/

/** What a node leaves in a folder whose database is gone, or was never finished. */
const ours = /^(?:postgres|exports|lock\.\d{1,9}|loaded\.json)$/

/**
 * Refuses a folder that holds somebody's files and no database: most likely it is the data that was to be loaded, and a
 * database among them would be taken for part of it.
 * @param folder the data folder, there or not
 * @throws ApiError `store-folder-foreign` naming one of the files
 */
export function refuseForeignFolder(folder: string): void {
  if (!existsSync(folder) || existsSync(join(folder, 'postgres', 'PG_VERSION'))) return
  let names: readonly string[]
  try {
    names = readdirSync(folder)
  } catch {
    // No folder, or one that may not be read: whoever makes or locks it says why.
    return
  }
  const foreign = names.find((name) => !harmless.test(name) && !ours.test(name))
  if (foreign !== undefined) throw apiError('store-folder-foreign', { folder, name: foreign })
}
