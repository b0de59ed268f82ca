import { type Body, bodies, cityBody, county, governing } from './bodies.ts'
import { after, dayIn, type Fields, type Row, row, two, without } from './row.ts'

/** What a government is about in each month of the year: the matter, what is asked for, its theme. */
const months = [
  ['做好春节期间生活必需品供应', '备足货源，稳定价格，严禁哄抬。', 'economy.prices'],
  ['做好春季森林防火', '严格火源管理，落实值守。', 'general-affairs.emergency'],
  ['规范城乡居民大病救助', '明确救助对象、标准和程序，按月公示。', 'finance.public'],
  ['开展农村饮水安全检查', '逐村检测水质，限期整改。', 'resources.water'],
  ['做好防汛准备', '排查隐患点，备齐物资，开展演练。', 'general-affairs.emergency'],
  ['公布半年经济运行情况', '按时汇总数据，说明增减原因。', 'economy.statistics'],
  ['做好夏季食品安全监管', '加密抽检，公布不合格产品。', 'economy.other'],
  ['保障义务教育招生公平', '公开学位、范围和程序。', 'general-affairs.other'],
  ['调整城市公共停车收费', '明确收费区域、标准和减免情形。', 'economy.prices'],
  ['推进政府信息公开', '编制目录，按期公开，及时答复。', 'general-affairs.openness'],
  ['做好冬季供暖保障', '落实燃料储备，公布报修电话。', 'resources.other'],
  ['开展年度安全生产检查', '公布检查结果和整改时限。', 'general-affairs.inspection'],
] as const

/** Months in which the document is a normative one: March, an important policy; September, a major one as well. */
const normativeMonths: readonly number[] = [3, 9]

/** Facts of a document that lies before all its readers; `formedOn` and the days after it are given. */
function documentFields(by: Body, number: string, title: string, formedOn: string, fields: Fields): Fields {
  const year = formedOn.slice(0, 4)
  return {
    docNumber: `示政发〔${year}〕${Number(number)}号`,
    indexNumber: `SAMPLE${by.place}/${year}-${number}`,
    genre: 'notice',
    normative: false,
    importantPolicy: false,
    majorPolicy: false,
    keyAreas: by.areas,
    formedOn,
    printedOn: after(formedOn, 1),
    publishedOn: after(formedOn, 3),
    validity: { state: 'valid' },
    relations: [{ type: 'basedOn', text: '根据《中华人民共和国政府信息公开条例》' }],
    text: `${title.replace(/^.*关于/, '关于')}，现将有关要求通知如下。`,
    ...fields,
  }
}

/** A document; `number` is its number in the year. */
export function documentRow(
  by: Body,
  formedOn: string,
  number: number,
  title: string,
  fields: Fields = {},
  breaks: readonly string[] = [],
): Row {
  const digits = String(number).padStart(5, '0')
  const local = `doc-${formedOn.slice(0, 4)}-${by.id.slice(7)}-${digits}`
  return row('document', by, local, title, documentFields(by, digits, title, formedOn, fields), breaks)
}

/** The document in which a government adopts the policy of a month. */
export function policyId(by: Body, month: number): string {
  return `${by.place}.doc-2014-${by.id.slice(7)}-${String(month).padStart(5, '0')}`
}

/** Documents of 2014 that were repealed later, and are marked so. */
const marked: readonly string[] = [policyId(county('999921'), 3)]

const monthly = governing.flatMap((by, at) =>
  months.map(([matter, ask, theme], index) => {
    const month = index + 1
    const normative = normativeMonths.includes(month)
    const id = policyId(by, month)
    const formedOn = dayIn(2014, month, 3 + at)
    return documentRow(by, formedOn, month, `${by.name}关于${matter}的通知`, {
      normative,
      importantPolicy: normative,
      majorPolicy: month === 9,
      themes: [theme],
      text: `现就${matter}的有关事项通知如下。\n一、${ask}\n二、明确责任单位和完成时限，结果向社会公开。\n三、群众意见由承办单位收集并答复。`,
      ...(normative && { effectiveOn: after(formedOn, 30) }),
      ...(marked.includes(id) && { validity: { state: 'repealed', on: '2025-04-15', reason: '被新办法代替。' } }),
    })
  }),
)

const areaTitles: Readonly<Record<string, readonly [string, string]>> = {
  prices: ['关于公布收费目录的公告', '2014年行政事业性收费目录汇编'],
  budgets: ['关于公布2014年市级财政预算的公告', '关于公布“三公”经费预算的公告'],
  environment: ['关于公布空气质量状况的公告', '关于公布重点水域水质的公告'],
  'food-drugs': ['关于公布食品抽检结果的公告', '关于公布药品专项检查结果的公告'],
  land: ['关于公布征地补偿标准的公告', '关于公布土地供应计划的公告'],
}

