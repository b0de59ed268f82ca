import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import type { ShangluoFact } from '../../facts/index.ts'
import { flood, major } from './flood.ts'

const told = { facts: '三个村进水，人员已转移。', attitude: '全力保障群众安全。' } as const

/** 《实施意见》二、1 三要: the facts, the stand of the government and the measures taken. Whether they are true is not judged. */
export const emergencyContent: Rule<ShangluoFact> = {
  id: 'shangluo/emergency-content',
  over: 'record',
  kinds: ['emergency-release'],
  datedBy: 'emergency.occurredAt',
  title: text('突发事件发布载明事实、态度和措施', 'A release tells facts, stand and measures'),
  asks: text(
    '重大突发事件的发布，公布事实真相、政府态度和采取的措施。',
    'A release on a major emergency tells the facts, the stand of the government and the measures taken.',
  ),
  mend: text('补充发布所缺的内容。', 'Publish what is missing.'),
  versions: [
    {
      clause: { instrument: 'shangluo-opinion-2014', section: '二.1' },
      modality: 'should',
      anchors: ['事实真相', '政府态度', '措施'],
      confidence: 'T',
      when: major,
      require: {
        all: [{ known: 'emergency.facts' }, { known: 'emergency.attitude' }, { known: 'emergency.measures' }],
      },
    },
  ],
  examples: {
    met: {
      subject: flood({ ...told, measures: '启动应急响应，开放安置点。' }),
      asOf: '2014-09-01',
      note: text('三项都有', 'all three are there'),
    },
    breached: {
      subject: flood({ ...told, completeThrough: '2014-08-31' }),
      asOf: '2014-09-01',
      note: text('记录完整而没有措施', 'the record is complete and tells no measures'),
    },
    undetermined: {
      subject: flood(told),
      asOf: '2014-09-01',
      note: text('没有措施，也无人确认记录完整', 'no measures, and nobody vouches that the record is complete'),
    },
  },
}
