// What the examples of the documentation call when they run. Plain JavaScript without a single package: the examples of
// the README also run where nothing but the packed tarballs is installed.
import { deepStrictEqual } from 'node:assert/strict'

/** The sentence for anything thrown. @param {unknown} thrown */
const messageOf = (thrown) => (thrown instanceof Error ? thrown.message : String(thrown))

/**
 * Says where an example went wrong.
 * @param {string} where
 * @param {string} what
 */
const wrong = (where, what) => new Error(`${where}: ${what}`)

/** The checks of one example, run from its first line to its last. */
export function checks() {
  let line = ''
  return {
    /** Remembers the line that runs. @param {string} where */
    at(where) {
      line = where
    },
    /** Names the line where an error escaped that no claim expected. @param {unknown} thrown */
    locate(thrown) {
      return messageOf(thrown).startsWith(line) ? thrown : wrong(line, messageOf(thrown))
    },
    /**
     * @param {string} where
     * @param {() => Promise<unknown>} actual
     * @param {() => Promise<unknown>} expected
     */
    async equals(where, actual, expected) {
      line = where
      const [is, claimed] = [await actual(), await expected()]
      try {
        deepStrictEqual(is, claimed)
      } catch (error) {
        throw wrong(where, messageOf(error))
      }
    },
    /**
     * @param {string} where
     * @param {() => Promise<unknown>} actual
     * @param {string} code
     */
    async throws(where, actual, code) {
      line = where
      let is
      try {
        is = await actual()
      } catch (error) {
        if (messageOf(error).includes(code)) return
        throw wrong(where, `should throw ${code}, but threw: ${messageOf(error)}`)
      }
      throw wrong(where, `should throw ${code}, but gave ${JSON.stringify(is)}`)
    },
  }
}

/**
 * Runs an example that compile.ts made.
 * @param {string} body
 * @param {Record<string, unknown>} scope the names it may use without importing them
 * @param {Record<string, unknown>} modules the modules it imports, by specifier
 */
export async function runExample(body, scope, modules) {
  const check = checks()
  const AsyncFunction = (async () => {}).constructor
  const names = Object.keys(scope).filter((name) => name !== 'default')
  try {
    await AsyncFunction('$check', '$modules', ...names, body)(check, modules, ...names.map((name) => scope[name]))
  } catch (error) {
    throw check.locate(error)
  }
}
