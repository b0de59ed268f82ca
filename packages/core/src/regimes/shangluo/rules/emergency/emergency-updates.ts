import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import type { ShangluoFact } from '../../facts/index.ts'
import { flood, major } from './flood.ts'

/**
 * 《实施意见》二、1 三要: as an emergency goes on, so does the information. It gives no figure, so that none yet is a breach
 * only once somebody vouches that the record is complete.
 */
export const emergencyUpdates: Rule<ShangluoFact> = {
  id: 'shangluo/emergency-updates',
  over: 'record',
  kinds: ['emergency-release'],
  datedBy: 'emergency.occurredAt',
  title: text('随事件处置进展发布动态', 'Updates follow as an emergency goes on'),
  asks: text(
    '重大突发事件首次发布以后，根据处置进展随时发布动态信息。',
    'After the first release on a major emergency, updates follow as it is dealt with.',
  ),
  mend: text('发布最新进展；已发布的，补记各次时间。', 'Publish how it stands; where that was done, record each time.'),
  versions: [
    {
      clause: { instrument: 'shangluo-opinion-2014', section: '二.1' },
      modality: 'should',
      anchors: ['处置进展', '动态信息'],
      confidence: 'T',
      when: major,
      require: { is: 'emergency.updated' },
    },
  ],
  examples: {
    met: {
      subject: flood({ updates: [{ at: '2014-08-03T12:00:00+08:00', text: '水位回落。' }] }),
      asOf: '2014-09-01',
      note: text('发布过一次动态', 'one update was published'),
    },
    breached: {
      subject: flood({ updates: [], completeThrough: '2014-08-31' }),
      asOf: '2014-09-01',
      note: text('记录完整至8月31日，没有后续动态', 'the record is complete to 31 August, and none followed'),
    },
    undetermined: {
      subject: flood({ updates: [] }),
      asOf: '2014-08-03',
      note: text(
        '事件刚刚发生，尚无动态，也无人确认记录完整',
        'it has only just happened: no update yet, and nobody vouches that the record is complete',
      ),
    },
  },
}
