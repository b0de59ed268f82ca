import { randomBytes } from 'node:crypto'
import { isRecordId } from '@gongkai/core'
import { apiError } from '../../problems/api-error.ts'
import { appendAudit } from '../audit/append.ts'
import { takeLock } from '../locks.ts'
import type { Store } from '../open-store.ts'
import { isSecret, newSecret, secretHash } from './secret.ts'
import { type NewToken, type Token, tokenOf } from './token.ts'

/** What is read of a token; its hash stays where it is. */
const columns = ['id', 'name', 'role', 'places', 'bodies', 'created_at', 'expires_at', 'revoked_at'] as const

/** A token that was made, and what its holder sends: shown once, for it is kept nowhere. */
export interface CreatedToken {
  readonly secret: string
  readonly token: Token
}

/**
 * Makes a token.
 * @param asked its holder, role and scope: a publisher has one place at least, the other roles have none
 * @param by who makes it, as the audit names them
 * @throws ApiError `token-not-possible` where name, scope and role do not go together
 * @example
 * ```ts
 * const store = await openStore({ location: { engine: 'memory' } })
 * const { secret, token } = await createToken(store, { name: '示例', role: 'publisher', places: ['999999'] }, 'example')
 * const found = await findToken(store, secret)
 * found?.name // → '示例'
 * await revokeToken(store, token.id, 'example')
 * await findToken(store, secret) // → undefined
 * await store.close()
 * ```
 */
export async function createToken(store: Store, asked: NewToken, by: string): Promise<CreatedToken> {
  const { name, role, places = [], bodies = [], expiresAt } = asked
  refuseImpossible(asked)
  const secret = newSecret()
  const row = {
    id: randomBytes(6).toString('hex'),
    name: name.trim(),
    role,
    places: [...places],
    bodies: [...bodies],
    created_at: store.clock.now(),
    expires_at: expiresAt ?? null,
    revoked_at: null,
  }
  await store.db.transaction().execute(async (transaction) => {
    await takeLock(transaction, 'publish')
    await transaction
      .insertInto('tokens')
      .values({ ...row, hash: secretHash(secret) })
      .execute()
    const detail = { name: row.name, role, places, bodies }
    await appendAudit(transaction, store.clock.now(), [{ by, action: 'create-token', subject: row.id, detail }])
  })
  return { secret, token: tokenOf(row) }
}

function refuseImpossible({ name, role, places = [], bodies = [] }: NewToken): void {
  const wrong =
    name.trim() === '' || name.length > 100
      ? 'name'
      : places.some((place) => !/^\d{6}$/.test(place)) || (role === 'publisher') !== places.length > 0
        ? 'places'
        : bodies.some((body) => !isRecordId(body)) || (role !== 'publisher' && bodies.length > 0)
          ? 'bodies'
          : undefined
  if (wrong !== undefined) throw apiError('token-not-possible', { member: wrong })
}

/** Every token there ever was, the latest first. */
export async function listTokens(store: Store): Promise<readonly Token[]> {
  const rows = await store.db.selectFrom('tokens').select(columns).orderBy('created_at', 'desc').orderBy('id').execute()
  return rows.map(tokenOf)
}

/**
 * Revokes a token: from the commit on it opens nothing, in every process, for each request asks the database.
 * @param id the id it is listed by
 * @returns the token; undefined where there is none of this id
 */
export async function revokeToken(store: Store, id: string, by: string): Promise<Token | undefined> {
  return await store.db.transaction().execute(async (transaction) => {
    await takeLock(transaction, 'publish')
    const row = await transaction.selectFrom('tokens').select(columns).where('id', '=', id).executeTakeFirst()
    if (row === undefined || row.revoked_at !== null) return row === undefined ? undefined : tokenOf(row)
    const revoked_at = store.clock.now()
    await transaction.updateTable('tokens').set({ revoked_at }).where('id', '=', id).execute()
    await appendAudit(transaction, revoked_at, [
      { by, action: 'revoke-token', subject: id, detail: { name: row.name } },
    ])
    return tokenOf({ ...row, revoked_at })
  })
}

/**
 * The token that a request carries.
 * @returns undefined where there is none, or it has expired or was revoked: whoever asks is not told which
 */
export async function findToken(store: Store, secret: string): Promise<Token | undefined> {
  if (!isSecret(secret)) return undefined
  const row = await store.db
    .selectFrom('tokens')
    .select(columns)
    .where('hash', '=', secretHash(secret))
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const expired = row.expires_at !== null && Date.parse(row.expires_at) <= Date.parse(store.clock.now())
  return expired ? undefined : tokenOf(row)
}
