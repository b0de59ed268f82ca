import type { Instant } from '@gongkai/core'
import type { TokensTable } from '../schema.ts'

/**
 * What the holder of a token may do; nobody holds two of them in one (GB/T 39477: administration, operation and audit
 * apart). A publisher publishes, corrects, withdraws and erases within its scope; an operator withdraws and erases
 * anywhere, and publishes nothing; an auditor reads the audit, and changes nothing.
 */
export const tokenRoles = ['publisher', 'auditor', 'operator'] as const

/** What the holder of a token may do. */
export type TokenRole = (typeof tokenRoles)[number]

/** A token as it is listed: all but the token itself, which is kept nowhere. */
export interface Token {
  /** Twelve hexadecimal digits by which it is revoked; it opens nothing. */
  readonly id: string
  /** The name by which revisions and the audit know its holder: an office or a system, never a person. */
  readonly name: string
  readonly role: TokenRole
  /** A publisher's places, each with everything below it. */
  readonly places: readonly string[]
  /** The issuing bodies a publisher is confined to, by their record ids; empty where it is not. */
  readonly bodies: readonly string[]
  readonly createdAt: string
  readonly expiresAt?: string
  readonly revokedAt?: string
}

/** A token as it is asked for. */
export interface NewToken {
  readonly name: string
  readonly role: TokenRole
  readonly places?: readonly string[]
  readonly bodies?: readonly string[]
  /** The moment from which it opens nothing; never where absent. */
  readonly expiresAt?: Instant
}

/** Makes a token out of its row. */
export function tokenOf(row: Omit<TokensTable, 'hash'>): Token {
  const { id, name, role, places, bodies, created_at: createdAt, expires_at, revoked_at } = row
  return Object.freeze({
    id,
    name,
    role,
    places,
    bodies,
    createdAt,
    ...(expires_at === null ? {} : { expiresAt: expires_at }),
    ...(revoked_at === null ? {} : { revokedAt: revoked_at }),
  })
}
