import { type GongkaiRecord, readRecord } from '@gongkai/core'

/** A real-looking document of Shangluo, for tests only. */
export function document(local: string, fields: Readonly<Record<string, unknown>> = {}): GongkaiRecord {
  return readRecord({
    id: `611000.${local}`,
    kind: 'document',
    place: '611000',
    title: `关于${local}的通知`,
    attribute: 'proactive',
    ...fields,
  })
}

/** A made-up document of the sample city. */
export function sample(local: string, fields: Readonly<Record<string, unknown>> = {}): GongkaiRecord {
  return readRecord({
    id: `999999.${local}`,
    kind: 'document',
    place: '999999',
    title: `示例${local}`,
    attribute: 'proactive',
    sample: true,
    ...fields,
  })
}
