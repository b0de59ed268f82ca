import { always } from '../../../../rules/condition.ts'
import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleRecord } from '../../../samples.ts'
import type { CnFact } from '../../facts/index.ts'

const item = { itemCode: 'SAMPLE-0001', pageChangedOn: '2026-05-12', completeThrough: '2026-05-31' } as const

/** 检查指标: the guide of a service names its four key elements. */
export const serviceGuideElements: Rule<CnFact> = {
  id: 'cn/service-guide-elements',
  over: 'record',
  kinds: ['service-item'],
  datedBy: 'record.asAt',
  title: text('办事指南要素齐全', 'A guide says what is needed'),
  asks: text(
    '办事指南载明事项名称、设定依据、申请条件、办理材料；抽查缺失较多的网站单项否决，抽查比例只见片段。',
    'A guide names the service, its legal basis, the conditions and the documents needed. A site whose samples lack too much fails; how many was seen only in part.',
  ),
  mend: text('补齐办事指南要素。', 'Complete the guide.'),
  indicator: 'veto',
  versions: [
    {
      clause: { instrument: 'ind-2019', unplaced: true },
      modality: 'should',
      anchors: ['事项名称', '设定依据', '申请条件', '办理材料'],
      confidence: 'E',
      when: always,
      require: { every: 'service.elements', of: ['name', 'basis', 'conditions', 'materials'] },
    },
  ],
  examples: {
    met: {
      subject: sampleRecord('service-item', {
        ...item,
        elements: ['name', 'basis', 'conditions', 'materials', 'place'],
      }),
      asOf: '2026-06-01',
      note: text('四项齐全', 'all four are there'),
    },
    breached: {
      subject: sampleRecord('service-item', { ...item, elements: ['name', 'conditions', 'materials'] }),
      asOf: '2026-06-01',
      note: text('没有设定依据', 'the legal basis is missing'),
    },
    undetermined: {
      subject: sampleRecord('service-item', item),
      asOf: '2026-06-01',
      note: text('未记录指南要素', 'what the guide says was not recorded'),
    },
  },
}
