import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseDocument } from 'yaml'
import type * as z from 'zod'
import type { Voice } from '../messages/voice.ts'
import { UsageError } from '../program/usage-error.ts'
import { configFaults } from './config-faults.ts'
import { type Config, configSchema } from './config-schema.ts'

/**
 * Loads a file of settings: YAML, JSON, or a module whose default export they are.
 * @param path where it is
 * @param name the name it is told by
 * @throws UsageError where it cannot be read
 */
export async function loadValue(path: string, name: string, voice: Voice): Promise<unknown> {
  if (/^\.m?[jt]s$/.test(extname(path))) return await loadModule(path, name, voice)
  const written = await readFile(path, 'utf8').catch(() => {
    throw new UsageError(voice.say('input.no-such-file', { file: name }))
  })
  const document = parseDocument(written, { prettyErrors: false })
  const [broken] = document.errors
  if (broken !== undefined) throw new UsageError(voice.say('config.not-yaml', { file: name, why: broken.code }))
  const value: unknown = document.toJS()
  return value ?? {}
}

async function loadModule(path: string, name: string, voice: Voice): Promise<unknown> {
  const loaded: unknown = await import(pathToFileURL(path).href).catch((error: unknown) => {
    const why = error instanceof Error ? error.name : typeof error
    throw new UsageError(voice.say('config.not-a-module', { file: name, why }))
  })
  if (typeof loaded === 'object' && loaded !== null && 'default' in loaded) return loaded.default
  throw new UsageError(voice.say('config.no-default', { file: name }))
}

/**
 * Loads a value and holds it against a schema.
 * @throws UsageError listing everything that is wrong with it
 */
export async function loadAs<T>(schema: z.ZodType<T>, path: string, name: string, voice: Voice): Promise<T> {
  const parsed = schema.safeParse(await loadValue(path, name, voice))
  if (parsed.success) return parsed.data
  const lines = configFaults(schema, parsed.error.issues).map(
    ({ at, message }) => `${name}${at === '' ? '' : ` ${at}`}  ${voice.tell(message)}`,
  )
  throw new UsageError(`${voice.say('config.faults', { file: name, count: lines.length })}\n${lines.join('\n')}`)
}

/** Loads a configuration. */
export async function loadConfig(path: string, name: string, voice: Voice): Promise<Config> {
  return await loadAs(configSchema, path, name, voice)
}
