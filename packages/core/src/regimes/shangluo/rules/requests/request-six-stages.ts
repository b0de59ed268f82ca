import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleSubject } from '../../../samples.ts'
import type { ShangluoFact } from '../../facts/index.ts'

const stage = (event: string, on: string) => ({ event, on })
const events = [
  stage('received', '2014-03-03'),
  stage('registered', '2014-03-03'),
  stage('handled', '2014-03-05'),
  stage('reviewed', '2014-03-10'),
  stage('answered', '2014-03-11'),
]

/** 《实施意见》三、3: received, registered, handled, reviewed, answered, filed, in this order. */
export const requestSixStages: Rule<ShangluoFact> = {
  id: 'shangluo/request-six-stages',
  over: 'case',
  datedBy: 'case.receivedOn',
  title: text('依申请公开六个环节', 'The six stages of a request'),
  asks: text(
    '依申请公开依次经过接收、登记、办理、审核、答复、归档六个环节。',
    'A request is received, registered, handled, reviewed, answered and filed, in this order.',
  ),
  mend: text(
    '补齐缺少的环节；顺序有误的，核对日期。',
    'Add the stage that is missing; where the order is wrong, check the dates.',
  ),
  versions: [
    {
      clause: { instrument: 'shangluo-opinion-2014', section: '三.3' },
      modality: 'should',
      anchors: ['接收', '登记', '办理', '审核', '答复', '归档'],
      confidence: 'T',
      when: { is: 'case.closed' },
      require: {
        all: [
          { known: 'case.receivedOn' },
          { known: 'case.registeredOn' },
          { known: 'case.handledOn' },
          { known: 'case.reviewedOn' },
          { known: 'case.answeredOn' },
          { known: 'case.archivedOn' },
          { ordered: ['case.receivedOn', 'case.registeredOn'] },
          { ordered: ['case.registeredOn', 'case.handledOn'] },
          { ordered: ['case.handledOn', 'case.reviewedOn'] },
          { ordered: ['case.reviewedOn', 'case.answeredOn'] },
          { ordered: ['case.answeredOn', 'case.archivedOn'] },
        ],
      },
    },
  ],
  examples: {
    met: {
      subject: sampleSubject(
        'case',
        undefined,
        { closed: true, events: [...events, stage('archived', '2014-03-12')] },
        '611000',
      ),
      asOf: '2014-06-03',
      note: text('六个环节依次完成', 'six stages in order'),
    },
    breached: {
      subject: sampleSubject(
        'case',
        undefined,
        {
          closed: true,
          events: [...events.slice(0, 3), stage('reviewed', '2014-03-12'), stage('answered', '2014-03-11')],
        },
        '611000',
      ),
      asOf: '2014-06-03',
      note: text('答复之后才审核', 'reviewed only after the answer'),
    },
    undetermined: {
      subject: sampleSubject('case', undefined, { closed: true, events }, '611000'),
      asOf: '2014-06-03',
      note: text('未记录归档', 'no filing is recorded'),
    },
  },
}
