import { type Body, bodies, cityBody, county, governing } from './bodies.ts'
import { documentRows, policyId } from './documents.ts'
import { after, dayIn, type Fields, type Row, ref, row, two, without } from './row.ts'

const eGovernment = cityBody('e-government-office')
const seen = { completeThrough: '2026-10-31' } as const

function site(by: Body, local: string, title: string, fields: Fields, breaks: readonly string[] = []): Row {
  return row(
    'site',
    by,
    local,
    title,
    {
      siteCode: `${by.place}0001`,
      functions: ['disclosure', 'service', 'interaction'],
      platformFunctions: ['search', 'view', 'download'],
      openedOn: '2010-01-04',
      homeChangedOn: '2026-10-29',
      availability: { period: { from: '2026-10-20', to: '2026-10-26' }, visits: 140, failures: 1 },
      indicators: [{ indicator: 'veto-safety', met: false, on: '2026-10-27' }],
      score: 91,
      url: `https://${by.place}.example.com/`,
      ...seen,
      ...fields,
    },
    breaks,
  )
}

const siteFaults: Readonly<Record<string, readonly [Fields, readonly string[]]>> = {
  '999922': [
    { availability: { period: { from: '2026-10-20', to: '2026-10-26' }, visits: 140, failures: 7 } },
    ['cn/site-veto-unreachable'],
  ],
  '999923': [{ homeChangedOn: '2026-10-09' }, ['cn/site-veto-home-stale']],
  '999924': [{ functions: ['disclosure', 'service'] }, ['cn/site-veto-interaction', 'shangluo/site-function-presence']],
  '999925': [{ functions: ['disclosure', 'interaction'] }, ['cn/site-veto-service', 'shangluo/site-function-presence']],
  '999926': [
    { indicators: [{ indicator: 'veto-safety', met: true, on: '2026-10-27' }], score: 84 },
    ['cn/site-score', 'cn/site-veto-safety'],
  ],
}

/** Departments whose own sites were closed: when it was announced, 30 days before or not. */
const closing: readonly (readonly [by: Body, closingNoticeOn: string, breaks: readonly string[]])[] = [
  [cityBody('finance-bureau'), '2026-05-06', []],
  [cityBody('statistics-bureau'), '2026-06-03', ['cn/site-close-notice-30d']],
]

const sites: readonly Row[] = [
  ...governing.map((by) => {
    const [fields, breaks] = siteFaults[by.place] ?? [{}, []]
    return site(by, 'site', `${by.name}网站`, fields, breaks)
  }),
  site(
    county('999921'),
    'site-old',
    '乙县旧门户网站',
    {
      siteCode: '9999210002',
      platformFunctions: ['view', 'download'],
      openedOn: '2008-03-03',
      score: 58.5,
      url: 'https://old.999921.example.com/',
    },
    ['cn/proactive-platform', 'cn/site-score'],
  ),
  ...closing.map(([by, closingNoticeOn, breaks], at) =>
    site(
      by,
      `${by.id.slice(7)}-site`,
      `${by.name}网站（已并入市政府网站）`,
      {
        siteCode: `999999001${at}`,
        closingNoticeOn,
        closedOn: '2026-06-20',
        homeChangedOn: '2026-06-19',
      },
      breaks,
    ),
  ),
]

const columnTypes = [
  ['news', '要闻动态'],
  ['notices', '通知公告'],
  ['policies', '政策文件'],
  ['interaction', '互动交流'],
  ['disclosure.guide', '政府信息公开指南'],
  ['disclosure.rules', '政府信息公开制度'],
  ['disclosure.statutory', '法定主动公开内容'],
  ['disclosure.annual-report', '政府信息公开年报'],
] as const

function column(
  by: Body,
  site: string,
  columnType: string,
  title: string,
  lastItemOn: string,
  completeThrough: string,
  breaks: readonly string[] = [],
): Row {
  const fields = {
    site: `${by.place}.${site}`,
    columnType,
    firstLevel: true,
    lastItemOn,
    items: 310,
    longStale: false,
    completeThrough,
  }
  return row('column', by, `${site}-${columnType.replace('.', '-')}`, title, fields, breaks)
}

