import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleSubject } from '../../../samples.ts'
import type { ShangluoFact } from '../../facts/index.ts'

/** 《实施意见》三、2: documents, meeting plans and activity plans carry their attribute while they are drafted. */
export const attributeAtDraft: Rule<ShangluoFact> = {
  id: 'shangluo/attribute-at-draft',
  over: 'draft',
  datedBy: 'draft.submittedAt',
  title: text('草拟时即明确公开属性', 'The attribute is fixed while drafting'),
  asks: text(
    '草拟公文、制订会议和政务活动方案时，即对公开属性予以明确。',
    'Documents, meeting plans and activity plans carry their attribute when they go for approval.',
  ),
  mend: text('补记公开属性后再送审。', 'Add the attribute before it goes for approval.'),
  versions: [
    {
      clause: { instrument: 'shangluo-opinion-2014', section: '三.2' },
      modality: 'should',
      anchors: ['草拟公文', '会议', '公开属性'],
      confidence: 'T',
      when: { known: 'draft.submittedAt' },
      require: { known: 'draft.attribute' },
    },
  ],
  examples: {
    met: {
      subject: sampleSubject('draft', 'meeting-plan', { submittedAt: '2014-03-03', attribute: 'proactive' }, '611000'),
      asOf: '2014-06-03',
      note: text('会议方案送审时已明确', 'a meeting plan submitted with its attribute'),
    },
    breached: {
      subject: sampleSubject(
        'draft',
        'document',
        { submittedAt: '2014-03-03', completeThrough: '2014-03-03' },
        '611000',
      ),
      asOf: '2014-06-03',
      note: text('公文送审时没有公开属性', 'a document submitted without one'),
    },
    undetermined: {
      subject: sampleSubject('draft', 'document', { submittedAt: '2014-03-03' }, '611000'),
      asOf: '2014-06-03',
      note: text('未记录公开属性，也无人确认记载完整', 'none is recorded, and nobody vouches for the file'),
    },
  },
}
