import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleSubject } from '../../../samples.ts'
import type { CnFact } from '../../facts/index.ts'

/** 国办发〔2016〕80号一（一）: a document is drafted with its attribute, and with reasons where it is not to be disclosed. */
export const docOpennessAttribute: Rule<CnFact> = {
  id: 'cn/doc-openness-attribute',
  over: 'draft',
  kinds: ['document'],
  datedBy: 'draft.submittedAt',
  title: text('公文送审时明确公开属性', 'A document goes for approval with its attribute'),
  asks: text(
    '拟制公文时明确主动公开、依申请公开或者不予公开；不予公开的说明理由，其中政策性文件送审前经政务公开工作机构审查。',
    'A document is drafted with its attribute; one not to be disclosed has its reasons, and a policy document of that kind is screened by the openness office first.',
  ),
  mend: text(
    '退回起草单位，补齐公开属性、理由和审查意见后重新送审。',
    'Return it to the drafter to add attribute, reasons and screening, and submit it again.',
  ),
  versions: [
    {
      clause: { instrument: 'o80-2016', section: '一（一）' },
      modality: 'should',
      anchors: ['主动公开', '依申请公开', '不予公开'],
      confidence: 'E',
      when: { known: 'draft.submittedAt' },
      require: {
        all: [
          { known: 'draft.attribute' },
          {
            any: [
              { not: { code: 'draft.attribute', of: ['not-disclosed'] } },
              {
                all: [
                  { known: 'draft.attributeReason' },
                  { any: [{ not: { is: 'draft.policy' } }, { ordered: ['draft.screenedAt', 'draft.submittedAt'] }] },
                ],
              },
            ],
          },
        ],
      },
    },
  ],
  examples: {
    met: {
      subject: sampleSubject('draft', 'document', {
        submittedAt: '2026-03-02',
        attribute: 'not-disclosed',
        attributeReason: '示例',
        policy: true,
        screenedAt: '2026-02-27',
      }),
      asOf: '2026-06-01',
      note: text('政策性文件不予公开，理由和审查俱全', 'a policy document withheld, with reasons and screening'),
    },
    breached: {
      subject: sampleSubject('draft', 'document', {
        submittedAt: '2026-03-02',
        attribute: 'not-disclosed',
        completeThrough: '2026-03-02',
      }),
      asOf: '2026-06-01',
      note: text('不予公开而没有说明理由', 'withheld with no reasons'),
    },
    undetermined: {
      subject: sampleSubject('draft', 'document', {
        submittedAt: '2026-03-02',
        attribute: 'not-disclosed',
        attributeReason: '示例',
      }),
      asOf: '2026-06-01',
      note: text('未记录是否属于政策性文件', 'nobody recorded whether it is a policy document'),
    },
  },
}
