import { createHash } from 'node:crypto'
import { readRecord } from '@gongkai/core'
import {
  answerCorrection,
  createToken,
  cursorAt,
  get,
  head,
  keepAttachment,
  publish,
  reportCorrection,
  type Store,
} from '../../src/index.ts'
import { document } from '../store/records.ts'
import type { Filling } from './every-address.ts'

/** Words that stand in one record each, in every field that takes words, and nowhere else. */
export const marks = {
  '611000.gone': '鸊鷉',
  '611000.rows': '貔貅',
  '611000.office': '饕餮',
  '611000.duty': '魍魉',
  '611000.mended': '麒麟',
} as const
/** A record whose words are known. */
export type Marked = keyof typeof marks

/** The words with which everything is taken away. */
export const note = '撤回说明'

/** Keeps a file, and gives its digest. */
async function kept(store: Store, content: string): Promise<string> {
  const bytes = Buffer.from(content)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const read = async function* () {
    yield bytes
  }
  await keepAttachment(store, { sha256, bytes: bytes.length, read }, 'test')
  return sha256
}

/** The words of a record, in all the common fields that take words. */
function worded(mark: string): Readonly<Record<string, unknown>> {
  return {
    title: `${mark}的预算`,
    summary: `概述${mark}预算`,
    text: `正文说到${mark}的预算如下`,
    keywords: [`${mark}词`],
    indexNumber: `${mark}/2022-1`,
    keyAreas: ['budgets'],
    publishedOn: '2026-01-05',
  }
}

/** What was published, and by what its traces are known. */
export interface World {
  readonly filling: Filling
  readonly secrets: Readonly<Record<string, string>>
  /** Of each marked record all that must go with it: its words, the digests of its content and of its files. */
  readonly traces: Readonly<Record<Marked, readonly string[]>>
}

/** Fills a store with records, files and reports, each marked by words of its own. */
export async function peopled(store: Store): Promise<World> {
  const files = {
    gone: await kept(store, `附件的内容：${marks['611000.gone']}\n`),
    rows: await kept(store, `name,count\n${marks['611000.rows']},1\n${marks['611000.rows']}二,2\n`),
    mended: await kept(store, `旧附件：${marks['611000.mended']}\n`),
    kept: await kept(store, '留下的附件\n'),
  }
  const digests = new Map<string, readonly string[]>()
  const put = async (record: ReturnType<typeof document>) => {
    await publish(store, [record], 'test')
    const held = await get(store, record.id)
    if (held?.state === 'live') digests.set(record.id, [...(digests.get(record.id) ?? []), held.record.digest])
  }
  const file = (sha256: string, mark: string) => ({ attachments: [{ sha256, name: `${mark}名单.csv` }] })
  const made = (kind: string, id: Marked, fields: Readonly<Record<string, unknown>>) =>
    readRecord({ id, kind, place: '611000', attribute: 'proactive', ...worded(marks[id]), ...fields })

  await put(document('kept', { title: '留下的', text: '留下的预算', ...file(files.kept, '留下') }))
  await put(document('citing', { relations: [{ type: 'cites', docNumber: '商政办发〔2022〕15号' }] }))
  const gone = {
    ...worded(marks['611000.gone']),
    ...file(files.gone, marks['611000.gone']),
    docNumber: '商政办发〔2022〕15号',
    issuer: '611000.office',
    issuerName: `${marks['611000.gone']}局`,
    relations: [{ type: 'cites', target: '611000.kept', text: `见${marks['611000.gone']}` }],
  }
  await put(document('gone', gone))
  await put(document('gone', { ...gone, summary: `又一版${marks['611000.gone']}` }))
  const columns = [
    { name: 'name', title: `${marks['611000.rows']}列`, type: 'string' },
    { name: 'count', type: 'integer' },
  ]
  const rows = { attachment: files.rows, mediaType: 'text/csv' }
  await put(made('data-resource', '611000.rows', { columns, rows, ...file(files.rows, marks['611000.rows']) }))
  await put(made('body', '611000.office', { duties: `职能${marks['611000.office']}` }))
  const body = { name: `${marks['611000.duty']}局` }
  await put(made('responsibility', '611000.duty', { function: 'websites', body, from: '2020-01-01' }))
  const leaked = { ...worded(marks['611000.mended']), ...file(files.mended, marks['611000.mended']) }
  await put(document('mended', leaked))

  const corrections: string[] = []
  const report = async (record: Marked, refusal?: string) => {
    const message = `说到${marks[record]}`
    const received = await reportCorrection(store, {
      record,
      kind: 'wrong-content',
      pointer: `/${marks[record]}`,
      message,
    })
    if (received.outcome !== 'received') throw new Error(`the report was not taken: ${received.outcome}`)
    corrections.push(received.id)
    if (refusal === undefined) return
    const answer = { outcome: 'refused', reason: `${refusal}${marks[record]}`, basis: `见${marks[record]}` } as const
    await answerCorrection(store, received.id, answer, 'test')
  }
  for (const record of ['611000.gone', '611000.mended'] as const) {
    await report(record)
    await report(record, '原件写的是')
  }
  const leakedDigests = digests.get('611000.mended') ?? []
  await put(document('mended', { title: '改正以后' }))
  const { seq, epoch } = await head(store)
  const roles = { listCorrections: 'operator', listAudit: 'auditor' } as const
  const secrets: Record<string, string> = {}
  for (const [name, role] of Object.entries(roles))
    secrets[name] = (await createToken(store, { name: role, role }, 'test')).secret
  const of = (id: string) => digests.get(id) ?? []
  return {
    secrets,
    filling: {
      ids: ['611000.kept', '611000.citing', ...Object.keys(marks)],
      tables: ['611000.rows'],
      bodies: ['611000.office'],
      files: Object.values(files),
      corrections,
      exports: [],
      position: seq,
      cursor: cursorAt({ epoch, seq: 0 }),
    },
    traces: {
      '611000.gone': [marks['611000.gone'], ...of('611000.gone'), files.gone],
      '611000.rows': [marks['611000.rows'], ...of('611000.rows'), files.rows],
      '611000.office': [marks['611000.office'], ...of('611000.office')],
      '611000.duty': [marks['611000.duty'], ...of('611000.duty')],
      '611000.mended': [marks['611000.mended'], ...leakedDigests, files.mended],
    },
  }
}
