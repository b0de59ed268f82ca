import type { Term, TermVersion } from '../../../terms/term.ts'
import { text } from '../../../text/local-text.ts'

const hours = { unit: 'hour', local: 'may-shorten', confidence: 'E' } as const satisfies Partial<TermVersion>
const occurs = text('特别重大、重大突发事件发生', 'an especially serious or serious emergency occurs')

/** 特别重大、重大突发事件: authoritative information within 5 hours. */
export const emergencyInformation: Term = {
  id: 'emergency-information',
  kind: 'due',
  title: text('突发事件权威信息发布期限', 'Authoritative information on an emergency'),
  trigger: occurs,
  versions: [{ ...hours, clause: { instrument: 'o80-2016', section: '三' }, count: 5, anchors: ['5小时'] }],
}

/** 特别重大、重大突发事件: a press conference within 24 hours. */
export const emergencyPress: Term = {
  id: 'emergency-press',
  kind: 'due',
  title: text('突发事件新闻发布会期限', 'Press conference on an emergency'),
  trigger: occurs,
  versions: [
    { ...hours, clause: { instrument: 'work-points-2016', unplaced: true }, count: 24, anchors: ['24小时'] },
    { ...hours, clause: { instrument: 'o61-2016', unplaced: true }, count: 24, anchors: ['24小时'] },
    { ...hours, clause: { instrument: 'o80-2016', section: '三' }, count: 24, anchors: ['24小时'] },
  ],
}

/** 政务舆情: an answer within 48 hours of its being detected. */
export const opinionReply: Term = {
  id: 'opinion-reply',
  kind: 'due',
  title: text('政务舆情回应期限', 'Answer to public opinion'),
  trigger: text('发现政务舆情', 'public opinion is detected'),
  versions: [{ ...hours, clause: { instrument: 'o61-2016', unplaced: true }, count: 48, anchors: ['48小时'] }],
}
