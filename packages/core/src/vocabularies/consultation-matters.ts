import { text } from '../text/local-text.ts'
import { defineVocabulary } from './vocabulary.ts'

/** What kind of draft the public is consulted on; some have a minimum period. */
export const consultationMatters = defineVocabulary({
  name: 'consultation-matters',
  title: text('征求意见事项', 'Matters of consultation'),
  description: text(
    '公开征求意见的事项；最短期限由规则给出。',
    'What the public is asked about; the rules hold the minimum periods.',
  ),
  source: {
    title: text(
      '规章制定程序条例、优化营商环境条例、重大行政决策程序暂行条例',
      'Regulations on rule-making, business environment and major decisions',
    ),
    confidence: 'T',
  },
  concepts: [
    { code: 'rule', label: text('规章草案', 'Draft rule') },
    {
      code: 'normative-document',
      label: text('市场主体相关规范性文件草案', 'Draft normative document on market activity'),
    },
    { code: 'major-decision', label: text('重大行政决策草案', 'Draft major decision') },
    { code: 'plan', label: text('规划草案', 'Draft plan') },
    { code: 'other', label: text('其他', 'Other') },
  ],
})
