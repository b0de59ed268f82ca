import { createContext, runInContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { bundleForBrowser } from '../bundle.mjs'

/** A page whose content security policy lets nobody make code from text. */
function strictPage() {
  const globals = { URL, URLSearchParams, TextEncoder, TextDecoder, Headers, Request, Response, AbortController, fetch }
  return createContext({ ...globals, console }, { codeGeneration: { strings: false, wasm: false } })
}

describe.each([
  ['@gongkai/core', "gongkai.civilDate('2026-11-23')", '2026-11-23'],
  ['@gongkai/client', 'typeof gongkai.createClient', 'function'],
])('%s in a browser', (specifier, expression, value) => {
  const bundle = bundleForBrowser(specifier)

  test('imports nothing of Node.js', async () => {
    expect((await bundle).outside).toEqual([])
  })

  test('runs where no code may be made from text', async () => {
    const page = strictPage()
    expect(() => runInContext("new Function('return 1')", page)).toThrow('Code generation from strings disallowed')
    runInContext((await bundle).text, page)
    expect(runInContext(expression, page)).toBe(value)
  })
})

test('core counts days and reads records there too', async () => {
  const page = strictPage()
  runInContext((await bundleForBrowser('@gongkai/core')).text, page)
  const counted = `(() => {
    const { civilDate, dueDate, lawOf, parseRecord } = gongkai
    const today = civilDate('2026-11-23')
    const law = lawOf({ place: '611000', knownOn: today })
    const { on } = dueDate({ term: 'answer', from: civilDate('2022-09-30') }, law, { knownOn: today })
    const read = parseRecord({ id: '999999.n-1', kind: 'document', place: '999999', title: '关于试点的通知' })
    return on + ' ' + read.ok
  })()`
  expect(runInContext(counted, page)).toBe('2022-11-02 true')
})
