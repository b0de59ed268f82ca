import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleRecord } from '../../../samples.ts'
import type { ShangluoFact } from '../../facts/index.ts'

const closed = { opensOn: '2014-04-01', closesOn: '2014-04-30' } as const

/** 《实施意见》二、2 三要: surveys and consultations to some effect: what came of a closed one is published. */
export const participationResult: Rule<ShangluoFact> = {
  id: 'shangluo/participation-result',
  over: 'record',
  kinds: ['consultation', 'survey'],
  datedBy: 'participation.closesOn',
  title: text('网上调查、意见征集公开结果', 'What came of surveys and consultations is published'),
  asks: text(
    '网上调查、意见征集讲求针对性和有效性；截止以后公开结果，未设期限。',
    'Surveys and consultations are to be to the point and of effect: once closed, the result is published; no period is set.',
  ),
  mend: text('公开结果，并记录公开时间。', 'Publish the result, and record when.'),
  versions: [
    {
      clause: { instrument: 'shangluo-opinion-2014', section: '二.2' },
      modality: 'should',
      anchors: ['网上调查、意见征集', '有效性'],
      confidence: 'T',
      when: { ordered: ['participation.closesOn', 'record.vouchedThrough'] },
      require: { known: 'participation.resultPublishedOn' },
    },
  ],
  examples: {
    met: {
      subject: sampleRecord('consultation', { ...closed, resultPublishedOn: '2014-05-20' }, '611000'),
      asOf: '2014-07-01',
      note: text('结果已公开', 'the result is published'),
    },
    breached: {
      subject: sampleRecord('survey', { ...closed, completeThrough: '2014-06-30' }, '611000'),
      asOf: '2014-07-01',
      note: text('记录完整至6月30日，没有结果', 'the record is complete to 30 June, and there is no result'),
    },
    undetermined: {
      subject: sampleRecord('survey', closed, '611000'),
      asOf: '2014-07-01',
      note: text('没有结果，也无人确认记录完整', 'no result, and nobody vouches that the record is complete'),
    },
  },
}
