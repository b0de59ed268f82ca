import type { Voice } from '../messages/voice.ts'
import { UsageError } from '../program/usage-error.ts'

/** The one place where the package is imported, and only when it is called: types come from here too. */
const load = async () => await import('@gongkai/api')

/** The package that holds the store and the server. */
export type Api = Awaited<ReturnType<typeof load>>

/** An open store. */
export type Store = Awaited<ReturnType<Api['openStore']>>

/** How a store is opened. */
export type StoreConfig = Parameters<Api['openStore']>[0]

/**
 * Loads the package that holds the store and the server. It is not among the dependencies: who checks files needs no
 * database.
 * @param command the command that needs it
 * @throws UsageError where it is not installed, saying how to install it
 */
export async function loadApi(command: string, voice: Voice): Promise<Api> {
  try {
    return await load()
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND'
    if (missing && error.message.includes('@gongkai/api'))
      throw new UsageError(voice.say('usage.needs-api', { command }))
    throw error
  }
}
