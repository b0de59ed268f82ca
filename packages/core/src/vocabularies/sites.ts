import { text } from '../text/local-text.ts'
import { defineVocabulary } from './vocabulary.ts'

const indicatorSource = {
  title: text('政府网站与政务新媒体检查指标', 'Indicators for checking government sites and accounts'),
  docNumber: '国办秘函〔2019〕19号',
  confidence: 'E',
} as const

/** The three functions of a government site. */
export const siteFunctions = defineVocabulary({
  name: 'site-functions',
  title: text('网站功能', 'Functions of a site'),
  description: text('政府网站应当具备的三项功能。', 'The three functions that a government site has to have.'),
  source: { title: text('商洛市实施意见', 'The Shangluo Opinion'), confidence: 'T' },
  concepts: [
    { code: 'disclosure', label: text('信息公开', 'Disclosure'), clause: 'shangluo-opinion-2014#二.2' },
    { code: 'service', label: text('在线服务', 'Online service'), clause: 'shangluo-opinion-2014#二.2' },
    { code: 'interaction', label: text('政民互动', 'Interaction'), clause: 'shangluo-opinion-2014#二.2' },
  ],
})

/** The kinds of column, as far as the indicators tell them apart. */
export const columnTypes = defineVocabulary({
  name: 'column-types',
  title: text('栏目类别', 'Kinds of column'),
  description: text('检查指标所区分的栏目类别。', 'The kinds of column that the indicators tell apart.'),
  source: indicatorSource,
  concepts: [
    { code: 'news', label: text('动态、要闻', 'News') },
    { code: 'notices', label: text('通知公告', 'Notices') },
    { code: 'policies', label: text('政策文件', 'Policy documents') },
    { code: 'disclosure', label: text('政府信息公开', 'Disclosure') },
    { code: 'disclosure.guide', broader: 'disclosure', label: text('政府信息公开指南', 'Guide to disclosure') },
    { code: 'disclosure.rules', broader: 'disclosure', label: text('政府信息公开制度', 'Rules on disclosure') },
    {
      code: 'disclosure.statutory',
      broader: 'disclosure',
      label: text('法定主动公开内容', 'What the law has published'),
    },
    {
      code: 'disclosure.annual-report',
      broader: 'disclosure',
      label: text('政府信息公开年报', 'Annual reports on disclosure'),
    },
    { code: 'interaction', label: text('互动交流', 'Interaction') },
    { code: 'service', label: text('办事服务', 'Service') },
    { code: 'service-statistics', label: text('办件统计', 'Service statistics') },
    { code: 'collection', label: text('专题', 'Collection') },
    { code: 'other', label: text('其他应当更新的栏目', 'Other columns that should be kept up') },
  ],
})

/** What sites and accounts are vetoed for. */
export const siteIndicators = defineVocabulary({
  name: 'site-indicators',
  title: text('网站与新媒体检查指标', 'Indicators for sites and accounts'),
  description: text(
    '单项否决指标与扣分指标；数值和期限由规则给出。',
    'Veto and deduction indicators; the rules hold figures and periods.',
  ),
  source: indicatorSource,
  concepts: [
    { code: 'veto-safety', label: text('安全、泄密事故等严重问题', 'Safety, leaks and the like') },
    { code: 'veto-unreachable', label: text('站点无法访问', 'Site cannot be reached') },
    { code: 'veto-home-stale', label: text('首页不更新', 'Home page stale') },
    { code: 'veto-column-stale', label: text('栏目不更新', 'Columns stale') },
    { code: 'veto-interaction', label: text('互动回应差', 'Interaction poor') },
    { code: 'veto-service', label: text('服务不实用', 'Services of no use') },
    { code: 'deduct-policy-stale', label: text('政策文件栏目更新不及时', 'Policy column late') },
    { code: 'deduct-service-statistics-stale', label: text('办件统计更新不及时', 'Service statistics late') },
    { code: 'deduct-answers-stale', label: text('答复公开不及时', 'Answers published late') },
    { code: 'media-veto-stale', label: text('新媒体内容不更新', 'Account stale') },
    { code: 'media-veto-interaction', label: text('新媒体互动回应差', 'Account without interaction') },
  ],
})

/** What the guide of a service has to say. */
export const serviceElements = defineVocabulary({
  name: 'service-elements',
  title: text('办事指南要素', 'Elements of a service guide'),
  description: text(
    '办事指南应当具备的要素；前四项为检查指标所举。',
    'What a service guide has to say; the indicators name the first four.',
  ),
  source: indicatorSource,
  concepts: [
    { code: 'name', label: text('事项名称', 'Name') },
    { code: 'basis', label: text('设定依据', 'Legal basis') },
    { code: 'conditions', label: text('申请条件', 'Conditions') },
    { code: 'materials', label: text('办理材料', 'Documents needed') },
    { code: 'place', label: text('办理地点', 'Place') },
    { code: 'hours', label: text('办理时间', 'Opening hours') },
    { code: 'contact', label: text('联系电话', 'Telephone') },
    { code: 'process', label: text('办理流程', 'Steps') },
    { code: 'period', label: text('办理期限', 'Period') },
    { code: 'charge', label: text('收费标准', 'Charge') },
    { code: 'outcome', label: text('办理结果', 'Outcome') },
  ],
})

/** What the disclosure platform of a portal has to offer. */
export const platformFunctions = defineVocabulary({
  name: 'platform-functions',
  title: text('公开平台功能', 'Functions of the disclosure platform'),
  description: text(
    '政府门户网站统一的政府信息公开平台应当具备的功能。',
    'What the one disclosure platform of a portal has to offer.',
  ),
  source: {
    title: text('政府信息公开条例(2019年修订)', 'Regulations of 2019'),
    docNumber: '国务院令第711号',
    confidence: 'T',
  },
  concepts: [
    { code: 'search', label: text('信息检索', 'Search'), clause: 'gipd-2019#24', anchors: ['信息检索'] },
    { code: 'view', label: text('查阅', 'View'), clause: 'gipd-2019#24' },
    { code: 'download', label: text('下载', 'Download'), clause: 'gipd-2019#24' },
  ],
})