/** Departments publish in the areas they answer for. The construction bureau published nothing on housing all year. */
const byArea = bodies.flatMap((by) =>
  by.areas.flatMap((area) =>
    (areaTitles[area] ?? []).map((title, at) =>
      documentRow(by, dayIn(2014, 3 + at * 5, 11), at + 1, `${by.name}${title}`, { genre: 'announcement' }),
    ),
  ),
)

/** The same in 2025, by whoever answers for an area, housing among them. */
const byAreaLater = bodies
  .filter(({ areas }) => areas.length > 0)
  .map((by) => documentRow(by, '2025-05-12', 1, `${by.name}关于公布重点领域信息的公告`, { genre: 'announcement' }))

const silent = { attribute: 'not-disclosed', attributeReason: '属于内部会议安排，不直接涉及公众。' } as const

const planted: readonly Row[] = [
  documentRow(
    county('999922'),
    '2014-03-03',
    21,
    '示例市丙县人民政府关于印发农村客运补贴办法的通知',
    { printedOn: '2014-03-03', publishedOn: '2014-03-11', normative: true, effectiveOn: '2014-04-01' },
    ['shangluo/normative-doc-online-5wd'],
  ),
  documentRow(
    county('999922'),
    '2014-06-03',
    22,
    '示例市丙县人民政府关于公共租赁住房申请的通知',
    { printedOn: '2014-06-03', publishedOn: '2014-07-10', normative: true, effectiveOn: '2014-07-01' },
    ['shangluo/normative-doc-online-5wd', 'cn/proactive-20wd'],
  ),
  documentRow(
    county('999923'),
    '2014-04-01',
    21,
    '示例市丁县人民政府关于小型水库管护的通知',
    { publishedOn: '2014-05-30' },
    ['cn/proactive-20wd'],
  ),
  without(
    documentRow(
      county('999924'),
      '2014-05-06',
      21,
      '示例市戊县人民政府关于召开内部协调会的通知',
      {
        attribute: 'not-disclosed',
      },
      ['shangluo/attribute-at-creation'],
    ),
    'publishedOn',
  ),
  without(
    documentRow(county('999926'), '2014-05-07', 22, '示例市庚县人民政府关于车辆管理的通知', {}, [
      'shangluo/attribute-at-creation',
    ]),
    'publishedOn',
    'attribute',
  ),
  without(
    documentRow(cityBody('government-office'), '2014-02-11', 1, '示例市人民政府办公室关于值班安排的通知', silent),
    'publishedOn',
  ),
  without(
    documentRow(cityBody('government-office'), '2014-04-15', 2, '示例市人民政府办公室关于档案移交情况的函', {
      genre: 'letter',
      attribute: 'on-request',
      attributeReason: '仅涉及特定单位。',
    }),
    'publishedOn',
  ),
  documentRow(cityBody('government-office'), '2014-07-15', 3, '示例市人民政府办公室关于道路绿化补栽情况的报告', {
    genre: 'report',
    attribute: 'on-request',
    convertedFrom: 'on-request',
    convertedOn: '2014-07-18',
    publishedOn: '2014-07-18',
  }),
  documentRow(county('999921'), '2025-04-14', 1, '示例市乙县人民政府关于印发大病救助办法的通知', {
    normative: true,
    importantPolicy: true,
    effectiveOn: '2025-05-15',
    expiresOn: '2030-05-14',
    relations: [{ type: 'repeals', target: policyId(county('999921'), 3), text: '原通知同时废止' }],
  }),
  documentRow(county('999922'), '2025-06-09', 1, '示例市丙县人民政府关于停车收费管理的通知', {
    normative: true,
    effectiveOn: '2025-07-10',
    expiresOn: '2030-07-09',
    relations: [{ type: 'repeals', target: policyId(county('999922'), 9), text: '原通知同时废止' }],
  }),
  documentRow(
    county('999923'),
    '2025-08-11',
    1,
    '示例市丁县人民政府关于印发供水管理办法的通知',
    { normative: true, effectiveOn: '2025-09-15', expiresOn: '2035-09-14' },
    ['shaanxi/norm-doc-validity-5y'],
  ),
  documentRow(
    cityBody('city-government'),
    '2026-03-02',
    1,
    '示例市人民政府关于河道管理范围的公告',
    { genre: 'announcement', printedOn: '2026-03-02', publishedOn: '2026-03-31' },
    ['cn/proactive-20wd'],
  ),
  documentRow(cityBody('city-government'), '2026-05-11', 2, '示例市人民政府关于开放公共体育场馆的通知'),
  without(documentRow(cityBody('city-government'), '2026-06-01', 3, '示例市人民政府关于夏季作息的通知'), 'publishedOn'),
  without(documentRow(cityBody('city-government'), '2026-11-17', 4, '示例市人民政府关于冬季供暖的通知'), 'publishedOn'),
]

/** The documents of the year, month by month, those of departments, and those with something wrong or unusual. */
export const documentRows: readonly Row[] = [...monthly, ...byArea, ...byAreaLater, ...planted]

/** For ids that count within a table. */
export function numbered(prefix: string, at: number): string {
  return `${prefix}-${two(at + 1)}`
}
