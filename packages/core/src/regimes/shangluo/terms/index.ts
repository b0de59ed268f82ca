import type { Term } from '../../../terms/term.ts'
import { text } from '../../../text/local-text.ts'
import { coordinationReply } from './coordination.ts'

const section = { instrument: 'shangluo-opinion-2014', section: '二.2' } as const

/** 规范性文件: online within 5 working days of printing. It stands beside the 20 working days, not in their place. */
export const normativeDocument: Term = {
  id: 'normative-document-online',
  kind: 'due',
  title: text('规范性文件上网公开期限', 'A normative document goes online'),
  trigger: text('纸质公文印发', 'the paper document is printed and issued'),
  versions: [
    { clause: section, count: 5, unit: 'working-day', local: 'may-shorten', anchors: ['5个工作日'], confidence: 'T' },
  ],
}

/** 事关民生的重要政务活动: online within 24 hours of its end, counted by the clock. */
export const livelihoodActivity: Term = {
  id: 'livelihood-activity-online',
  kind: 'due',
  title: text('民生重要政务活动信息上网公开期限', 'An activity touching livelihood goes online'),
  trigger: text('活动结束', 'the activity ends'),
  versions: [{ clause: section, count: 24, unit: 'hour', local: 'may-shorten', anchors: ['24小时'], confidence: 'T' }],
}

/** Shangluo's terms. */
export const terms: readonly Term[] = [normativeDocument, livelihoodActivity, coordinationReply]
