import type { Term } from '../../../terms/term.ts'
import { text } from '../../../text/local-text.ts'

const approved = text(
  '经政府信息公开工作机构负责人同意，并告知申请人',
  'with the consent of the head of the disclosure work unit, and notice to the applicant',
)

/** 答复期限: 15 working days and at most 15 more until 2019-05-14, 20 and at most 20 more from then on. */
export const answer: Term = {
  id: 'answer',
  kind: 'due',
  title: text('依申请公开答复期限', 'Answer to a request'),
  trigger: text('收到政府信息公开申请', 'the request is received'),
  versions: [
    {
      clause: { instrument: 'gipd-2008', article: 24, paragraph: 2 },
      count: 15,
      unit: 'working-day',
      local: 'may-shorten',
      pausedBy: [{ reason: 'third-party', clause: { instrument: 'gipd-2008', article: 24, paragraph: 3 } }],
      extension: { upTo: 15, clause: { instrument: 'gipd-2008', article: 24, paragraph: 2 }, condition: approved },
      anchors: ['15个工作日'],
      confidence: 'E',
    },
    {
      clause: { instrument: 'gipd-2019', article: 33, paragraph: 2 },
      count: 20,
      unit: 'working-day',
      local: 'may-shorten',
      pausedBy: [
        { reason: 'third-party', clause: { instrument: 'gipd-2019', article: 33, paragraph: 3 } },
        { reason: 'other-agency', clause: { instrument: 'gipd-2019', article: 33, paragraph: 3 } },
      ],
      restartedBy: { event: 'correction-received', clause: { instrument: 'gipd-2019', article: 30 } },
      extension: { upTo: 20, clause: { instrument: 'gipd-2019', article: 33, paragraph: 2 }, condition: approved },
      anchors: ['20个工作日'],
      confidence: 'T',
    },
  ],
}
