import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleRecord } from '../../../samples.ts'
import type { CnFact } from '../../facts/index.ts'
import { withPolicy } from './with-policy.ts'

const interpretation = { stage: 'on-issue', documentPublishedOn: '2026-03-05' } as const

/** 国办发〔2016〕80号, 二: interpretation within 3 working days of the document. The figure was not verified. */
export const interp3wd: Rule<CnFact> = {
  id: 'cn/interp-3wd',
  over: 'record',
  kinds: ['interpretation'],
  datedBy: 'interpretation.documentPublishedOn',
  title: text('文件公开后三个工作日内解读', 'Interpretation within 3 working days'),
  asks: text(
    '解读材料在文件公开之日起3个工作日内公开；这一数字未能核实，至多提示复核。',
    'The interpretation is published within 3 working days of the document; the figure was not verified, so it is at most for review.',
  ),
  mend: text('立即公开解读材料；今后与文件一并准备。', 'Publish it now, and prepare the next one with its document.'),
  versions: [
    {
      clause: { instrument: 'o80-2016', section: '二' },
      modality: 'should',
      anchors: ['3个工作日'],
      confidence: 'M',
      when: withPolicy,
      require: {
        within: 'interpretation-publication',
        from: 'interpretation.documentPublishedOn',
        to: 'record.publishedOn',
      },
    },
  ],
  examples: {
    met: {
      subject: sampleRecord('interpretation', { ...interpretation, publishedOn: '2026-03-10' }),
      asOf: '2026-06-01',
      note: text('第3个工作日公开', 'published on working day 3'),
    },
    breached: {
      subject: sampleRecord('interpretation', { ...interpretation, publishedOn: '2026-03-11' }),
      asOf: '2026-06-01',
      note: text('第4个工作日公开', 'published on working day 4'),
    },
    undetermined: {
      subject: sampleRecord('interpretation', interpretation),
      asOf: '2026-06-01',
      note: text('未记录解读公开日期', 'the date of the interpretation was not recorded'),
    },
  },
}
