import { always } from '../../../../rules/condition.ts'
import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleRecord } from '../../../samples.ts'
import type { ShangluoFact } from '../../facts/index.ts'

/** 《实施意见》三、2: the attribute is fixed when information is made or obtained; not disclosing has its reasons. */
export const attributeAtCreation: Rule<ShangluoFact> = {
  id: 'shangluo/attribute-at-creation',
  over: 'record',
  kinds: ['document', 'data-resource', 'interpretation'],
  datedBy: 'record.currentSince',
  title: text('制作或者获取时明确公开属性', 'The attribute is fixed from the first'),
  asks: text(
    '制作或者获取政府信息时明确公开属性；不予公开的注明理由。',
    'When information is made or obtained its attribute is fixed; where it is not to be disclosed, the reason is noted.',
  ),
  mend: text(
    '补记公开属性；不予公开的补记理由和依据。',
    'Record the attribute, and the reason and ground where it is withheld.',
  ),
  versions: [
    {
      clause: { instrument: 'shangluo-opinion-2014', section: '三.2' },
      modality: 'should',
      anchors: ['公开属性', '不予公开', '注明理由'],
      confidence: 'T',
      when: always,
      require: {
        all: [
          { known: 'record.attribute' },
          { any: [{ not: { code: 'record.attribute', of: ['not-disclosed'] } }, { known: 'record.attributeReason' }] },
        ],
      },
    },
  ],
  examples: {
    met: {
      subject: sampleRecord('document', { formedOn: '2014-03-03', attribute: 'proactive' }, '611000'),
      asOf: '2014-06-03',
      note: text('已明确主动公开', 'marked proactive'),
    },
    breached: {
      subject: sampleRecord(
        'document',
        { formedOn: '2014-03-03', attribute: 'not-disclosed', completeThrough: '2014-05-31' },
        '611000',
      ),
      asOf: '2014-06-03',
      note: text('不予公开而没有理由，登记已确认完整', 'withheld with no reason in an entry that is vouched for'),
    },
    undetermined: {
      subject: sampleRecord('document', { formedOn: '2014-03-03' }, '611000'),
      asOf: '2014-06-03',
      note: text('未记录公开属性', 'no attribute is recorded'),
    },
  },
}
