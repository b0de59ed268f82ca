import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = process.env.GONGKAI_SHARED ?? fileURLToPath(new URL('../../shared', import.meta.url))

/**
 * The path of a file of real input that lies beside the checkout, for tests and benchmarks only.
 * @param name a path below the shared folder, such as `data/notices.json`
 * @returns the path, or undefined where the file is not there: the test then skips with {@link absent}
 */
export function sharedData(name: string): string | undefined {
  const path = `${folder}/${name}`
  return existsSync(path) ? path : undefined
}

/** What a skipped test says. */
export function absent(name: string): string {
  return `skipped: real input ${name} is not beside this checkout`
}
