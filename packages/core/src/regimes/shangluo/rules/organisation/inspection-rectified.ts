import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleRecord } from '../../../samples.ts'
import type { ShangluoFact } from '../../facts/index.ts'

const inspection = { inspectedOn: '2014-05-12', subject: 'sites' } as const
const [stale, silent] = [{ problem: '栏目半年未更新' }, { problem: '信箱无人答复' }] as const
const put = { rectifiedOn: '2014-05-30' } as const

/** 《实施意见》四、4: what an inspection finds is put right. */
export const inspectionRectified: Rule<ShangluoFact> = {
  id: 'shangluo/inspection-rectified',
  over: 'record',
  kinds: ['inspection', 'appraisal'],
  datedBy: 'inspection.on',
  title: text('督查发现的问题得到整改', 'What an inspection finds is put right'),
  asks: text(
    '加强督查和考核，切实解决存在的突出问题；每个问题都有整改日期，未设期限。',
    'Inspections and appraisals solve what is wrong: each problem has a day on which it was put right; no period is set.',
  ),
  mend: text('整改并记录日期；逐项列出尚未整改的问题。', 'Put it right and record the day; list what is still open.'),
  versions: [
    {
      clause: { instrument: 'shangluo-opinion-2014', section: '四.4' },
      modality: 'should',
      anchors: ['督查和指导', '突出问题'],
      confidence: 'T',
      when: { all: [{ stated: 'inspection.problems' }, { count: 'inspection.problems', atLeast: 1 }] },
      require: { is: 'inspection.rectified' },
    },
  ],
  examples: {
    met: {
      subject: sampleRecord('inspection', { ...inspection, problems: [{ ...stale, ...put }] }, '611000'),
      asOf: '2014-07-01',
      note: text('问题已整改', 'it was put right'),
    },
    breached: {
      subject: sampleRecord(
        'inspection',
        { ...inspection, problems: [{ ...stale, ...put }, silent], completeThrough: '2014-06-30' },
        '611000',
      ),
      asOf: '2014-07-01',
      note: text('记录完整至6月30日，一个问题没有整改', 'the record is complete to 30 June, and one is still open'),
    },
    undetermined: {
      subject: sampleRecord('inspection', { ...inspection, problems: [silent] }, '611000'),
      asOf: '2014-07-01',
      note: text('没有整改日期，也无人确认记录完整', 'no such day, and nobody vouches that the record is complete'),
    },
  },
}
