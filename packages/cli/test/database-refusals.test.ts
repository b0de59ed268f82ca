import { once } from 'node:events'
import { createServer } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../scripts/test-database.ts'
import { gongkai } from './support/fake-edge.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(async () => {
  await database.drop()
})

/** A message of PostgreSQL's protocol that ends the connection with a code. */
function fatal(code: string): Buffer {
  const fields = Buffer.from(`SFATAL\0VFATAL\0C${code}\0Msecret words\0\0`)
  const head = Buffer.alloc(5, 'E')
  head.writeInt32BE(fields.length + 4, 1)
  return Buffer.concat([head, fields])
}

/** What the command says of a server that answers the first message of a connection with a code. */
async function toldOf(code: string): Promise<{ readonly code: number; readonly err: string }> {
  const server = createServer((socket) => {
    socket.on('error', () => {})
    socket.once('data', () => socket.end(fatal(code)))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  try {
    return await gongkai(['token', 'list', '--database-url', `postgres://x@127.0.0.1:${address.port}/x`])
  } finally {
    server.close()
  }
}

describe('a database that refuses what a node needs', () => {
  it.each([
    ['08P01', 'ignore_startup_parameters = statement_timeout'],
    ['22P05', "make one with ENCODING 'UTF8'"],
    ['25006', 'name the primary server'],
    ['42501', 'make it the owner'],
    ['53300', 'the database cannot be reached (53300)'],
  ])('with %s is told by a sentence that says what to do', async (code, sentence) => {
    const told = await toldOf(code)
    expect(told).toMatchObject({ code: 2, err: expect.stringContaining(sentence) })
    expect(told.err).not.toContain('secret words')
  })

  it('is read where it can only be read, as a replica can, and refused while its structure is another', async () => {
    const url = new URL(database.url)
    url.searchParams.set('options', '-c default_transaction_read_only=on')
    const listed = async () => await gongkai(['token', 'list', '--database-url', url.href])
    expect(await listed()).toMatchObject({
      code: 2,
      err: expect.stringContaining('has structure 0, this program needs'),
    })
    expect(await gongkai(['token', 'list', '--database-url', database.url])).toMatchObject({ code: 0 })
    expect(await listed()).toMatchObject({ code: 0 })
    const create = ['token', 'create', '--name', 't', '--place', '611000', '--database-url', url.href]
    const told = await gongkai(create)
    expect(told).toMatchObject({ code: 2, err: expect.stringContaining('the database can only be read (25006)') })
  })
})
