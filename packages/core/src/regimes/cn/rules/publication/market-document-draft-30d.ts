import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleRecord } from '../../../samples.ts'
import type { CnFact } from '../../facts/index.ts'

/** 《优化营商环境条例》第六十二条第二款: so is the draft of a document that touches market activity. */
export const marketDocumentDraft30d: Rule<CnFact> = {
  id: 'cn/market-document-draft-30d',
  over: 'record',
  kinds: ['consultation'],
  datedBy: 'consultation.opensOn',
  title: text(
    '市场主体相关文件草案征求意见一般不少于三十日',
    'A draft touching market activity open to comment for 30 days',
  ),
  asks: text(
    '与市场主体生产经营活动密切相关的文件，向社会公开征求意见一般不少于30日，开始当日不计入。',
    'A document closely touching market activity is open to comment, generally for at least 30 days, the first day not counted.',
  ),
  mend: text('延长征求意见期限，并反馈意见采纳情况。', 'Extend the period, and tell what became of the comments.'),
  versions: [
    {
      clause: { instrument: 'business-environment-2020', article: 62, paragraph: 2 },
      modality: 'should',
      anchors: ['征求意见', '30日'],
      confidence: 'T',
      when: { code: 'consultation.matter', of: ['normative-document'] },
      require: { notBefore: 'market-document-comment', from: 'consultation.opensOn', to: 'consultation.closesOn' },
    },
  ],
  examples: {
    met: {
      subject: sampleRecord('consultation', {
        matter: 'normative-document',
        opensOn: '2026-03-02',
        closesOn: '2026-04-01',
      }),
      asOf: '2026-06-01',
      note: text('满30日', '30 full days'),
    },
    breached: {
      subject: sampleRecord('consultation', {
        matter: 'normative-document',
        opensOn: '2026-03-02',
        closesOn: '2026-03-16',
        completeThrough: '2026-03-31',
      }),
      asOf: '2026-06-01',
      note: text('只有14日，也没有说明', '14 days only, and no explanation'),
    },
    undetermined: {
      subject: sampleRecord('consultation', { matter: 'normative-document', opensOn: '2026-03-02' }),
      asOf: '2026-06-01',
      note: text('未记录截止日期', 'the day it closes is not recorded'),
    },
  },
}
