import { text } from '../text/local-text.ts'
import type { Concept } from './vocabulary.ts'

const heads = {
  'state-council': ['国务院组织机构', 'Organs of the State Council'],
  'general-affairs': ['综合政务', 'General affairs'],
  economy: ['国民经济管理、国有资产监管', 'National economy and state assets'],
  finance: ['财政、金融、审计', 'Finance, banking and audit'],
  resources: ['国土资源、能源', 'Land, resources and energy'],
  agriculture: ['农业、林业、水利', 'Agriculture, forestry and water'],
  industry: ['工业、交通', 'Industry and transport'],
  trade: ['商贸、海关、旅游', 'Trade, customs and tourism'],
  markets: ['市场监管、安全生产监管', 'Market supervision and work safety'],
  construction: ['城乡建设、环境保护', 'Urban and rural building, environment'],
  education: ['科技、教育', 'Science, technology and education'],
  culture: ['文化、广电、新闻出版', 'Culture, broadcasting and publishing'],
  health: ['卫生、体育', 'Health and sport'],
  population: ['人口与计划生育、妇女儿童工作', 'Population, women and children'],
  labour: ['劳动、人事、监察', 'Labour, personnel and supervision'],
  security: ['公安、安全、司法', 'Public security, state security and justice'],
  'civil-affairs': ['民政、扶贫、救灾', 'Civil affairs, poverty and disaster relief'],
  minorities: ['民族、宗教', 'Ethnic groups and religion'],
  foreign: ['对外事务', 'Foreign affairs'],
  'hong-kong-macao-taiwan': ['港澳台侨工作', 'Hong Kong, Macao, Taiwan and overseas Chinese'],
  defence: ['国防', 'Defence'],
  other: ['其他', 'Other'],
} as const

