import { civilDate } from '../civil/index.ts'
import { text } from '../text/local-text.ts'
import { defineVocabulary } from './vocabulary.ts'

/** The nine key areas of 2013 with their sub-areas, where a source names them. */
export const keyAreas = defineVocabulary({
  name: 'key-areas',
  title: text('重点领域', 'Key areas'),
  description: text(
    '2013年确定的九个重点领域及其细目；商洛市实施意见要求继续公开。',
    'The nine areas fixed in 2013 and their parts; the Shangluo Opinion asks that they go on being published.',
  ),
  source: {
    title: text('当前政府信息公开重点工作安排', 'Priorities of government information disclosure, 2013'),
    docNumber: '国办发〔2013〕73号',
    confidence: 'E',
  },
  from: civilDate('2013-07-01'),
  concepts: [
    { code: 'approvals', notation: '1', label: text('行政审批', 'Administrative approvals') },
    { code: 'approvals.adjustment', broader: 'approvals', label: text('审批项目调整', 'Changes to approval items') },
    { code: 'approvals.process', broader: 'approvals', label: text('审批过程和结果', 'Approval process and outcome') },
    {
      code: 'approvals.permits',
      broader: 'approvals',
      label: text('行政许可办理情况', 'Handling of licences and permits'),
    },
    {
      code: 'budgets',
      notation: '2',
      label: text('财政预算决算和“三公”经费', 'Budgets, final accounts and official spending'),
    },
    {
      code: 'budgets.official-spending',
      broader: 'budgets',
      label: text('“三公”经费', 'Spending on travel, vehicles and receptions'),
    },
    {
      code: 'budgets.state-capital',
      broader: 'budgets',
      label: text('国有资本经营预算', 'State capital operating budget'),
    },
    { code: 'budgets.audit', broader: 'budgets', label: text('财政审计', 'Audit of public money') },
    { code: 'housing', notation: '3', label: text('保障性住房', 'Subsidised housing') },
    {
      code: 'housing.construction',
      broader: 'housing',
      label: text('保障性住房建设', 'Construction of subsidised housing'),
    },
    {
      code: 'housing.allocation',
      broader: 'housing',
      label: text('保障性住房分配', 'Allocation of subsidised housing'),
    },
    { code: 'housing.exit', broader: 'housing', label: text('保障性住房退出', 'Leaving subsidised housing') },
    { code: 'food-drugs', notation: '4', label: text('食品药品安全', 'Food and drug safety') },
    {
      code: 'food-drugs.concerns',
      broader: 'food-drugs',
      label: text('食品药品安全热点问题', 'Food and drug safety concerns'),
    },
    { code: 'food-drugs.campaigns', broader: 'food-drugs', label: text('食品药品重点整治', 'Food and drug campaigns') },
    {
      code: 'food-drugs.inspections',
      broader: 'food-drugs',
      label: text('食品药品执法检查', 'Food and drug inspections'),
    },
    {
      code: 'food-drugs.blacklist',
      broader: 'food-drugs',
      label: text('违法企业黑名单', 'Blacklist of offending companies'),
    },
    { code: 'environment', notation: '5', label: text('环境保护', 'Environmental protection') },
    { code: 'environment.air', broader: 'environment', label: text('空气质量', 'Air quality') },
    { code: 'environment.water', broader: 'environment', label: text('水质', 'Water quality') },
    {
      code: 'environment.assessment',
      broader: 'environment',
      label: text('建设项目环评', 'Environmental impact assessment of projects'),
    },
    { code: 'work-safety', notation: '6', label: text('安全生产', 'Work safety') },
    {
      code: 'work-safety.accidents',
      broader: 'work-safety',
      label: text('事故调查处理', 'Investigation of accidents'),
    },
    { code: 'prices', notation: '7', label: text('价格和收费', 'Prices and charges') },
    { code: 'prices.prices', broader: 'prices', label: text('价格', 'Prices') },
    { code: 'prices.charges', broader: 'prices', label: text('行政事业性收费', 'Administrative charges') },
    { code: 'land', notation: '8', label: text('征地拆迁', 'Land acquisition and demolition') },
    { code: 'land.acquisition', broader: 'land', label: text('征地', 'Land acquisition') },
    {
      code: 'land.compensation',
      broader: 'land',
      label: text('房屋征收补偿', 'Compensation for expropriated buildings'),
    },
    {
      code: 'public-institutions',
      notation: '9',
      label: text('以教育为重点的公共企事业单位', 'Public enterprises and institutions, education first'),
    },
    {
      code: 'public-institutions.admissions',
      broader: 'public-institutions',
      label: text('高校招生', 'University admissions'),
    },
    {
      code: 'public-institutions.finance',
      broader: 'public-institutions',
      label: text('高校财务', 'University finances'),
    },
  ],
})
