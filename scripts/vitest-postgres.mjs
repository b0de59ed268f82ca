// Brings the tests a real PostgreSQL, started when the first of them asks (see test-database.ts): one core test does not
// pay for it. TEST_DATABASE_URL names another server instead.
import { createServer } from 'node:net'
import { startPostgres } from './postgres.mjs'

/** @param {Pick<import('vitest/node').TestProject, 'provide'>} project */
export default async function setup(project) {
  /** @type {ReturnType<typeof startPostgres> | undefined} */
  let server
  const url = async () => {
    if (process.env.TEST_DATABASE_URL) return process.env.TEST_DATABASE_URL
    server ??= startPostgres()
    return (await server).url
  }
  const door = createServer((asking) => {
    asking.on('error', () => {})
    url().then(
      (found) => asking.end(JSON.stringify({ url: found })),
      (error) => asking.end(JSON.stringify({ problem: error.message })),
    )
  })
  /** @type {number} */
  const port = await new Promise((resolve, reject) => {
    door.on('error', reject)
    door.listen(0, '127.0.0.1', () => {
      const address = door.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
  project.provide('postgresDoor', port)
  return async () => {
    door.close()
    // A server that did not start has already said so to the test that asked for it.
    await server?.then(
      ({ stop }) => stop(),
      () => {},
    )
  }
}
