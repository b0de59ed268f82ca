import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleRecord } from '../../../samples.ts'
import type { ShangluoFact } from '../../facts/index.ts'

const interpretation = { stage: 'on-issue', documentPublishedOn: '2014-03-05', interpreter: 'expert' } as const

/** 《实施意见》三、4: background, importance and necessity, main content, main measures, by somebody who can tell. */
export const interpContent: Rule<ShangluoFact> = {
  id: 'shangluo/interp-content',
  over: 'record',
  kinds: ['interpretation'],
  datedBy: 'interpretation.documentPublishedOn',
  title: text('解读背景、必要性、内容和措施', 'Interpretation of background, necessity, content and measures'),
  asks: text(
    '重要政策的解读由负责同志、专家学者或者评论员进行，介绍出台背景、重要性和必要性、重要内容和主要措施。',
    'The interpretation of an important policy, by a responsible official, an expert or a commentator, tells its background, importance and necessity, main content and main measures.',
  ),
  mend: text('补充所缺的内容，并注明由谁解读。', 'Add what is missing, and say who interprets.'),
  versions: [
    {
      clause: { instrument: 'shangluo-opinion-2014', section: '三.4' },
      modality: 'should',
      anchors: ['出台背景', '重要性和必要性', '重要内容', '主要措施'],
      confidence: 'T',
      when: { code: 'interpretation.stage', of: ['on-issue'] },
      require: {
        all: [
          { every: 'interpretation.elements', of: ['background', 'necessity', 'content', 'measures'] },
          { known: 'interpretation.interpreter' },
        ],
      },
    },
  ],
  examples: {
    met: {
      subject: sampleRecord(
        'interpretation',
        { ...interpretation, elements: ['background', 'necessity', 'content', 'measures'] },
        '611000',
      ),
      asOf: '2014-06-03',
      note: text('四项内容齐全', 'all four are there'),
    },
    breached: {
      subject: sampleRecord(
        'interpretation',
        { ...interpretation, elements: ['background', 'content', 'measures'] },
        '611000',
      ),
      asOf: '2014-06-03',
      note: text('没有重要性和必要性', 'importance and necessity are missing'),
    },
    undetermined: {
      subject: sampleRecord('interpretation', interpretation, '611000'),
      asOf: '2014-06-03',
      note: text('未记录解读涵盖的内容', 'what it covers was not recorded'),
    },
  },
}
