import { randomUUID } from 'node:crypto'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import pg from 'pg'
import { inject } from 'vitest'
import * as z from 'zod'

declare module 'vitest' {
  interface ProvidedContext {
    /** the loopback port where vitest-postgres.mjs tells the address of the PostgreSQL server */
    postgresDoor: number
  }
}

/** A database of one test file's own. */
export type TestDatabase = {
  /** its address, for node-postgres */
  readonly url: string
  /** removes it, with whoever is still connected */
  drop(): Promise<void>
}

const answer = z.union([z.object({ url: z.string() }), z.object({ problem: z.string() })])

/** The address of the server that the tests share; it starts when the first test asks. */
async function serverUrl(): Promise<string> {
  const said = answer.parse(JSON.parse(await text(connect(inject('postgresDoor'), '127.0.0.1'))))
  if ('problem' in said) throw new Error(`no PostgreSQL for the tests: ${said.problem}`)
  return said.url
}

async function administer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

/**
 * Makes an empty database on a real PostgreSQL, in UTF-8 with the locale C.UTF-8. One for each test file, so that files
 * run side by side: ask in `beforeAll`, drop in `afterAll`.
 * @throws Error where no server starts, or where the one of TEST_DATABASE_URL lets nobody create databases
 */
export async function testDatabase(): Promise<TestDatabase> {
  const server = await serverUrl()
  const name = `gongkai_test_${randomUUID().replaceAll('-', '')}`
  const create = `CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C.UTF-8' LC_CTYPE 'C.UTF-8'`
  await administer(server, create)
  const url = new URL(server)
  url.pathname = `/${name}`
  return { url: url.href, drop: () => administer(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) }
}
