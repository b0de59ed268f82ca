import { instant } from '@gongkai/core'
import { expect, it } from 'vitest'
import { createApp, openStore, publish, stoppedClock } from '../../src/index.ts'
import { document } from './records.ts'

it('a moment is told alike before it is stored and after, whatever the clock counts from', async () => {
  const clock = stoppedClock(instant('2026-11-23T16:00:00.123+08:00'))
  const store = await openStore({ location: { engine: 'memory' } }, clock)
  await publish(store, [document('a')], 'test')
  const app = createApp({ store, clock, baseUrl: 'http://127.0.0.1' })
  const report = { kind: 'wrong-content', message: '成文日期与落款不一致。' }
  const taken = await app.request('/v1/records/611000.a/corrections', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(report),
  })
  const { url, receivedAt } = JSON.parse(await taken.text())
  expect(receivedAt).toBe('2026-11-23T08:00:00.123Z')
  expect(await (await app.request(url)).json()).toMatchObject({ receivedAt })
  await store.close()
})
