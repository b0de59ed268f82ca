import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleSubject } from '../../../samples.ts'
import type { CnFact } from '../../facts/index.ts'

const stage = (event: string, on: string) => ({ event, on })
const events = [
  stage('received', '2026-03-02'),
  stage('registered', '2026-03-02'),
  stage('reviewed', '2026-03-10'),
  stage('handled', '2026-03-12'),
  stage('answered', '2026-03-13'),
]

/** 《条例》第四十五条: a request is registered, reviewed, handled, answered and filed, and the log shows it. */
export const requestRecords: Rule<CnFact> = {
  id: 'cn/request-records',
  over: 'case',
  datedBy: 'case.receivedOn',
  title: text('申请登记、审核、办理、答复、归档', 'A request is registered, reviewed, handled, answered and filed'),
  asks: text(
    '办结的申请，登记、审核、办理、答复、归档各环节均有记录，先登记、后答复、再归档。',
    'Of a closed request every stage is on record: registered first, then reviewed and handled, answered, and filed.',
  ),
  mend: text(
    '补齐缺少的环节记录；顺序有误的，核对日期。',
    'Add the stage that is missing; where the order is wrong, check the dates.',
  ),
  versions: [
    {
      clause: { instrument: 'gipd-2019', article: 45 },
      modality: 'must',
      anchors: ['登记', '审核', '办理', '答复', '归档'],
      confidence: 'T',
      when: { is: 'case.closed' },
      require: {
        all: [
          { known: 'case.registeredOn' },
          { known: 'case.reviewedOn' },
          { known: 'case.handledOn' },
          { known: 'case.answeredOn' },
          { known: 'case.archivedOn' },
          { ordered: ['case.registeredOn', 'case.answeredOn'] },
          { ordered: ['case.answeredOn', 'case.archivedOn'] },
        ],
      },
    },
  ],
  examples: {
    met: {
      subject: sampleSubject('case', undefined, { closed: true, events: [...events, stage('archived', '2026-03-16')] }),
      asOf: '2026-06-01',
      note: text('各环节俱全', 'every stage is on record'),
    },
    breached: {
      subject: sampleSubject('case', undefined, { closed: true, events, completeThrough: '2026-05-31' }),
      asOf: '2026-06-01',
      note: text('办结而没有归档，记录已确认完整', 'closed and never filed, in a log that is vouched for'),
    },
    undetermined: {
      subject: sampleSubject('case', undefined, { closed: true, events }),
      asOf: '2026-06-01',
      note: text('未记录归档，也无人确认记录完整', 'no filing is recorded, and nobody vouches for the log'),
    },
  },
}