const columns: readonly Row[] = [
  ...governing.flatMap((by) =>
    columnTypes.map(([columnType, title]) => {
      const stale = by.place === '999922' && columnType === 'interaction'
      const breaks = stale ? ['cn/site-deduct-samples'] : []
      return column(by, 'site', columnType, title, stale ? '2026-05-11' : '2026-10-28', '2026-10-31', breaks)
    }),
  ),
  ...closing.flatMap(([by]) =>
    columnTypes.map(([columnType, title]) =>
      column(by, `${by.id.slice(7)}-site`, columnType, title, '2026-06-18', '2026-06-20'),
    ),
  ),
  row('column', county('999925'), 'column-dated', '便民服务', {
    site: '999925.site',
    columnType: 'notices',
    firstLevel: false,
    items: 12,
    longStale: false,
    lastItemOn: '2016-05-12',
    completeThrough: '2016-05-31',
  }),
  row(
    'column',
    county('999925'),
    'column-undated',
    '便民提示',
    {
      site: '999925.site',
      columnType: 'notices',
      firstLevel: false,
      items: 12,
      longStale: false,
      completeThrough: '2016-05-31',
    },
    ['cn/undated-is-stale'],
  ),
]

/** Who has an account on new media: governments, departments and the zone; 庚县 has none. */
const owners = bodies.filter(({ bodyType, place }) => bodyType !== 'office' && place !== '999926')

function account(by: Body, local: string, openedOn: string, fields: Fields, breaks: readonly string[] = []): Row {
  return row(
    'media-account',
    by,
    local,
    `${by.name}政务新媒体账号`,
    {
      platform: 'wechat',
      accountName: '示例发布',
      owner: ref(by),
      supervisor: ref(eGovernment),
      ownerShown: true,
      rules: [{ rule: 'management' }, { rule: 'publishing' }, { rule: 'answering' }],
      openedOn,
      filedOn: after(openedOn, 7),
      filedWith: ref(eGovernment),
      lastPostAt: '2026-10-30T20:00:00+08:00',
      interactive: true,
      posts: [{ at: '2026-10-30T20:00:00+08:00', title: '降温提示', onSite: true, relayedFrom: 'official-site' }],
      ...seen,
      ...fields,
    },
    breaks,
  )
}

const accountFaults: Readonly<Record<string, readonly [Fields, readonly string[]]>> = {
  '999999.land-bureau': [
    { closedOn: '2025-11-28', lastPostAt: '2025-11-27T20:00:00+08:00', completeThrough: '2025-12-31' },
    [],
  ],
  '999902.county-government': [{ lastPostAt: '2026-10-10T20:00:00+08:00' }, ['cn/media-veto-2wk']],
  '999922.county-government': [{ interactive: false }, ['cn/media-veto-interaction']],
  '999921.county-government': [
    { posts: [{ at: '2026-10-30T20:00:00+08:00', title: '养生常识', onSite: true, relayedFrom: 'other' }] },
    ['cn/media-relay-sources'],
  ],
  '999923.county-government': [{ ownerShown: false }, ['cn/media-owner-public']],
  '999924.county-government': [
    { rules: [{ rule: 'management' }, { rule: 'publishing' }] },
    ['shangluo/media-rules-exist'],
  ],
  '999925.county-government': [
    { posts: [{ at: '2026-10-30T20:00:00+08:00', title: '降温提示', onSite: false }] },
    ['shangluo/media-site-link'],
  ],
}

const accounts: readonly Row[] = [
  ...owners.map((by, at) => {
    const [fields, breaks] = accountFaults[by.id] ?? [{}, []]
    return account(by, `${by.id.slice(7)}-account`, dayIn(2014, 2, 10 + (at % 9)), fields, breaks)
  }),
  without(
    account(county('999921'), 'weibo-account', '2014-03-03', { platform: 'weibo' }, ['shangluo/media-filing-2014']),
    'filedOn',
    'filedWith',
  ),
  without(
    account(county('999923'), 'app-account', '2025-03-03', { platform: 'app' }, ['cn/media-filing']),
    'filedOn',
    'filedWith',
  ),
  account(county('999924'), 'second-account', '2025-03-10', { platform: 'wechat', accountName: '示例服务' }),
  account(county('999925'), 'closed-account', '2014-04-08', {
    platform: 'weibo',
    closedOn: '2025-09-30',
    lastPostAt: '2025-09-29T20:00:00+08:00',
    completeThrough: '2025-12-31',
  }),
  account(county('999902'), 'closed-account', '2014-04-08', {
    platform: 'weibo',
    closedOn: '2025-06-30',
    lastPostAt: '2025-06-29T20:00:00+08:00',
    completeThrough: '2025-12-31',
  }),
]

