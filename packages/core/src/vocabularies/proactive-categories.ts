import { civilDate } from '../civil/index.ts'
import { text } from '../text/local-text.ts'
import { defineVocabulary } from './vocabulary.ts'

/** What the 2019 Regulations have published: fifteen items for all, seven fields for cities and counties, eight for townships. */
export const proactiveCategories = defineVocabulary({
  name: 'proactive-categories',
  title: text('主动公开内容', 'What is published proactively'),
  description: text(
    '2019年《条例》第二十条十五项与第二十一条市县、乡镇应当主动公开的领域；名称为本项目所拟简称。',
    'The fifteen items of Article 20 and the fields of Article 21 of the 2019 Regulations; the short names are this project’s.',
  ),
  source: {
    title: text('政府信息公开条例(2019年修订)', 'Regulations of 2019'),
    docNumber: '国务院令第711号',
    confidence: 'T',
  },
  from: civilDate('2019-05-15'),
  terms: [
    {
      code: 'legislation',
      notation: '20(1)',
      clause: 'gipd-2019#20.1.1',
      label: text('法规、规章和规范性文件', 'Regulations, rules and normative documents'),
    },
    {
      code: 'organisation',
      notation: '20(2)',
      clause: 'gipd-2019#20.1.2',
      label: text('机关职能与联系方式', 'Functions, offices and contacts'),
    },
    {
      code: 'plans',
      notation: '20(3)',
      clause: 'gipd-2019#20.1.3',
      label: text('规划及相关政策', 'Plans and the policies for them'),
    },
    { code: 'statistics', notation: '20(4)', clause: 'gipd-2019#20.1.4', label: text('统计信息', 'Statistics') },
    {
      code: 'permits',
      notation: '20(5)',
      clause: 'gipd-2019#20.1.5',
      label: text('行政许可与管理服务', 'Permits and other services'),
    },
    {
      code: 'penalties',
      notation: '20(6)',
      clause: 'gipd-2019#20.1.6',
      label: text('行政处罚与行政强制', 'Penalties and compulsory measures'),
    },
    {
      code: 'budgets',
      notation: '20(7)',
      clause: 'gipd-2019#20.1.7',
      label: text('财政预算、决算', 'Budgets and final accounts'),
    },
    {
      code: 'charges',
      notation: '20(8)',
      clause: 'gipd-2019#20.1.8',
      label: text('行政事业性收费', 'Administrative charges'),
    },
    {
      code: 'procurement',
      notation: '20(9)',
      clause: 'gipd-2019#20.1.9',
      label: text('政府集中采购', 'Central procurement'),
    },
    {
      code: 'projects',
      notation: '20(10)',
      clause: 'gipd-2019#20.1.10',
      label: text('重大建设项目', 'Major construction projects'),
    },
    {
      code: 'social-policy',
      notation: '20(11)',
      clause: 'gipd-2019#20.1.11',
      label: text('扶贫、教育、医疗、社保、就业', 'Poverty relief, education, health, social security, work'),
    },
    {
      code: 'emergencies',
      notation: '20(12)',
      clause: 'gipd-2019#20.1.12',
      label: text('突发公共事件', 'Public emergencies'),
    },
    {
      code: 'supervision',
      notation: '20(13)',
      clause: 'gipd-2019#20.1.13',
      label: text('监督检查情况', 'Results of supervision and inspection'),
    },
    {
      code: 'civil-service',
      notation: '20(14)',
      clause: 'gipd-2019#20.1.14',
      label: text('公务员招考', 'Civil-service recruitment'),
    },
    {
      code: 'other-required',
      notation: '20(15)',
      clause: 'gipd-2019#20.1.15',
      label: text('其他应当主动公开的信息', 'Other information that must be published'),
    },
    {
      code: 'city-county',
      notation: '21',
      clause: 'gipd-2019#21',
      label: text('市县增加公开的领域', 'Further fields for cities and counties'),
    },
    { code: 'city-county.municipal-works', broader: 'city-county', label: text('市政建设', 'Municipal works') },
    { code: 'city-county.public-services', broader: 'city-county', label: text('公共服务', 'Public services') },
    { code: 'city-county.public-welfare', broader: 'city-county', label: text('公益事业', 'Public welfare') },
    { code: 'city-county.land', broader: 'city-county', label: text('土地征收', 'Land expropriation') },
    { code: 'city-county.buildings', broader: 'city-county', label: text('房屋征收', 'Expropriation of buildings') },
    { code: 'city-county.public-order', broader: 'city-county', label: text('治安管理', 'Public order') },
    { code: 'city-county.relief', broader: 'city-county', label: text('社会救助', 'Social relief') },
    {
      code: 'township',
      notation: '21',
      clause: 'gipd-2019#21',
      label: text('乡镇增加公开的领域', 'Further fields for townships'),
    },
    { code: 'township.rural-policy', broader: 'township', label: text('农业农村政策', 'Rural policy') },
    { code: 'township.irrigation', broader: 'township', label: text('农田水利工程', 'Irrigation works') },
    {
      code: 'township.contracted-land',
      broader: 'township',
      label: text('承包经营权流转', 'Transfer of contracted land'),
    },
    { code: 'township.homesteads', broader: 'township', label: text('宅基地使用情况审核', 'Review of homestead use') },
    { code: 'township.land', broader: 'township', label: text('土地征收', 'Land expropriation in townships') },
    {
      code: 'township.buildings',
      broader: 'township',
      label: text('房屋征收', 'Expropriation of buildings in townships'),
    },
    { code: 'township.levies', broader: 'township', label: text('筹资筹劳', 'Raising of funds and labour') },
    { code: 'township.relief', broader: 'township', label: text('社会救助', 'Social relief in townships') },
  ],
})
