import { createHash } from 'node:crypto'
import { canonicalJson, type GongkaiRecord } from '@gongkai/core'

/** What a publisher was told: this content is there as this revision, at this place of the feed. */
export interface Receipt {
  readonly id: string
  readonly revision: number
  readonly seq: number
  readonly digest: string
}

/** What was sent to a node and what it acknowledged: what the node has to answer for afterwards. */
export class Ledger {
  readonly #sent = new Map<string, Set<string>>()
  readonly #receipts: Receipt[] = []
  #acknowledged = 0

  /** How many times the node said so. */
  get acknowledged(): number {
    return this.#acknowledged
  }

  /** Notes a record before it is sent: from now on the node may have it. */
  send(record: GongkaiRecord): string {
    const digest = digestOf(record)
    const sent = this.#sent.get(record.id) ?? new Set()
    this.#sent.set(record.id, sent.add(digest))
    return digest
  }

  /** Notes that the node said it has it: from now on it must have it. */
  acknowledge(receipt: Receipt): void {
    this.#receipts.push(receipt)
    this.#acknowledged++
  }

  /** Whether this content was ever sent under this id, whole. */
  knows(id: string, digest: string): boolean {
    return this.#sent.get(id)?.has(digest) ?? false
  }

  /** What was acknowledged since the last time this was asked. */
  takeReceipts(): readonly Receipt[] {
    return this.#receipts.splice(0)
  }
}

/** The digest of a record's canonical form, computed here and not by the node. */
export function digestOf(record: Parameters<typeof canonicalJson>[0]): string {
  return createHash('sha256').update(canonicalJson(record), 'utf8').digest('hex')
}
