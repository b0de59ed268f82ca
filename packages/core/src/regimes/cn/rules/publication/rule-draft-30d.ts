import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleRecord } from '../../../samples.ts'
import type { CnFact } from '../../facts/index.ts'

/** 《规章制定程序条例》第十五条第二款: the draft of a rule is open to comment for 30 days, as a rule. */
export const ruleDraft30d: Rule<CnFact> = {
  id: 'cn/rule-draft-30d',
  over: 'record',
  kinds: ['consultation'],
  datedBy: 'consultation.opensOn',
  title: text('规章草案征求意见一般不少于三十日', 'A draft rule open to comment for 30 days'),
  asks: text(
    '规章草案向社会公布征求意见，期限一般不少于30日，开始当日不计入。',
    'The draft of a rule is published for comment, generally for at least 30 days, the first day not counted.',
  ),
  mend: text(
    '延长征求意见期限；确需缩短的，公开说明理由。',
    'Extend the period; where it must be shorter, say why in public.',
  ),
  versions: [
    {
      clause: { instrument: 'rule-procedure-2018', article: 15, paragraph: 2 },
      modality: 'should',
      anchors: ['征求意见', '30日'],
      confidence: 'T',
      when: { code: 'consultation.matter', of: ['rule'] },
      require: { notBefore: 'rule-draft-comment', from: 'consultation.opensOn', to: 'consultation.closesOn' },
    },
  ],
  examples: {
    met: {
      subject: sampleRecord('consultation', { matter: 'rule', opensOn: '2026-03-02', closesOn: '2026-04-01' }),
      asOf: '2026-06-01',
      note: text('满30日', '30 full days'),
    },
    breached: {
      subject: sampleRecord('consultation', {
        matter: 'rule',
        opensOn: '2026-03-02',
        closesOn: '2026-03-16',
        completeThrough: '2026-03-31',
      }),
      asOf: '2026-06-01',
      note: text('只有14日，也没有说明', '14 days only, and no explanation'),
    },
    undetermined: {
      subject: sampleRecord('consultation', { matter: 'rule', opensOn: '2026-03-02' }),
      asOf: '2026-06-01',
      note: text('未记录截止日期', 'the day it closes is not recorded'),
    },
  },
}