const children = {
  'state-council.other': ['state-council', '其他', 'Other organs'],
  'general-affairs.openness': ['general-affairs', '政务公开', 'Openness'],
  'general-affairs.inspection': ['general-affairs', '政务督查', 'Inspection of government work'],
  'general-affairs.emergency': ['general-affairs', '应急管理', 'Emergency management'],
  'general-affairs.e-government': ['general-affairs', '电子政务', 'E-government'],
  'general-affairs.documents': ['general-affairs', '文秘工作', 'Documents and secretarial work'],
  'general-affairs.secrecy': ['general-affairs', '保密工作', 'Secrecy'],
  'general-affairs.petitions': ['general-affairs', '信访', 'Letters and visits'],
  'general-affairs.counsellors': ['general-affairs', '参事、文史', 'Counsellors, culture and history'],
  'general-affairs.other': ['general-affairs', '其他', 'Other general affairs'],
  'economy.macro': ['economy', '宏观经济', 'Macro-economy'],
  'economy.reform': ['economy', '经济体制改革', 'Economic reform'],
  'economy.statistics': ['economy', '统计', 'Statistics'],
  'economy.prices': ['economy', '物价', 'Prices'],
  'economy.state-assets': ['economy', '国有资产监管', 'State assets'],
  'economy.projects': ['economy', '重大建设项目', 'Major construction projects'],
  'economy.other': ['economy', '其他', 'Other economic matters'],
  'finance.public': ['finance', '财政', 'Public finance'],
  'finance.tax': ['finance', '税务', 'Tax'],
  'finance.banking': ['finance', '银行', 'Banking'],
  'finance.currency': ['finance', '货币(含外汇)', 'Currency and foreign exchange'],
  'finance.securities': ['finance', '证券', 'Securities'],
  'finance.insurance': ['finance', '保险', 'Insurance'],
  'finance.credit': ['finance', '社会信用体系建设', 'Social credit'],
  'finance.audit': ['finance', '审计', 'Audit'],
  'finance.other': ['finance', '其他', 'Other financial matters'],
  'resources.land': ['resources', '土地', 'Land'],
  'resources.minerals': ['resources', '矿产', 'Minerals'],
  'resources.water': ['resources', '水资源', 'Water resources'],
  'resources.ocean': ['resources', '海洋', 'Ocean'],
  'resources.coal': ['resources', '煤炭', 'Coal'],
  'resources.oil-gas': ['resources', '石油与天然气', 'Oil and gas'],
  'resources.electricity': ['resources', '电力', 'Electricity'],
  'resources.other': ['resources', '其他', 'Other resources'],
  'agriculture.farming': ['agriculture', '农业、畜牧业、渔业', 'Farming, livestock and fishing'],
  'agriculture.forestry': ['agriculture', '林业', 'Forestry'],
  'agriculture.water': ['agriculture', '水利', 'Water works'],
  'agriculture.other': ['agriculture', '其他', 'Other rural matters'],
  'industry.machinery': ['industry', '机械制造与重工业', 'Machinery and heavy industry'],
  'industry.light': ['industry', '轻工纺织', 'Light industry and textiles'],
  'industry.chemicals': ['industry', '化工', 'Chemicals'],
  'industry.defence': ['industry', '国防工业', 'Defence industry'],
  'industry.aerospace': ['industry', '航天、航空', 'Space and aviation industry'],
  'industry.information': ['industry', '信息产业(含电信)', 'Information industry and telecommunications'],
  'industry.roads': ['industry', '公路', 'Roads'],
  'industry.waterways': ['industry', '水运', 'Waterways'],
  'industry.railways': ['industry', '铁路', 'Railways'],
  'industry.civil-aviation': ['industry', '民航', 'Civil aviation'],
  'industry.post': ['industry', '邮政', 'Post'],
  'industry.other': ['industry', '其他', 'Other industry and transport'],
  'trade.foreign': ['trade', '对外经贸合作', 'Foreign trade and cooperation'],
  'trade.domestic': ['trade', '国内贸易(含供销)', 'Domestic trade and supply'],
  'trade.customs': ['trade', '海关', 'Customs'],
  'trade.quarantine': ['trade', '检验、检疫', 'Inspection and quarantine'],
  'trade.tourism': ['trade', '旅游', 'Tourism'],
  'trade.other': ['trade', '其他', 'Other trade'],
  'markets.business': ['markets', '工商', 'Business registration and markets'],
  'markets.quality': ['markets', '质量监督', 'Quality supervision'],
  'markets.standards': ['markets', '标准', 'Standards'],
  'markets.food-drugs': ['markets', '食品药品监管', 'Food and drug supervision'],
  'markets.work-safety': ['markets', '安全生产监管', 'Work-safety supervision'],
  'markets.other': ['markets', '其他', 'Other supervision'],
  'construction.planning': ['construction', '城市规划', 'Urban planning'],
  'construction.building': ['construction', '城乡建设(含住房)', 'Building and housing'],
  'construction.environment': ['construction', '环境监测、保护与治理', 'Environmental monitoring and protection'],
  'construction.saving': ['construction', '节能与资源综合利用', 'Energy saving and use of resources'],
  'construction.weather': ['construction', '气象、水文、测绘、地震', 'Weather, hydrology, surveying, earthquakes'],
  'construction.other': ['construction', '其他', 'Other building and environment'],
  'education.science': ['education', '科技', 'Science and technology'],
  'education.schools': ['education', '教育', 'Education'],
  'education.patents': ['education', '知识产权', 'Intellectual property'],
  'education.other': ['education', '其他', 'Other science and education'],
  'culture.arts': ['culture', '文化', 'Culture'],
  'culture.heritage': ['culture', '文物', 'Cultural heritage'],
  'culture.publishing': ['culture', '新闻出版', 'Press and publishing'],
  'culture.broadcasting': ['culture', '广播、电影、电视', 'Radio, film and television'],
  'culture.other': ['culture', '其他', 'Other culture'],
  'health.care': ['health', '卫生', 'Health care'],
  'health.medicines': ['health', '医药管理', 'Medicines'],
  'health.sport': ['health', '体育', 'Sport'],
  'health.other': ['health', '其他', 'Other health and sport'],
  'population.planning': ['population', '人口与计划生育', 'Population and family planning'],
  'population.women-children': ['population', '妇女儿童', 'Women and children'],
  'population.other': ['population', '其他', 'Other population matters'],
  'labour.employment': ['labour', '劳动就业', 'Employment'],
  'labour.insurance': ['labour', '社会保障', 'Social security'],
  'labour.personnel': ['labour', '人事工作', 'Personnel'],
  'labour.veterans': ['labour', '军转安置', 'Placement of ex-servicemen'],
  'labour.supervision': ['labour', '监察', 'Supervision'],
  'labour.misconduct': ['labour', '纠正行业不正之风', 'Misconduct in the professions'],
  'labour.other': ['labour', '其他', 'Other labour and personnel'],
  'security.public': ['security', '公安', 'Public security'],
  'security.state': ['security', '国家安全', 'State security'],
  'security.justice': ['security', '司法', 'Justice'],
  'security.other': ['security', '其他', 'Other security and justice'],
  'civil-affairs.disasters': ['civil-affairs', '减灾救灾', 'Disaster relief'],
  'civil-affairs.care': ['civil-affairs', '优抚安置', 'Care for servicemen and families'],
  'civil-affairs.welfare': ['civil-affairs', '社会福利', 'Social welfare'],
  'civil-affairs.divisions': ['civil-affairs', '行政区划与地名', 'Administrative divisions and place names'],
  'civil-affairs.associations': ['civil-affairs', '社团管理', 'Associations'],
  'civil-affairs.poverty': ['civil-affairs', '扶贫', 'Poverty relief'],
  'civil-affairs.other': ['civil-affairs', '其他', 'Other civil affairs'],
  'minorities.ethnic': ['minorities', '民族事务', 'Ethnic affairs'],
  'minorities.religion': ['minorities', '宗教事务', 'Religious affairs'],
  'foreign.diplomacy': ['foreign', '外交、外事', 'Diplomacy'],
  'foreign.treaties': ['foreign', '国际条约、国际组织', 'Treaties and international organisations'],
  'foreign.other': ['foreign', '其他', 'Other foreign affairs'],
  'hong-kong-macao-taiwan.hong-kong-macao': ['hong-kong-macao-taiwan', '港澳工作', 'Hong Kong and Macao'],
  'hong-kong-macao-taiwan.taiwan': ['hong-kong-macao-taiwan', '对台工作', 'Taiwan'],
  'hong-kong-macao-taiwan.overseas': ['hong-kong-macao-taiwan', '侨务工作', 'Overseas Chinese'],
  'defence.building': ['defence', '国防建设', 'Defence building'],
  'defence.mobilisation': ['defence', '国防动员', 'Mobilisation'],
} as const satisfies { readonly [code: string]: readonly [keyof typeof heads, string, string] }

type Head = keyof typeof heads
type Child = keyof typeof children

function isHead(code: string): code is Head {
  return Object.hasOwn(heads, code)
}

function isChild(code: string): code is Child {
  return Object.hasOwn(children, code)
}

function head(code: Head): Concept<Head | Child> {
  const [zh, en] = heads[code]
  return { code, label: text(zh, en) }
}

function child(code: Child): Concept<Head | Child> {
  const [broader, zh, en] = children[code]
  return { code, broader, label: text(zh, en) }
}

/** The concepts of the themes, each head followed by its children. */
export const themeConcepts: readonly Concept<Head | Child>[] = Object.keys(heads)
  .filter(isHead)
  .flatMap((code) => [
    head(code),
    ...Object.keys(children)
      .filter(isChild)
      .filter((other) => children[other][0] === code)
      .map(child),
  ])
