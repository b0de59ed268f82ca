import { text } from '../text/local-text.ts'
import { defineVocabulary } from './vocabulary.ts'

const opinion = { title: text('商洛市实施意见', 'The Shangluo Opinion'), confidence: 'T' } as const

/** The eight fields of public resources to be brought together. */
export const dataFields = defineVocabulary({
  name: 'data-fields',
  title: text('公共信息资源领域', 'Fields of public data'),
  description: text(
    '应当整合的公共信息资源与重点领域信息数据。',
    'The public resources and key data to be brought together.',
  ),
  source: opinion,
  concepts: [
    { code: 'finance', label: text('财政', 'Public finance'), clause: 'shangluo-opinion-2014#二.2' },
    { code: 'transport', label: text('交通', 'Transport'), clause: 'shangluo-opinion-2014#二.2' },
    { code: 'social-security', label: text('社保', 'Social security'), clause: 'shangluo-opinion-2014#二.2' },
    { code: 'health', label: text('医疗', 'Health care'), clause: 'shangluo-opinion-2014#二.2' },
    { code: 'education', label: text('教育', 'Education'), clause: 'shangluo-opinion-2014#二.2' },
    { code: 'projects', label: text('重大项目', 'Major projects'), clause: 'shangluo-opinion-2014#二.2' },
    { code: 'work-safety', label: text('安全生产', 'Work safety'), clause: 'shangluo-opinion-2014#二.2' },
    { code: 'environment', label: text('环境保护', 'Environment'), clause: 'shangluo-opinion-2014#二.2' },
  ],
})

/** How often data are brought up to date. */
export const frequencies = defineVocabulary({
  name: 'frequencies',
  title: text('更新周期', 'Frequencies'),
  description: text('数据资源的更新周期。', 'How often a data resource is brought up to date.'),
  source: {
    title: text('欧盟出版署频率词表的代码', 'Codes after the frequency list of the EU Publications Office'),
    confidence: 'M',
  },
  concepts: [
    { code: 'continuous', label: text('实时', 'Continuous') },
    { code: 'daily', label: text('每日', 'Daily') },
    { code: 'weekly', label: text('每周', 'Weekly') },
    { code: 'monthly', label: text('每月', 'Monthly') },
    { code: 'quarterly', label: text('每季度', 'Quarterly') },
    { code: 'biannual', label: text('每半年', 'Twice a year') },
    { code: 'annual', label: text('每年', 'Yearly') },
    { code: 'irregular', label: text('不定期', 'Irregular') },
    { code: 'never', label: text('不更新', 'Never') },
  ],
})
