import { setTimeout as pause } from 'node:timers/promises'
import { type GongkaiRecord, readRecord } from '@gongkai/core'
import * as z from 'zod'
import { digestOf, type Ledger } from './ledger.ts'

/** A node that is published to, and what is noted of it. */
export interface Target {
  readonly url: string
  readonly secret: string
  readonly ledger: Ledger
  /** Sounds when nothing new is to be begun. */
  readonly stop: AbortSignal
}

/** What came back beside receipts: answers that said to come back later, and connections that broke. */
export interface Disturbances {
  unavailable: number
  broken: number
}

/** A record of some length, so that a page of the database holds few and a batch takes many. */
export function madeUp(local: string, words: string): GongkaiRecord {
  return readRecord({
    id: `611000.${local}`,
    kind: 'document',
    place: '611000',
    title: `关于${local}的通知${words}`,
    text: `${local} `.repeat(40) + '正文'.repeat(200),
    publishedOn: '2026-11-02',
    attribute: 'proactive',
    relations: [{ type: 'cites', docNumber: '商政发〔2022〕8号' }],
  })
}

const result = z.object({ id: z.string(), revision: z.int(), seq: z.int(), digest: z.string(), etag: z.string() })

/**
 * Publishes records one after the other, and corrects each, until it is told to stop or the node is gone.
 * @param name what its ids begin with
 */
export async function publishUntil(target: Target, name: string, seen: Disturbances): Promise<void> {
  for (let number = 0; !target.stop.aborted; number++) {
    const local = `${name}-${number}`
    const first = await put(target, madeUp(local, ''), { 'If-None-Match': '*' }, seen)
    if (first === undefined) await pause(20)
    else await put(target, madeUp(local, '（更正）'), { 'If-Match': first.etag }, seen)
  }
}

async function put(
  { url, secret, ledger, stop }: Target,
  record: GongkaiRecord,
  precondition: Record<string, string>,
  seen: Disturbances,
) {
  if (stop.aborted) return undefined
  ledger.send(record)
  const answer = await asked(seen, `${url}/v1/records/${record.id}`, {
    method: 'PUT',
    headers: { Authorization: `Bearer ${secret}`, 'Content-Type': 'application/json', ...precondition },
    body: JSON.stringify(record),
  })
  if (answer === undefined) return undefined
  const receipt = result.parse(JSON.parse(answer))
  ledger.acknowledge(receipt)
  return receipt
}

const importLine = z.union([
  z.object({ line: z.int(), id: z.string(), outcome: z.string(), revision: z.int(), seq: z.int() }),
  z.object({ end: z.literal(true), created: z.int(), unchanged: z.int() }),
])

/**
 * Sends an import, or sends it again.
 * @returns the text of its answer; undefined where none came, or none that is whole
 * @throws Error where an answer that is whole has not created every record once
 */
export async function importOnce(
  { url, secret, ledger }: Target,
  key: string,
  records: readonly GongkaiRecord[],
  seen: Disturbances,
): Promise<string | undefined> {
  for (const one of records) ledger.send(one)
  const answer = await asked(seen, `${url}/v1/imports`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${secret}`, 'Content-Type': 'application/x-ndjson', 'Idempotency-Key': key },
    body: records.map((one) => `${JSON.stringify(one)}\n`).join(''),
  })
  if (answer === undefined || !/"end":true[^\n]*\}\n$/.test(answer)) return undefined
  const digests = new Map(records.map((one): [string, string] => [one.id, digestOf(one)]))
  for (const line of answer.trimEnd().split('\n')) {
    const one = importLine.parse(JSON.parse(line))
    if ('end' in one) {
      if (one.created !== records.length) throw new Error(`${key}: ${one.created} created, ${one.unchanged} unchanged`)
    } else ledger.acknowledge({ ...one, digest: digests.get(one.id) ?? '' })
  }
  return answer
}

/** The body of a good answer; undefined where the node said to come back, or is gone. Any other answer is a fault. */
async function asked(seen: Disturbances, address: string, init: RequestInit): Promise<string | undefined> {
  let answer: { readonly status: number; readonly headers: Headers; readonly body: string }
  try {
    const response = await fetch(address, init)
    answer = { status: response.status, headers: response.headers, body: await response.text() }
  } catch {
    seen.broken++
    return undefined
  }
  const { status, headers, body } = answer
  if (status >= 200 && status < 300) return body
  const problem = headers.get('Content-Type') === 'application/problem+json'
  if (status !== 503 || !problem || headers.get('Retry-After') === null)
    throw new Error(`${status} from ${new URL(address).pathname}: ${body}`)
  seen.unavailable++
  return undefined
}
