import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleRecord } from '../../../samples.ts'
import type { CnFact } from '../../facts/index.ts'

/** 《重大行政决策程序暂行条例》第十五条第一款: so is a major decision, unless it is urgent and that is explained. */
export const majorDecisionDraft30d: Rule<CnFact> = {
  id: 'cn/major-decision-draft-30d',
  over: 'record',
  kinds: ['consultation'],
  datedBy: 'consultation.opensOn',
  title: text('重大行政决策征求意见一般不少于三十日', 'A major decision open to comment for 30 days'),
  asks: text(
    '重大行政决策公开征求意见一般不少于30日，开始当日不计入；情况紧急缩短的，公开征求意见时说明。',
    'A major decision is open to comment, generally for at least 30 days, the first day not counted; a shorter period is explained when it opens.',
  ),
  mend: text('延长征求意见期限，或者公开说明缩短的理由。', 'Extend the period, or say in public why it is shorter.'),
  versions: [
    {
      clause: { instrument: 'major-decisions-2019', article: 15, paragraph: 1 },
      modality: 'should',
      anchors: ['征求意见', '30日'],
      confidence: 'T',
      when: { code: 'consultation.matter', of: ['major-decision'] },
      require: { notBefore: 'major-decision-comment', from: 'consultation.opensOn', to: 'consultation.closesOn' },
      exceptions: [
        {
          clause: { instrument: 'major-decisions-2019', article: 15, paragraph: 1 },
          when: { known: 'consultation.shortenedReason' },
          note: text('因情况紧急等原因缩短，并已说明', 'shortened for urgency, and explained'),
        },
      ],
    },
  ],
  examples: {
    met: {
      subject: sampleRecord('consultation', {
        matter: 'major-decision',
        opensOn: '2026-03-02',
        closesOn: '2026-04-01',
      }),
      asOf: '2026-06-01',
      note: text('满30日', '30 full days'),
    },
    breached: {
      subject: sampleRecord('consultation', {
        matter: 'major-decision',
        opensOn: '2026-03-02',
        closesOn: '2026-03-16',
        completeThrough: '2026-03-31',
      }),
      asOf: '2026-06-01',
      note: text('只有14日，也没有说明', '14 days only, and no explanation'),
    },
    undetermined: {
      subject: sampleRecord('consultation', { matter: 'major-decision', opensOn: '2026-03-02' }),
      asOf: '2026-06-01',
      note: text('未记录截止日期', 'the day it closes is not recorded'),
    },
  },
}
