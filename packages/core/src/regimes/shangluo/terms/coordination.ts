import type { Term } from '../../../terms/term.ts'
import { text } from '../../../text/local-text.ts'

/** 商洛市政府信息发布协调制度第八条: the body consulted before publication answers within 5 working days; silence is consent. */
export const coordinationReply: Term = {
  id: 'coordination-reply',
  kind: 'due',
  title: text('发布前征求意见的答复期限', 'Answer to a consultation before publication'),
  trigger: text('收到征求意见函', 'the letter of consultation is received'),
  versions: [
    {
      clause: { instrument: 'shangluo-coordination', article: 8 },
      count: 5,
      unit: 'working-day',
      local: 'may-shorten',
      anchors: ['5个工作日'],
      confidence: 'E',
    },
  ],
}
