// Starts one throw-away PostgreSQL for the whole test run, or takes the one that TEST_DATABASE_URL names.
import { startPostgres } from './postgres.mjs'

export default async function setup(project) {
  if (process.env.TEST_DATABASE_URL) {
    project.provide('databaseUrl', process.env.TEST_DATABASE_URL)
    return undefined
  }
  const server = await startPostgres()
  project.provide('databaseUrl', server.url)
  return () => server.stop()
}
