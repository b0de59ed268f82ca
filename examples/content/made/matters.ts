import { cityBody, county } from './bodies.ts'
import { documentRow } from './documents.ts'
import type { Fields, Row } from './row.ts'

/** What is published for its matter: which matter, its title, and the days of one that is in time and one that is not. */
const matters: readonly (readonly [
  matter: string,
  title: string,
  rule: string,
  inTime: Fields & { readonly publishedOn: string },
  late: Fields & { readonly publishedOn: string },
])[] = [
  [
    'government-budget',
    '关于公布2026年政府预算的公告',
    'cn/budget-20d',
    { matterOn: '2026-02-10', publishedOn: '2026-03-02' },
    { matterOn: '2026-02-10', publishedOn: '2026-03-03' },
  ],
  [
    'department-budget',
    '关于公布2026年部门预算的公告',
    'cn/budget-20d',
    { matterOn: '2026-03-02', publishedOn: '2026-03-20' },
    { matterOn: '2026-03-02', publishedOn: '2026-03-25' },
  ],
  [
    'unit-budget',
    '关于公布2026年单位预算的公告',
    'cn/unit-budget-20d',
    { matterOn: '2026-03-02', publishedOn: '2026-03-22' },
    { matterOn: '2026-03-02', publishedOn: '2026-03-23' },
  ],
  [
    'permit-decision',
    '行政许可决定公示',
    'cn/permit-penalty-7wd',
    { matterOn: '2026-03-02', publishedOn: '2026-03-11' },
    { matterOn: '2026-03-02', publishedOn: '2026-03-12' },
  ],
  [
    'penalty-decision',
    '行政处罚决定公示',
    'cn/permit-penalty-7wd',
    { matterOn: '2026-05-11', publishedOn: '2026-05-14' },
    { matterOn: '2026-05-11', publishedOn: '2026-05-29' },
  ],
  [
    'enforcement-decision',
    '行政强制决定公示',
    'cn/enforcement-20wd',
    { matterOn: '2026-03-02', publishedOn: '2026-03-30' },
    { matterOn: '2026-03-02', publishedOn: '2026-03-31' },
  ],
  [
    'penalty-revoked',
    '关于撤回行政处罚决定信息的公告',
    'cn/penalty-withdraw-3wd',
    { matterOn: '2026-03-06', withdrawnOn: '2026-03-09', publishedOn: '2026-03-11' },
    { matterOn: '2026-03-06', withdrawnOn: '2026-03-12', publishedOn: '2026-03-11' },
  ],
  [
    'procurement-result',
    '政府采购成交结果公告',
    'cn/procurement-result-2wd',
    { matterOn: '2026-03-06', publishedOn: '2026-03-10' },
    { matterOn: '2026-03-06', publishedOn: '2026-03-11' },
  ],
  [
    'procurement-contract',
    '政府采购合同公告',
    'cn/procurement-contract-2wd',
    { matterOn: '2026-03-02', publishedOn: '2026-03-04' },
    { matterOn: '2026-03-02', publishedOn: '2026-03-05' },
  ],
  [
    'bid-candidates',
    '中标候选人公示',
    'cn/bid-candidates-3d',
    { matterOn: '2026-03-06', publishedOn: '2026-03-09', displayedUntil: '2026-03-12' },
    { matterOn: '2026-03-06', publishedOn: '2026-03-10', displayedUntil: '2026-03-13' },
  ],
  [
    'bid-candidates',
    '道路照明工程中标候选人公示',
    'cn/bid-candidates-display-3d',
    { matterOn: '2026-04-13', publishedOn: '2026-04-14', displayedUntil: '2026-04-20' },
    { matterOn: '2026-04-13', publishedOn: '2026-04-14', displayedUntil: '2026-04-16' },
  ],
  [
    'land-prenotice',
    '征收土地预公告',
    'cn/land-prenotice-10wd',
    { publishedOn: '2026-03-02', displayedUntil: '2026-03-16' },
    { publishedOn: '2026-03-02', displayedUntil: '2026-03-13' },
  ],
  [
    'land-notice',
    '征收土地公告',
    'cn/land-notice-15wd',
    { matterOn: '2026-03-02', publishedOn: '2026-03-23' },
    { matterOn: '2026-03-02', publishedOn: '2026-03-24' },
  ],
  [
    'rule',
    '示例市城市绿化管理规定',
    'cn/rule-in-force-30d',
    { publishedOn: '2026-03-02', effectiveOn: '2026-04-02', effectiveAtOnce: false },
    { publishedOn: '2026-03-02', effectiveOn: '2026-03-20', effectiveAtOnce: false },
  ],
]

/** Two entries of the catalogue that are vouched for, one with its summary and one without. */
const catalogued: readonly Row[] = [
  documentRow(cityBody('city-government'), '2026-06-01', 131, '示例市人民政府关于做好防汛工作的通知', {
    summary: '部署防汛值守、物资和演练。',
    completeThrough: '2026-10-31',
  }),
  documentRow(
    county('999925'),
    '2026-06-01',
    131,
    '示例市己县人民政府关于做好防汛工作的通知',
    { completeThrough: '2026-10-31' },
    ['cn/catalogue-elements'],
  ),
]

/** Documents under the later national periods: of each matter one in time, by the city, and one that is not, by a county. */
export const matterRows: readonly Row[] = [
  ...catalogued,
  ...matters.flatMap(([matter, title, rule, inTime, late], at) => {
    const common = { matter, genre: 'announcement' } as const
    const day = ({ publishedOn, matterOn }: Fields & { readonly publishedOn: string }) =>
      typeof matterOn === 'string' && matterOn < publishedOn && rule !== 'cn/enforcement-20wd' ? matterOn : publishedOn
    const [city, place] = [cityBody('city-government'), county('999925')]
    return [
      documentRow(city, day(inTime), 101 + at, `${city.name}${title}`, {
        ...common,
        printedOn: day(inTime),
        ...inTime,
      }),
      documentRow(place, day(late), 101 + at, `${place.name}${title}`, { ...common, printedOn: day(late), ...late }, [
        rule,
      ]),
    ]
  }),
]
