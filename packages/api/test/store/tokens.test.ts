import { instant } from '@gongkai/core'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import {
  audit,
  brokenAudit,
  covers,
  createToken,
  erase,
  findToken,
  listTokens,
  publish,
  revokeToken,
  type Token,
  withdraw,
} from '../../src/index.ts'
import { onBothEngines } from './both-engines.ts'
import { document } from './records.ts'

onBothEngines('tokens', (store) => {
  it('open until they are revoked or expire, and are kept as a hash alone', async () => {
    const asked = { name: '商洛市政府办', role: 'publisher', places: ['611000'] } as const
    const { secret, token } = await createToken(store(), asked, 'test')
    expect(secret).toMatch(/^gongkai_[A-Za-z0-9_-]{43}$/)
    expect(await findToken(store(), secret)).toEqual(token)
    const cells = await sql`SELECT t::text FROM tokens AS t UNION ALL SELECT a::text FROM audit AS a`.execute(
      store().db,
    )
    expect(JSON.stringify(cells.rows)).not.toContain(secret.slice(8))
    expect(await revokeToken(store(), token.id, 'test')).toMatchObject({ revokedAt: '2026-11-23T08:00:00.123Z' })
    expect(await findToken(store(), secret)).toBeUndefined()
    expect(await revokeToken(store(), '000000000000', 'test')).toBeUndefined()
    expect((await listTokens(store())).map(({ id }) => id)).toContain(token.id)
    const expired = { name: '临时', role: 'auditor', expiresAt: instant('2026-11-23T08:00:00Z') } as const
    expect(await findToken(store(), (await createToken(store(), expired, 'test')).secret)).toBeUndefined()
  })

  it.each([
    [{ name: '', role: 'auditor' }],
    [{ name: 'a', role: 'publisher' }],
    [{ name: 'a', role: 'publisher', places: ['61'] }],
    [{ name: 'a', role: 'auditor', places: ['611000'] }],
    [{ name: 'a', role: 'operator', bodies: ['611000.office'] }],
    [{ name: 'a', role: 'publisher', places: ['611000'], bodies: ['office'] }],
  ] as const)('are not made where scope and role do not go together: %j', async (asked) => {
    await expect(createToken(store(), asked, 'test')).rejects.toMatchObject({ problem: { code: 'token-not-possible' } })
  })

  it.each(['', 'Bearer', 'gongkai_', `gongkai_${'a'.repeat(43)}`, "' OR 1=1 --", 'gongkai_\u0000'])(
    'that nobody made open nothing: %j',
    async (secret) => expect(await findToken(store(), secret)).toBeUndefined(),
  )
})

onBothEngines('the scope of a token', () => {
  const token = (fields: Partial<Token>): Token => ({
    id: '0',
    name: 'a',
    role: 'publisher',
    places: ['611000'],
    bodies: [],
    createdAt: '2026-11-23T08:00:00Z',
    ...fields,
  })
  it.each([
    [{}, '611000.a', '611000', null, true],
    [{}, '611021.a', '611021', null, true],
    [{}, '611021.a', '610000', null, false],
    [{}, '610000.a', '611000', null, false],
    [{}, '330824.a', '330824', null, false],
    [{ places: ['611021'] }, '611000.a', '611021', null, false],
    [{ places: ['100000'] }, '330824.a', '330824', null, true],
    [{ bodies: ['611000.office'] }, '611000.a', '611000', null, false],
    [{ bodies: ['611000.office'] }, '611000.a', '611000', '611000.other', false],
    [{ bodies: ['611000.office'] }, '611000.a', '611000', '611000.office', true],
  ])('%j and %s of %s, issued by %s: %s', (fields, id, place, issuer, expected) => {
    expect(covers(token(fields), { id, place, issuer })).toBe(expected)
  })
})

onBothEngines('the audit', (store) => {
  it('chains what was done, never what was said, and cannot be changed', async () => {
    const before = (await audit(store(), { after: 0, limit: 1000 })).length
    await publish(store(), [document('a', { title: '泄露' })], 'test')
    await publish(store(), [document('a')], 'test')
    await erase(store(), { id: '611000.a', revision: 1, reason: { code: 'personal-data', text: '说明' } }, 'office')
    await withdraw(store(), { id: '611000.a', reason: { code: 'error' } }, 'office')
    const entries = await audit(store(), { after: before, limit: 1000 })
    expect(entries.map(({ by, action, subject }) => [by, action, subject])).toEqual([
      ['office', 'erase', '611000.a'],
      ['office', 'withdraw', '611000.a'],
    ])
    expect(JSON.stringify(entries)).not.toMatch(/泄露|说明/)
    expect(await brokenAudit(store())).toBeUndefined()
    for (const statement of ['UPDATE audit SET by = $$x$$', 'DELETE FROM audit', 'TRUNCATE audit'])
      await expect(sql.raw(statement).execute(store().db)).rejects.toThrow(/never changed/)
  })

  it('shows where somebody with the database in hand has changed it', async () => {
    await withdraw(store(), { id: '611000.a', reason: { code: 'error' } }, 'a')
    await publish(store(), [document('b')], 'test')
    await withdraw(store(), { id: '611000.b', reason: { code: 'error' } }, 'b')
    const last = (await audit(store(), { after: 0, limit: 1000 })).at(-1)
    await store()
      .db.transaction()
      .execute(async (transaction) => {
        await sql`ALTER TABLE audit DISABLE TRIGGER audit_only_grows`.execute(transaction)
        await sql`UPDATE audit SET by = 'nobody' WHERE number = ${last?.number}`.execute(transaction)
      })
    expect(await brokenAudit(store())).toBe(last?.number)
  })
})
