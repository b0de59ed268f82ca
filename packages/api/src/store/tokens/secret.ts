import { createHash, randomBytes } from 'node:crypto'

const prefix = 'gongkai_'

/** A new token: 256 random bits behind a prefix by which scanners of repositories know a leaked one. */
export function newSecret(): string {
  return prefix + randomBytes(32).toString('base64url')
}

/** Whether a text has the shape of a token: anything else is not looked up. */
export function isSecret(text: string): boolean {
  return /^gongkai_[A-Za-z0-9_-]{43}$/.test(text)
}

/** What is kept of a token, and what it is found by. */
export function secretHash(secret: string): string {
  return createHash('sha256').update(secret, 'utf8').digest('hex')
}
