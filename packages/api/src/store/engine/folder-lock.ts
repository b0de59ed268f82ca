import { linkSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import type { Clock } from '../../clock.ts'
import { apiError } from '../../problems/api-error.ts'
import { makeFolder } from './make-folder.ts'
import { ownIdentity, type ProcessIdentity, processIdentitySchema, stateOf } from './process-identity.ts'

/**
 * PGlite lets two processes open one folder, and one of them then loses what it committed. So a process that
 * opens a folder first takes this lock: a file naming the process and since when it holds the folder.
 *
 * Lock files are numbered. A process takes over from a dead one by making the next number, which only one can
 * do; afterwards it looks again, and gives way where somebody alive holds another number.
 */
export interface FolderLock {
  /** Gives the folder back. Safe to call twice. */
  readonly release: () => void
}

interface Holder {
  readonly process: ProcessIdentity
  readonly since: string
}

interface LockFile {
  readonly path: string
  readonly number: number
  readonly holder: Holder
}

const holderSchema = z.object({ process: processIdentitySchema, since: z.string() })
const lockName = /^lock\.(\d{1,9})$/

/**
 * Takes the lock of a data folder, which is made where it is missing.
 * @param folder the data folder
 * @param clock tells since when the lock is held
 * @throws ApiError `store-held` naming the process that holds the folder and since when
 */
export function lockFolder(folder: string, clock: Clock): FolderLock {
  makeFolder(folder)
  const own: Holder = { process: ownIdentity(), since: clock.now() }
  for (;;) {
    const found = lockFiles(folder)
    refuseWhereHeld(folder, found)
    const path = join(folder, `lock.${Math.max(0, ...found.map((file) => file.number)) + 1}`)
    if (!createWhole(path, JSON.stringify(own))) continue
    const others = lockFiles(folder).filter((file) => file.path !== path)
    try {
      refuseWhereHeld(folder, others)
    } catch (error) {
      rmSync(path, { force: true })
      throw error
    }
    for (const stale of others) rmSync(stale.path, { force: true })
    return { release: () => rmSync(path, { force: true }) }
  }
}

function refuseWhereHeld(folder: string, files: readonly LockFile[]): void {
  for (const { path, holder } of files) {
    const { pid, host } = holder.process
    switch (stateOf(holder.process)) {
      case 'dead':
        break
      case 'alive':
        throw apiError('store-held', { folder, pid: String(pid), since: holder.since })
      case 'unseen':
        throw apiError('store-held-elsewhere', { folder, pid: String(pid), host, since: holder.since, path })
    }
  }
}

function lockFiles(folder: string): readonly LockFile[] {
  return readdirSync(folder).flatMap((name) => {
    const number = lockName.exec(name)?.[1]
    if (number === undefined) return []
    const path = join(folder, name)
    const holder = readHolder(path)
    return holder === undefined ? [] : [{ path, number: Number(number), holder }]
  })
}

/** Who a lock file names; undefined where it was given back meanwhile. A file that cannot be read is not guessed at. */
function readHolder(path: string): Holder | undefined {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
  try {
    return holderSchema.parse(JSON.parse(text))
  } catch {
    throw apiError('store-lock-unreadable', { path })
  }
}

/** Makes a file with its content in one step; false where the name is taken. */
function createWhole(path: string, content: string): boolean {
  const draft = `${path}.${process.pid}.draft`
  writeFileSync(draft, content)
  try {
    linkSync(draft, path)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
}
