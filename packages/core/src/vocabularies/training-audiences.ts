import { text } from '../text/local-text.ts'
import { defineVocabulary } from './vocabulary.ts'

const opinion = { title: text('商洛市实施意见', 'The Shangluo Opinion'), confidence: 'T' } as const

/** The five groups of staff to be trained. */
export const trainingAudiences = defineVocabulary({
  name: 'training-audiences',
  title: text('培训对象', 'Audiences of training'),
  description: text('应当加强培训的五类人员。', 'The five groups of staff to be trained.'),
  source: opinion,
  concepts: [
    {
      code: 'disclosure-staff',
      label: text('信息公开工作人员', 'Disclosure staff'),
      clause: 'shangluo-opinion-2014#四.3',
    },
    { code: 'spokespersons', label: text('新闻发言人', 'Press spokespersons'), clause: 'shangluo-opinion-2014#四.3' },
    {
      code: 'online-spokespersons',
      label: text('网络发言人', 'Online spokespersons'),
      clause: 'shangluo-opinion-2014#四.3',
    },
    { code: 'site-staff', label: text('政府网站工作人员', 'Site staff'), clause: 'shangluo-opinion-2014#四.3' },
    {
      code: 'media-staff',
      label: text('政务微博微信人员', 'Staff of accounts'),
      clause: 'shangluo-opinion-2014#四.3',
      anchors: ['政务微博微信相关人员'],
    },
  ],
})
