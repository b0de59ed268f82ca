import { join, resolve } from 'node:path'
import type { Edge } from '../edge/edge.ts'
import type { Voice } from '../messages/voice.ts'
import { UsageError } from '../program/usage-error.ts'
import type { StoreConfig } from './load-api.ts'

/** What the user said about where the store is. */
export interface StoreFlags {
  readonly data?: string | undefined
  readonly databaseUrl?: string | undefined
}

/** Where the store is. */
export interface StorePlace {
  readonly location: StoreConfig['location']
  /** The data folder: of the embedded database, and beside a server of what is remembered between starts. */
  readonly folder: string
}

const defaultFolder = 'data'

/**
 * Where the store is: flags win, then DATABASE_URL, then GONGKAI_DATA, else the folder `data` here.
 * @throws UsageError where both are named
 */
export function storePlace({ data, databaseUrl }: StoreFlags, edge: Edge, { say }: Voice): StorePlace {
  if (data !== undefined && databaseUrl !== undefined)
    throw new UsageError(say('usage.not-together', { one: '--data', other: '--database-url' }))
  const { DATABASE_URL, GONGKAI_DATA } = edge.environment
  const folder = resolve(edge.folder, data ?? nonEmpty(GONGKAI_DATA) ?? defaultFolder)
  const url = databaseUrl ?? (data === undefined ? nonEmpty(DATABASE_URL) : undefined)
  if (url === undefined) return { location: { engine: 'embedded', folder }, folder }
  if (!/^postgres(ql)?:\/\//.test(url)) throw new UsageError(say('node.not-a-database-url'))
  return { location: { engine: 'postgres', url }, folder }
}

/** Where a node keeps the exports it has made, so that they outlive it: made with the first export, not before. */
export function exportsFolderOf({ folder }: StorePlace): string {
  return join(folder, 'exports')
}

function nonEmpty(value: string | undefined): string | undefined {
  return value === '' ? undefined : value
}
