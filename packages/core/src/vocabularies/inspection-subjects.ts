import { text } from '../text/local-text.ts'
import { defineVocabulary } from './vocabulary.ts'

const opinion = { title: text('商洛市实施意见', 'The Shangluo Opinion'), confidence: 'T' } as const

/** What is inspected and appraised. */
export const inspectionSubjects = defineVocabulary({
  name: 'inspection-subjects',
  title: text('督查考核对象', 'What is inspected'),
  description: text('督查指导、考核评估的内容。', 'What is inspected, guided and appraised.'),
  source: opinion,
  concepts: [
    { code: 'spokespersons', label: text('新闻发言人制度', 'Spokespersons'), clause: 'shangluo-opinion-2014#四.4' },
    { code: 'sites', label: text('政府网站', 'Websites'), clause: 'shangluo-opinion-2014#四.4' },
    { code: 'new-media', label: text('政务微博微信', 'Accounts on new media'), clause: 'shangluo-opinion-2014#四.4' },
    {
      code: 'opinion-monitoring',
      label: text('网络舆情监测', 'Monitoring of public opinion'),
      clause: 'shangluo-opinion-2014#四.4',
    },
    { code: 'disclosure', label: text('信息公开工作', 'Disclosure as a whole') },
    { code: 'other', label: text('其他', 'Other') },
  ],
})
