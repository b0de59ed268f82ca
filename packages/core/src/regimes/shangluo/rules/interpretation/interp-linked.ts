import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import type { ShangluoFact } from '../../facts/index.ts'
import { interpretationOf, policiesOf2014, policy } from './policies-2014.ts'

/** 《实施意见》三、4: each important policy of the period has its interpretation. */
export const interpLinked: Rule<ShangluoFact> = {
  id: 'shangluo/interp-linked',
  over: 'body-period',
  datedBy: 'period.to',
  title: text('重要政策都有解读', 'Each important policy is interpreted'),
  asks: text(
    '期间内出台的重要政策，都有与之对应的解读，不论由谁解读、何时解读。',
    'Each important policy published in the period has an interpretation linked to it, by whomever and whenever.',
  ),
  mend: text(
    '补充解读；已解读的，在解读记录中注明被解读文件。',
    'Interpret it; where that was done, name the document in the record of the interpretation.',
  ),
  versions: [
    {
      clause: { instrument: 'shangluo-opinion-2014', section: '三.4' },
      modality: 'should',
      anchors: ['重要政策', '准确解读'],
      confidence: 'T',
      when: { count: 'policy.importantCount', atLeast: 1 },
      require: { covers: ['policy.interpreted', 'policy.important'] },
    },
  ],
  examples: {
    met: {
      subject: policiesOf2014([policy, interpretationOf('on-issue')]),
      asOf: '2015-02-02',
      note: text('下年初由另一机关解读', 'interpreted early the next year, by another body'),
    },
    breached: {
      subject: policiesOf2014([policy, interpretationOf('on-issue', '611000.another-policy')]),
      asOf: '2015-02-02',
      note: text('登记完整，没有对应的解读', 'the registers are complete, and none belongs to it'),
    },
    undetermined: {
      subject: policiesOf2014([policy], { complete: ['document'] }),
      asOf: '2015-02-02',
      note: text('没有解读记录，也无人确认解读登记完整', 'none on record, and nobody vouches for that register'),
    },
  },
}
