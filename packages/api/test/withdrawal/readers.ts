import * as z from 'zod'
import type { testApp } from '../http/app.ts'
import { type Answer, asked, everyQuestion } from './every-address.ts'
import type { World } from './world.ts'

type App = ReturnType<typeof testApp>['app']

/** A node, and the addresses of its own exports. */
export interface Reader {
  readonly name: string
  readonly app: App
  readonly exports: Set<string>
  /** The codings in which each address is read, one after the other. */
  readonly codings: readonly string[]
}

const manifest = z.looseObject({ resources: z.array(z.looseObject({ path: z.string() })) })

/** Adds the files of the present export to those that are known. */
export async function addExports(app: App, known: Set<string>): Promise<void> {
  const { resources } = manifest.parse(await (await app.request('/v1/exports')).json())
  for (const { path } of resources) known.add(`/v1/${path}`)
}

/** Reads every address of a node, twice where it keeps answers: whatever it keeps, it gives then. */
export async function readAll(
  { app, exports, codings }: Reader,
  { filling, secrets }: World,
): Promise<readonly Answer[]> {
  await addExports(app, exports)
  const answers: Answer[] = []
  for (const question of everyQuestion({ ...filling, exports: [...exports] }, secrets))
    for (const coding of codings) answers.push(await asked(app, question, { 'Accept-Encoding': coding }))
  return answers
}

/** How long, in milliseconds, what another process changed may go unseen, and a little more. */
export const unseen = 1001
