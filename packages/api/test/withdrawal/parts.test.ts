// Notices when a part of a file is still given after a withdrawal or an erasure, by whichever range or validator, or is
// answered otherwise than the whole.
import { describe, expect, it } from 'vitest'
import { erase, withdraw } from '../../src/index.ts'
import { testApp } from '../http/app.ts'
import { addExports } from './readers.ts'
import { engines, steppingClock } from './stores.ts'
import { holds } from './traces.ts'
import { note, peopled } from './world.ts'

type App = ReturnType<typeof testApp>['app']
type Fields = Readonly<Record<string, string>>

async function fetched(app: App, target: string, headers: Fields = {}, method = 'GET') {
  const response = await app.request(target, { method, headers })
  const { status } = response
  const bytes = Buffer.from(await response.arrayBuffer())
  const said = [...response.headers].map(([name, value]) => `${name}: ${value}`).join('\n')
  return { status, bytes, etag: response.headers.get('ETag') ?? '', said: `${said}\n${bytes.toString()}` }
}

/** How parts are asked for; the tag is the one of the file as it was. */
function partsBy(etag: string): readonly Fields[] {
  return ['bytes=0-', 'bytes=0-0', 'bytes=1-', 'bytes=-4', 'bytes=0-1,3-4', 'bytes=999999999-'].flatMap((Range) => [
    { Range },
    { Range, 'If-Range': etag },
    { Range, 'If-Range': '"another"' },
    { Range, 'If-None-Match': etag },
  ])
}

describe.each(Object.entries(engines))('parts of files (%s)', (_, open) => {
  it('are gone with the whole, and answered as the whole is', async () => {
    const clock = steppingClock()
    const { stores, drop } = await open(clock)
    const [store, other] = stores
    const { filling, traces } = await peopled(store)
    const { app } = testApp(store, { clock })
    const apps = [app, testApp(other, { clock }).app]
    const exports = new Set<string>()
    await addExports(app, exports)
    const files = filling.files.map((sha256) => `/v1/attachments/${sha256}`)
    const before = new Map<string, { readonly etag: string; readonly bytes: Buffer }>()
    for (const target of [...files, ...exports]) {
      const { status, etag, bytes } = await fetched(app, target)
      // The file of what was mended went with its last use.
      if (status !== 404) before.set(target, { etag, bytes })
    }
    expect([...before.keys()].filter((target) => target.startsWith('/v1/attachments/'))).toHaveLength(3)
    for (const [target, { etag, bytes }] of before) {
      const part = await fetched(app, target, { Range: 'bytes=1-4', 'If-Range': etag })
      expect([target, part.status, part.bytes]).toEqual([target, 206, bytes.subarray(1, 5)])
      const whole = await fetched(app, target, { Range: 'bytes=1-4', 'If-Range': '"another"' })
      expect([target, whole.status, whole.bytes]).toEqual([target, 200, bytes])
      const head = await fetched(app, target, { Range: 'bytes=1-4' }, 'HEAD')
      expect([target, head.status, head.bytes.length]).toEqual([target, 200, 0])
    }

    const reason = { code: 'error', text: note } as const
    await withdraw(store, { id: '611000.gone', reason }, 'test')
    await withdraw(store, { id: '611000.rows', reason }, 'test')
    await erase(store, { id: '611000.mended', revision: 1, reason }, 'test')
    const gone = Object.values(traces).flat()
    const statuses: string[] = []
    for (const [target, { etag }] of before) {
      if (target.endsWith(filling.files.at(-1) ?? '')) continue
      for (const one of apps) {
        const whole = await fetched(one, target)
        statuses.push(`${target.replace(/[^/]+$/, '').replace(/[0-9a-f]{16}-\d+/, '…')} ${whole.status}`)
        for (const method of ['GET', 'HEAD'])
          for (const headers of partsBy(etag)) {
            const answer = await fetched(one, target, headers, method)
            expect([target, headers, answer.status]).toEqual([target, headers, whole.status])
            expect([target, headers, holds(answer.said, gone)]).toEqual([target, headers, false])
          }
      }
    }
    expect(new Set(statuses)).toEqual(new Set(['/v1/attachments/ 404', '/v1/exports/…/ 410']))
    await drop()
  })
})