const filing = (by: Body, account: string, matter: string, happenedOn: string): Row =>
  row('filing', eGovernment, `filing-${by.place}-${account}-${matter}`, `${by.name}政务新媒体账号备案`, {
    account: `${by.place}.${account}`,
    matter,
    happenedOn,
    filedOn: after(happenedOn, 7),
    with: ref(eGovernment),
    withLine: 'e-government',
    publishedOn: after(happenedOn, 8),
  })

const filings: readonly Row[] = [
  ...owners.map((by, at) => filing(by, `${by.id.slice(7)}-account`, 'opened', dayIn(2014, 2, 10 + (at % 9)))),
  filing(county('999924'), 'second-account', 'opened', '2025-03-10'),
  filing(county('999902'), 'closed-account', 'closed', '2025-06-30'),
  filing(cityBody('land-bureau'), 'land-bureau-account', 'closed', '2025-11-28'),
]

const services = ['新生儿医保登记', '公共租赁住房申请', '食品经营登记'] as const

const serviceItems: readonly Row[] = governing.flatMap((by) =>
  services.map((title, at) => {
    const incomplete = by.place === '999926' && at === 1
    return row(
      'service-item',
      by,
      `service-${at + 1}`,
      title,
      {
        itemCode: `SAMPLE-${two(at + 1)}`,
        sourceChangedOn: '2026-03-02',
        pageChangedOn: '2026-03-04',
        elements: incomplete
          ? ['name', 'conditions', 'materials']
          : ['name', 'basis', 'conditions', 'materials', 'place', 'hours'],
        onlineUrl: `https://${by.place}.example.com/service/${at + 1}`,
        legalPeriod: '20个工作日',
        promisedPeriod: '5个工作日',
        ...seen,
      },
      incomplete ? ['cn/service-guide-elements'] : [],
    )
  }),
)

const dataFields = [
  ['finance', 'finance-bureau', '财政收支月报'],
  ['transport', 'construction-bureau', '公交线路'],
  ['social-security', 'personnel-bureau', '社会保障服务网点'],
  ['health', 'food-drug-bureau', '医疗机构名录'],
  ['education', 'city-government', '学校名录'],
  ['projects', 'development-reform', '重大项目进度'],
  ['work-safety', 'city-government', '安全生产检查结果'],
  ['environment', 'environment-bureau', '空气质量日报'],
] as const

const dataResources: readonly Row[] = dataFields.map(([dataField, local, title]) =>
  row('data-resource', cityBody(local), `data-${dataField}`, title, {
    dataField,
    formedOn: '2014-03-03',
    publishedOn: '2014-03-10',
    dataChangedOn: '2014-03-03',
    frequency: 'monthly',
    covers: { from: '2013-01-01', to: '2013-12-31' },
    columns: [
      { name: 'code', title: '编号', type: 'string', constraints: { required: true, unique: true } },
      { name: 'name', title: '名称', type: 'string' },
      { name: 'value', title: '数值', type: 'number' },
    ],
    primaryKey: ['code'],
    rows: { url: `https://data.example.com/${dataField}.csv`, mediaType: 'text/csv', count: 24 },
  }),
)

const firstOf = (by: Body): readonly string[] =>
  documentRows
    .flatMap(({ fields: { id, issuer } }) => (issuer === by.id && typeof id === 'string' ? [id] : []))
    .slice(0, 3)

const collections: readonly Row[] = [
  row('collection', cityBody('city-government'), 'collection-water', '供水安全专题', {
    concern: '饮水和供水安全',
    items: [...firstOf(cityBody('city-government')), policyId(county('999921'), 4), '999902.clarify-2014-01'],
    publishedOn: '2014-07-10',
  }),
  row('collection', cityBody('finance-bureau'), 'collection-budgets', '预算公开专题', {
    concern: '财政资金使用',
    items: [...firstOf(cityBody('finance-bureau'))],
    publishedOn: '2014-12-10',
  }),
]

/** Sites and what is on them, accounts and their filing, services, data, collections. */
export const platformRows: readonly Row[] = [
  ...sites,
  ...columns,
  ...accounts,
  ...filings,
  ...serviceItems,
  ...dataResources,
  ...collections,
]
