import type { Fields, Publisher, Row } from './row.ts'
import { row } from './row.ts'

/** A body of the made-up city, with what the register says of it. */
export interface Body extends Publisher {
  readonly bodyType: 'government' | 'department' | 'office' | 'zone'
  readonly level: 'city' | 'county'
  readonly line: string
  /** The key areas that it answers for. */
  readonly areas: readonly string[]
  readonly duties: string
}

const city = '999999'

const cityBodies = [
  ['city-government', '示例市人民政府', 'government', 'other', [], '领导全市行政工作。'],
  ['government-office', '示例市人民政府办公室', 'office', 'other', [], '指导、协调、监督全市政务公开。'],
  ['press-office', '示例市人民政府新闻办公室', 'office', 'press-office', [], '组织全市新闻发布。'],
  [
    'e-government-office',
    '示例市政务信息化办公室',
    'office',
    'e-government',
    [],
    '管理政府网站、政务新媒体和在线访谈。',
  ],
  ['statistics-bureau', '示例市统计局', 'department', 'statistics', [], '组织实施全市统计工作。'],
  ['development-reform', '示例市发展和改革委员会', 'department', 'development-reform', ['prices'], '管理项目和价格。'],
  ['finance-bureau', '示例市财政局', 'department', 'finance', ['budgets'], '管理财政收支。'],
  ['personnel-bureau', '示例市人力资源和社会保障局', 'department', 'personnel', [], '管理公务员培训和社会保障。'],
  ['construction-bureau', '示例市住房和城乡建设局', 'department', 'other', ['housing'], '管理城乡建设和保障性住房。'],
  ['environment-bureau', '示例市环境保护局', 'department', 'other', ['environment'], '监督管理环境保护。'],
  ['food-drug-bureau', '示例市食品药品监督管理局', 'department', 'other', ['food-drugs'], '监督管理食品药品安全。'],
  ['land-bureau', '示例市国土资源局', 'department', 'other', ['land'], '管理土地征收和供应。'],
] as const

/** The counties of the made-up city by their codes. */
export const counties = [
  ['999902', '甲区'],
  ['999921', '乙县'],
  ['999922', '丙县'],
  ['999923', '丁县'],
  ['999924', '戊县'],
  ['999925', '己县'],
  ['999926', '庚县'],
] as const

const none: readonly string[] = []

/** Every body, the city's first. */
export const bodies: readonly Body[] = [
  ...cityBodies.map(
    ([local, name, bodyType, line, areas, duties]): Body => ({
      id: `${city}.${local}`,
      place: city,
      name,
      bodyType,
      level: 'city',
      line,
      areas,
      duties,
    }),
  ),
  ...counties.flatMap(([place, name]): readonly Body[] => [
    {
      id: `${place}.county-government`,
      place,
      name: `示例市${name}人民政府`,
      bodyType: 'government',
      level: 'county',
      line: 'other',
      areas: none,
      duties: `领导${name}行政工作。`,
    },
    {
      id: `${place}.county-office`,
      place,
      name: `示例市${name}人民政府办公室`,
      bodyType: 'office',
      level: 'county',
      line: 'other',
      areas: none,
      duties: `承担${name}政务公开日常工作。`,
    },
  ]),
  {
    id: '999991.zone-committee',
    place: '999991',
    name: '示例园区管理委员会',
    bodyType: 'zone',
    level: 'city',
    line: 'other',
    areas: none,
    duties: '管理园区开发建设和企业服务。',
  },
]

/**
 * A body by its id.
 * @throws Error where there is none
 */
export function body(id: string): Body {
  const found = bodies.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no such body: ${id}`)
  return found
}

/** The government of a county. */
export function county(place: string): Body {
  return body(`${place}.county-government`)
}

/** A body of the city by the local part of its id. */
export function cityBody(local: string): Body {
  return body(`${city}.${local}`)
}

/** Governments and departments: they have heads, spokespersons and accounts. */
export const leading = bodies.filter(({ bodyType }) => bodyType === 'government' || bodyType === 'department')

/** Those who publish documents all year: the city, its counties and its zone. */
export const governing = bodies.filter(({ bodyType }) => bodyType === 'government' || bodyType === 'zone')

const parentOf = ({ place, bodyType }: Body): Fields => {
  if (place === city) return bodyType === 'government' ? {} : { parent: '999999.city-government' }
  return { parent: bodyType === 'office' ? `${place}.county-government` : '999999.city-government' }
}

/** The register of bodies; each enters itself. */
export const bodyRows: readonly Row[] = bodies.map((one) =>
  row('body', one, one.id.slice(7), one.name, {
    bodyType: one.bodyType,
    level: one.level,
    line: one.line,
    ...parentOf(one),
    from: '2002-01-01',
    duties: one.duties,
  }),
)
