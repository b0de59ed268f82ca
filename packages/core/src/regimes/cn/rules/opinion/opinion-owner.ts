import { always } from '../../../../rules/condition.ts'
import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleRecord } from '../../../samples.ts'
import type { CnFact } from '../../facts/index.ts'

const detected = { class: 'public-interest', detectedAt: '2026-07-01' } as const

/** 国办发〔2016〕61号: each case has a body that answers first. That it is the right one is not computed. */
export const opinionOwner: Rule<CnFact> = {
  id: 'cn/opinion-owner',
  over: 'record',
  kinds: ['opinion-case'],
  datedBy: 'opinion.detectedAt',
  title: text('政务舆情明确回应责任主体', 'Each case of opinion has a body that answers'),
  asks: text(
    '涉事部门是第一责任主体，地方事项按属地、分级负责；每件政务舆情明确由谁回应。',
    'The department concerned answers first, local matters by place and level; for each case it is settled who answers.',
  ),
  mend: text('明确并记录回应责任主体。', 'Settle who has to answer, and record it.'),
  versions: [
    {
      clause: { instrument: 'o61-2016', unplaced: true },
      modality: 'should',
      anchors: ['第一责任主体', '属地'],
      confidence: 'E',
      when: always,
      require: { any: [{ known: 'opinion.ownerBody' }, { known: 'opinion.owner' }] },
    },
  ],
  examples: {
    met: {
      subject: sampleRecord('opinion-case', { ...detected, owner: { name: '示例住房和城乡建设局' } }),
      asOf: '2026-11-01',
      note: text('责任主体已记录', 'the body is recorded'),
    },
    breached: {
      subject: sampleRecord('opinion-case', { ...detected, completeThrough: '2026-10-31' }),
      asOf: '2026-11-01',
      note: text('记录完整而没有责任主体', 'the record is complete and names none'),
    },
    undetermined: {
      subject: sampleRecord('opinion-case', detected),
      asOf: '2026-11-01',
      note: text('没有责任主体，也无人确认记录完整', 'none is named, and nobody vouches that the record is complete'),
    },
  },
}
