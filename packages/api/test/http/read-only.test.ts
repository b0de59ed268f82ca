import { expect, it } from 'vitest'
import { testDatabase } from '../../../../scripts/test-database.ts'
import { createToken, openStore, publish, withdraw } from '../../src/index.ts'
import { testClock } from '../store/both-engines.ts'
import { document } from '../store/records.ts'
import { testApp } from './app.ts'
import { ask } from './contract.ts'

it('a node over a database that can only be read answers readers, learns of withdrawals, and tells writers to come later', async () => {
  const database = await testDatabase()
  const primary = await openStore({ location: { engine: 'postgres', url: database.url } }, testClock)
  const url = new URL(database.url)
  url.searchParams.set('options', '-c default_transaction_read_only=on')
  try {
    const { secret } = await createToken(primary, { name: 't', role: 'publisher', places: ['611000'] }, 'test')
    await publish(primary, [document('a'), document('b')], 'test')
    const replica = await openStore({ location: { engine: 'postgres', url: url.href } }, testClock)
    const { app } = testApp(replica, { keptAnswers: { unseen: 0 } })
    for (const path of ['/v1/records', '/v1/records?q=通知', '/v1/changes', '/v1/exports', '/v1/statistics', '/status'])
      expect([path, (await ask(app, encodeURI(path))).status]).toEqual([path, 200])
    expect((await ask(app, '/v1/records/611000.a')).status).toBe(200)
    await withdraw(primary, { id: '611000.a', reason: { code: 'error' } }, 'test')
    expect((await ask(app, '/v1/records/611000.a')).status).toBe(410)
    const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${secret}`, 'If-None-Match': '*' }
    const body = JSON.stringify(document('c'))
    const written = await ask(app, '/v1/records/611000.c', { method: 'PUT', body, headers })
    expect([written.status, written.headers.get('Retry-After')]).toEqual([503, '5'])
    expect((await ask(app, '/v1/records/611000.c')).status).toBe(404)
    await replica.close()
  } finally {
    await primary.close()
    await database.drop()
  }
})
