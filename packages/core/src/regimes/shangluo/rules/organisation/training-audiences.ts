import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import type { ShangluoFact } from '../../facts/index.ts'
import { bodyIn2014 } from './year-2014.ts'

const training = (audiences: readonly string[]) => ({ kind: 'training', startedOn: '2014-04-07', audiences }) as const
const inner = ['disclosure-staff', 'spokespersons', 'online-spokespersons'] as const
const online = ['site-staff', 'media-staff'] as const

/** 《实施意见》四、3: five groups of staff are trained. It says not how often; a year is looked at. */
export const trainingFiveAudiences: Rule<ShangluoFact> = {
  id: 'shangluo/training-audiences',
  over: 'body-period',
  datedBy: 'period.to',
  title: text('五类人员业务培训', 'Five groups of staff are trained'),
  asks: text(
    '加强对信息公开工作人员、新闻发言人、网络发言人、网站工作人员、微博微信人员的培训；未设频次，按年度查看。',
    'Disclosure staff, press and online spokespersons, and the staff of sites and accounts are trained; how often is not said, so a year is looked at.',
  ),
  mend: text('安排缺少的培训，登记培训对象。', 'Train those who are missing, and record who was trained.'),
  versions: [
    {
      clause: { instrument: 'shangluo-opinion-2014', section: '四.3' },
      modality: 'should',
      anchors: ['新闻发言人', '网络发言人', '专业培训'],
      confidence: 'T',
      when: { code: 'period.span', of: ['year'] },
      require: { every: 'training.audiences', of: [...inner, ...online] },
    },
  ],
  examples: {
    met: {
      subject: bodyIn2014('training', [training(inner), training(online)]),
      asOf: '2015-01-05',
      note: text('两期培训覆盖五类', 'two trainings reached all five'),
    },
    breached: {
      subject: bodyIn2014('training', [training(inner)]),
      asOf: '2015-01-05',
      note: text('登记完整，缺两类', 'the register is complete, and two are missing'),
    },
    undetermined: {
      subject: bodyIn2014('training', [training(inner), { kind: 'training', startedOn: '2014-05-06' }]),
      asOf: '2015-01-05',
      note: text('有一期未记录培训对象', 'whom one of them was for was not recorded'),
    },
  },
}
