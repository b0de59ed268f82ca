import * as z from 'zod'
import { digestOf, type Ledger, type Receipt } from './ledger.ts'
import { ask } from './node-process.ts'

const page = z.object({
  items: z.array(
    z.object({
      seq: z.int(),
      id: z.string(),
      revision: z.int(),
      op: z.literal('put'),
      digest: z.string(),
      record: z.json(),
    }),
  ),
  next: z.string(),
  head: z.int(),
})

const list = z.object({
  items: z.array(z.object({ id: z.string(), revision: z.int(), digest: z.string(), lastSeq: z.int() })),
  next: z.string().nullable(),
})

const audit = z.object({ items: z.array(z.object({ action: z.string() })), next: z.int() })

/** What a reader of a node has seen: the feed in its order, and the last revision of each record. */
export class FeedCheck {
  readonly #ledger: Ledger
  readonly #last = new Map<string, Receipt>()
  readonly #bySeq = new Map<number, Receipt>()
  #seq = 0
  #next: string | undefined

  /** @param ledger what the node may and must hold */
  constructor(ledger: Ledger) {
    this.#ledger = ledger
  }

  /** How far the feed was read. */
  get seq(): number {
    return this.#seq
  }

  /**
   * Reads on to the end of the feed.
   * @throws Error where a number is missing, a record is not whole, not what was sent, or there twice, or where
   * something acknowledged is not there
   */
  async readOn(url: string): Promise<void> {
    for (;;) {
      const after = this.#next === undefined ? '' : `&after=${this.#next}`
      const { items, next } = page.parse(await jsonOf(`${url}/v1/changes?limit=1000${after}`))
      for (const one of items) this.#see(one)
      this.#next = next
      if (items.length === 0) break
    }
    for (const receipt of this.#ledger.takeReceipts()) {
      const there = this.#bySeq.get(receipt.seq)
      if (there?.id !== receipt.id || there.revision !== receipt.revision || there.digest !== receipt.digest)
        throw new Error(`lost: ${receipt.id} revision ${receipt.revision} was acknowledged at ${receipt.seq}`)
    }
  }

  /**
   * Reads the feed from its beginning, the list of records and the audit, and holds them against one another.
   * @throws Error where they differ
   */
  async readAll(url: string, auditor: string): Promise<void> {
    const again = new FeedCheck(this.#ledger)
    await again.readOn(url)
    for (const [seq, one] of this.#bySeq)
      if (JSON.stringify(again.#bySeq.get(seq)) !== JSON.stringify(one)) throw new Error(`${seq} is not what it was`)
    const live = new Set<string>()
    for (let cursor: string | null = ''; cursor !== null; ) {
      const asked: string = cursor === '' ? '' : `&cursor=${cursor}`
      const { items, next } = list.parse(await jsonOf(`${url}/v1/records?sort=id&limit=500${asked}`))
      for (const { id, revision, digest, lastSeq } of items) {
        const last = again.#last.get(id)
        if (last?.revision !== revision || last.digest !== digest || last.seq !== lastSeq)
          throw new Error(`half: the list holds revision ${revision} of ${id}, the feed ${last?.revision}`)
        live.add(id)
      }
      cursor = next
    }
    if (live.size !== again.#last.size) throw new Error(`the list holds ${live.size} records, not ${again.#last.size}`)
    const noted = await publishedByAudit(url, auditor)
    if (noted !== again.seq) throw new Error(`the audit notes ${noted} revisions, the feed has ${again.seq}`)
  }

  #see({ seq, id, revision, digest, record }: z.output<typeof page>['items'][number]): void {
    if (seq !== this.#seq + 1) throw new Error(`a gap in the feed: ${seq} follows ${this.#seq}`)
    const before = this.#last.get(id)
    if (revision !== (before?.revision ?? 0) + 1) throw new Error(`${id} goes from ${before?.revision} to ${revision}`)
    if (before?.digest === digest) throw new Error(`doubled: ${id} has the same content as revision ${revision}`)
    if (digestOf(record) !== digest) throw new Error(`half: revision ${revision} of ${id} is not what its digest says`)
    if (!this.#ledger.knows(id, digest)) throw new Error(`revision ${revision} of ${id} was never sent`)
    const seen = { id, revision, seq, digest }
    this.#seq = seq
    this.#last.set(id, seen)
    this.#bySeq.set(seq, seen)
  }
}

async function publishedByAudit(url: string, auditor: string): Promise<number> {
  let count = 0
  for (let after = 0; ; ) {
    const headers = { Authorization: `Bearer ${auditor}` }
    const { items, next } = audit.parse(await jsonOf(`${url}/v1/audit?limit=1000&after=${after}`, headers))
    count += items.filter(({ action }) => action === 'publish').length
    if (items.length === 0) return count
    after = next
  }
}

async function jsonOf(address: string, headers: Readonly<Record<string, string>> = {}): Promise<unknown> {
  const response = await ask(address, headers)
  if (!response.ok) throw new Error(`${response.status} from ${new URL(address).pathname}`)
  return await response.json()
}
