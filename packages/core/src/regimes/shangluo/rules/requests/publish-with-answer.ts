import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleSubject } from '../../../samples.ts'
import type { ShangluoFact } from '../../facts/index.ts'

const events = [
  { event: 'received', on: '2014-03-03' },
  { event: 'answered', on: '2014-03-11' },
]

/** 《实施意见》三、3: what the public at large needs to know is published with the answer. */
export const publishWithAnswer: Rule<ShangluoFact> = {
  id: 'shangluo/publish-with-answer',
  over: 'case',
  datedBy: 'case.receivedOn',
  title: text('答复的同时主动公开', 'Published with the answer'),
  asks: text(
    '需要或者可以让社会公众广泛知晓的政府信息，在答复申请人的同时通过政府网站等平台主动公开。',
    'What the public at large needs to know, or may, is published on the site when the applicant is answered.',
  ),
  mend: text('立即在政府网站公开该信息。', 'Publish it on the site now.'),
  versions: [
    {
      clause: { instrument: 'shangluo-opinion-2014', section: '三.3' },
      modality: 'should',
      anchors: ['广泛知晓', '同时', '主动公开'],
      confidence: 'T',
      when: { all: [{ is: 'case.widelyNeeded' }, { known: 'case.answeredOn' }] },
      require: { ordered: ['case.publishedOn', 'case.answeredOn'] },
    },
  ],
  examples: {
    met: {
      subject: sampleSubject('case', undefined, { widelyNeeded: true, events, publishedOn: '2014-03-11' }, '611000'),
      asOf: '2014-06-03',
      note: text('答复当日公开', 'published on the day of the answer'),
    },
    breached: {
      subject: sampleSubject('case', undefined, { widelyNeeded: true, events, publishedOn: '2014-03-14' }, '611000'),
      asOf: '2014-06-03',
      note: text('答复三日后才公开', 'published three days after'),
    },
    undetermined: {
      subject: sampleSubject('case', undefined, { events, publishedOn: '2014-03-14' }, '611000'),
      asOf: '2014-06-03',
      note: text('未认定是否需要广泛知晓', 'nobody judged whether the public needs to know it'),
    },
  },
}
