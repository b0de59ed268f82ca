import { coded } from '../../../facts/coding.ts'
import type { Fact } from '../../../facts/fact.ts'
import { text } from '../../../text/local-text.ts'
import { interpretationStages } from '../../../vocabularies/interpretation.ts'

const o80 = { instrument: 'o80-2016', section: '二' } as const

/** Facts of the interpretation of a policy. */
export const interpretationFacts = {
  'interpretation.documentPublishedOn': {
    type: 'moment',
    over: ['record'],
    ask: text('被解读文件公开的时间', 'When the document was published'),
    read: { from: 'pointer', pointer: '/documentPublishedOn' },
    clause: o80,
  },
  'interpretation.stage': {
    type: 'code',
    over: ['record'],
    ask: text('解读阶段', 'Whether it comes with the policy or tells its effects later'),
    read: { from: 'pointer', pointer: '/stage' },
    ...coded(interpretationStages),
    clause: o80,
  },
  'interpretation.plannedWithDocument': {
    type: 'boolean',
    over: ['record'],
    ask: text('解读方案、材料是否与文件同步组织', 'Whether it was prepared together with the document'),
    read: { from: 'pointer', pointer: '/plannedWithDocument' },
    clause: o80,
  },
  'interpretation.approvedWithDocument': {
    type: 'boolean',
    over: ['record'],
    ask: text('解读方案、材料是否与文件同步审签', 'Whether it was signed off together with the document'),
    read: { from: 'pointer', pointer: '/approvedWithDocument' },
    clause: o80,
  },
  'interpretation.releasedWithDocument': {
    type: 'boolean',
    over: ['record'],
    ask: text('解读方案、材料是否与文件同步部署', 'Whether it was deployed together with the document'),
    read: { from: 'pointer', pointer: '/releasedWithDocument' },
    clause: o80,
  },
} as const satisfies Readonly<Record<string, Fact>>
