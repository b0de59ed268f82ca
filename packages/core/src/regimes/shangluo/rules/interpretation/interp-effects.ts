import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import type { ShangluoFact } from '../../facts/index.ts'
import { interpretationOf, policiesOf2014, policy } from './policies-2014.ts'

/** 《实施意见》三、4: after a major policy, what it changed is told too. No period is set. */
export const interpEffects: Rule<ShangluoFact> = {
  id: 'shangluo/interp-effects',
  over: 'body-period',
  datedBy: 'period.to',
  title: text('重大政策解读变化和影响', 'The effects of a major policy are told'),
  asks: text(
    '重大政策出台后，结合落实情况解读政策带来的变化和影响；未设期限，按期间查看。',
    'After a major policy, what it changed is told as it is carried out; no period is set, so it is looked at as the register stands.',
  ),
  mend: text('结合落实情况补充效果解读。', 'Tell the effects as it is carried out.'),
  versions: [
    {
      clause: { instrument: 'shangluo-opinion-2014', section: '三.4' },
      modality: 'should',
      anchors: ['重大政策', '变化和影响'],
      confidence: 'T',
      when: { count: 'policy.majorCount', atLeast: 1 },
      require: { covers: ['policy.effectsInterpreted', 'policy.major'] },
    },
  ],
  examples: {
    met: {
      subject: policiesOf2014([policy, interpretationOf('effects')]),
      asOf: '2015-02-02',
      note: text('已有效果解读', 'its effects were told'),
    },
    breached: {
      subject: policiesOf2014([policy, interpretationOf('on-issue')]),
      asOf: '2015-02-02',
      note: text('只有出台解读', 'only the interpretation at its issue'),
    },
    undetermined: {
      subject: policiesOf2014([policy], { complete: ['document'] }),
      asOf: '2015-02-02',
      note: text('没有解读记录，也无人确认解读登记完整', 'none on record, and nobody vouches for that register'),
    },
  },
}
