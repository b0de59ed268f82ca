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
