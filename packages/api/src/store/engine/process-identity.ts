import { readFileSync } from 'node:fs'
import { hostname } from 'node:os'
import * as z from 'zod'

/** What tells one process from every other, also from a later one that was given the same number. */
export const processIdentitySchema = z.object({
  pid: z.int().positive(),
  host: z.string(),
  /** When the process started, as the kernel counts it, with the kernel's own boot: empty where it cannot be read. */
  started: z.string(),
})

/** A process as its lock names it. */
export type ProcessIdentity = z.infer<typeof processIdentitySchema>

/** The identity of this process. */
export function ownIdentity(): ProcessIdentity {
  return { pid: process.pid, host: hostname(), started: startOf(process.pid) }
}

/**
 * What can be said of a process: `alive`, `dead`, or `unseen` where it runs on another machine (or in another
 * container), whose processes are not visible from here.
 */
export function stateOf(other: ProcessIdentity): 'alive' | 'dead' | 'unseen' {
  if (other.host !== hostname()) return 'unseen'
  if (!exists(other.pid) || isZombie(other.pid)) return 'dead'
  const started = tickOf(startOf(other.pid))
  const then = tickOf(other.started)
  return started === '' || then === '' || started === then ? 'alive' : 'dead'
}

/**
 * The tick alone: a container may be told of a boot of its own, and what holds a folder must not be taken for dead. That
 * after a boot the same number is given at the same tick hardly happens, and then somebody is asked to look.
 */
function tickOf(started: string): string {
  return started.slice(started.indexOf('/') + 1)
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH')
  }
}

/** Linux only: boot and start tick of a process; empty elsewhere. */
function startOf(pid: number): string {
  const stat = statOf(pid)
  const boot = readWhole('/proc/sys/kernel/random/boot_id')?.trim()
  return stat === undefined || boot === undefined ? '' : `${boot}/${stat[19] ?? ''}`
}

/** A process that has ended and whose parent has not yet asked: it holds nothing any more. */
function isZombie(pid: number): boolean {
  return statOf(pid)?.[0] === 'Z'
}

/** The fields of a process that stand after its name, which is the second and may itself hold spaces. */
function statOf(pid: number): readonly string[] | undefined {
  const line = readWhole(`/proc/${pid}/stat`)
  return line?.slice(line.lastIndexOf(')') + 2).split(' ')
}

function readWhole(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
