import type { Condition } from '../../../../rules/condition.ts'
import type { FactValue, Subject } from '../../../../subjects/subject.ts'
import { sampleRecord } from '../../../samples.ts'
import type { ShangluoFact } from '../../facts/index.ts'

/** 重大突发事件: read as the two upper grades of four. */
export const major: Condition<ShangluoFact> = { code: 'emergency.level', of: ['especially-serious', 'serious'] }

/** A made-up release on a flood of August 2014. */
export function flood(
  fields: Parameters<typeof sampleRecord>[1],
  facts?: Readonly<Record<string, FactValue>>,
): Subject {
  const event = { event: '示例河水位超警戒', level: 'serious', occurredAt: '2014-08-03T02:10:00+08:00' } as const
  return { ...sampleRecord('emergency-release', { ...event, ...fields }, '611000'), ...(facts && { facts }) }
}
