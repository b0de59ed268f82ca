import { civilDate, type Instant, instant } from '@gongkai/core'
import * as z from 'zod'
import { exitCode } from '../edge/exit-code.ts'
import type { Voice } from '../messages/voice.ts'
import { type Api, loadApi, type Store } from '../node/load-api.ts'
import { storePlace } from '../node/store-place.ts'
import { withStore } from '../node/with-store.ts'
import { flag, readChoice, readDate, value, values } from '../options/read-options.ts'
import type { CommandSpec } from '../program/command-spec.ts'
import { UsageError } from '../program/usage-error.ts'

const optionsSchema = z.object({
  name: value,
  role: z.string().default('publisher'),
  place: values,
  body: values,
  expires: value,
  json: flag,
  data: value,
  databaseUrl: value,
})

type Options = z.output<typeof optionsSchema>

const actions = ['create', 'list', 'revoke'] as const

/** The name by which the audit knows what is done at the command line. */
const by = 'command'

/** `gongkai token`: who may publish. */
export const token: CommandSpec = {
  name: 'token',
  describe: (command, { say }) => {
    command
      .summary(say('token.summary'))
      .description(say('token.about'))
      .argument('<create|list|revoke>', say('token.argument.action'))
      .argument('[id]', say('token.argument.id'))
      .option(`--name <${say('token.word.name')}>`, say('token.option.name'))
      .option(`--role <${say('token.word.role')}>`, say('token.option.role'))
      .many(`--place <${say('help.word.place')}>`, say('token.option.place'))
      .many('--body <id>', say('token.option.body'))
      .option(`--expires <${say('help.word.date')}>`, say('token.option.expires'))
      .option('--json', say('help.option.json'))
      .option(`--data <${say('help.word.folder')}>`, say('help.option.data'))
      .option(`--database-url <${say('help.word.address')}>`, say('help.option.database-url'))
      .addHelpText('after', `\n${say('token.examples')}`)
  },
  run: async ({ edge, voice, args: [action = '', id], options: given }) => {
    const options = optionsSchema.parse(given)
    const chosen = readChoice('<create|list|revoke>', action, actions, voice)
    if (chosen === 'create' && options.name === undefined)
      throw new UsageError(voice.say('usage.missing-option', { option: '--name' }))
    if (chosen === 'revoke' && id === undefined)
      throw new UsageError(voice.say('usage.missing-argument', { name: 'id' }))
    const api = await loadApi('gongkai token', voice)
    const place = storePlace(options, edge, voice)
    const told = await withStore(api, place, edge, voice, async (store) => {
      if (chosen === 'create') return await create(api, store, options, voice)
      return chosen === 'list' ? await listed(api, store, options, voice) : await revoked(api, store, id ?? '', voice)
    })
    await edge.stdout.write(`${told}\n`)
    return exitCode.clean
  },
}

async function create(api: Api, store: Store, options: Options, voice: Voice): Promise<string> {
  const { name = '', place: places, body: bodies, json } = options
  const role = readChoice('--role', options.role, api.tokenRoles, voice)
  const expiresAt = expiry(options.expires, voice)
  const asked = { name, role, places, bodies, ...(expiresAt !== undefined && { expiresAt }) }
  const made = await api.createToken(store, asked, by)
  if (json) return JSON.stringify(made, null, 2)
  return `${voice.say('token.created', { id: made.token.id })}\n${made.secret}`
}

/** A token opens nothing from the first moment of the day on, as it is counted in Shanghai. */
function expiry(day: string | undefined, voice: Voice): Instant | undefined {
  if (day === undefined) return undefined
  return instant(`${readDate('--expires', day, civilDate('2000-01-01'), voice)}T00:00:00+08:00`)
}

async function listed(api: Api, store: Store, { json }: Options, { say }: Voice): Promise<string> {
  const tokens = await api.listTokens(store)
  if (json) return JSON.stringify(tokens, null, 2)
  if (tokens.length === 0) return say('token.none')
  const lines = tokens.map(({ id, role, name, places, bodies, revokedAt, expiresAt }) => {
    const state =
      revokedAt !== undefined
        ? say('token.state.revoked', { at: revokedAt })
        : expiresAt !== undefined
          ? say('token.state.expires', { at: expiresAt })
          : say('token.state.open')
    return [id, role, name, [...places, ...bodies].join(' '), state].filter((part) => part !== '').join('  ')
  })
  return lines.join('\n')
}

async function revoked(api: Api, store: Store, id: string, { say }: Voice): Promise<string> {
  const found = await api.revokeToken(store, id, by)
  if (found === undefined) throw new UsageError(say('token.not-found', { id }))
  return say('token.revoked', { id })
}
