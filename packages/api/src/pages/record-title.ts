import { parseRecord } from '@gongkai/core'
import type { LiveRecord } from '../store/index.ts'

/** What a record is called; its id where it cannot be read. */
export function titleOf({ id, body }: Pick<LiveRecord, 'id' | 'body'>): string {
  const read = parseRecord(JSON.parse(body))
  return read.ok ? read.value.title : id
}
