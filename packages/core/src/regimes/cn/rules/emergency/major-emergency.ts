import type { Condition } from '../../../../rules/condition.ts'
import type { CnFact } from '../../facts/index.ts'

/** 特别重大、重大突发事件: the two upper grades of four. */
export const majorEmergency: Condition<CnFact> = { code: 'emergency.level', of: ['especially-serious', 'serious'] }
