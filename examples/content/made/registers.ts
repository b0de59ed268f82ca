import { bodies, body, bodyRows, county, governing, leading } from './bodies.ts'
import { type Row, ref, row, two } from './row.ts'

const names = [
  '示例甲',
  '示例乙',
  '示例丙',
  '示例丁',
  '示例戊',
  '示例己',
  '示例庚',
  '示例辛',
  '示例壬',
  '示例癸',
] as const
const nameAt = (at: number): string => names[at % names.length] ?? '示例'

/** 戊县 has settled no deputy in charge: see the findings of the body over a year. */
const noDeputy = '999924.county-government'
/** 己县 has no press spokesperson. */
const noSpokesperson = '999925.county-government'
/** 庚县 has not settled who monitors public opinion. */
const noMonitoring = '999926.county-government'

const persons = leading.flatMap((one, at): readonly Row[] =>
  (['head', 'deputy'] as const)
    .filter((role) => !(role === 'deputy' && one.id === noDeputy))
    .map((role, which) => {
      const office = role === 'head' ? '主要负责人' : '分管负责人'
      return row('responsible-person', one, `${one.id.slice(7)}-${role}`, `${one.name}信息公开工作${office}`, {
        body: ref(one),
        role,
        name: nameAt(at + which),
        office,
        from: '2014-01-01',
      })
    }),
)

const spokespersons = leading
  .filter(({ id }) => id !== noSpokesperson)
  .flatMap((one, at): readonly Row[] =>
    (['press', 'online'] as const).map((type) =>
      row(
        'spokesperson',
        one,
        `${one.id.slice(7)}-${type}-speaker`,
        `${one.name}${type === 'press' ? '新闻' : '网络'}发言人`,
        {
          body: ref(one),
          spokespersonType: type,
          name: nameAt(at + 3),
          office: '副职负责人',
          phone: `0000-000${two(at)}01`,
          from: '2014-01-01',
        },
      ),
    ),
  )

const functions = [
  ['press-release', '新闻发布'],
  ['media-liaison', '媒体联络'],
  ['disclosure-promotion', '推进信息公开'],
  ['websites', '政府网站'],
  ['leader-mailbox', '领导信箱'],
  ['new-media', '政务新媒体'],
  ['online-consultation', '在线征集意见'],
  ['opinion-monitoring', '舆情监测'],
] as const

const responsibilities = [
  ...governing
    .filter(({ level, bodyType }) => level === 'county' && bodyType === 'government')
    .flatMap((one) =>
      functions
        .filter(([code]) => !(one.id === noMonitoring && code === 'opinion-monitoring'))
        .map(([code, name]) =>
          row('responsibility', one, `resp-${code}`, `${one.name}${name}工作分工`, {
            function: code,
            body: ref(body(`${one.place}.county-office`)),
            from: '2014-01-20',
            clause: 'shangluo-opinion-2014#四.2',
          }),
        ),
    ),
  ...bodies.flatMap((one) =>
    one.areas.map((area) =>
      row('responsibility', one, `resp-area-${area}`, `${one.name}重点领域信息公开分工`, {
        function: 'key-area',
        keyAreas: [area],
        body: ref(one),
        from: '2014-01-20',
        clause: 'shangluo-opinion-2014#二.2',
      }),
    ),
  ),
]

const guide = (at: number) => ({
  address: `示例路${at + 1}号`,
  postcode: '000000',
  phone: `0000-000${two(at)}02`,
  fax: `0000-000${two(at)}03`,
  mailbox: `gongkai${at}@example.com`,
  hours: '工作日 8:30—17:30',
})

const places = [
  { type: 'archives', name: '示例档案馆查阅室' },
  { type: 'library', name: '示例图书馆查阅点' },
  { type: 'service-hall', name: '示例政务服务大厅查阅区' },
] as const
/** 庚县 has no place for reading in its service hall. */
const noServiceHall = '999926'

const units = governing.map((one, at) =>
  row('work-unit', one, 'disclosure-unit', `${one.name}信息公开工作机构`, {
    body: ref(one),
    ...guide(at),
    readingPlaces: one.place === noServiceHall ? places.slice(0, 2) : places,
    from: '2019-05-15',
  }),
)

const movedUnit = guide(20)
const unitWithoutFax = row(
  'work-unit',
  county('999923'),
  'disclosure-unit-2026',
  '示例市丁县人民政府信息公开工作机构（迁址后）',
  {
    body: ref(county('999923')),
    address: movedUnit.address,
    phone: movedUnit.phone,
    mailbox: movedUnit.mailbox,
    hours: movedUnit.hours,
    from: '2026-01-05',
    completeThrough: '2026-10-31',
  },
  ['cn/guide-catalogue-update'],
)

const channels = governing.flatMap((one, at) =>
  (['online', 'post'] as const).map((channel) =>
    row('request-channel', one, `request-${channel}`, `${one.name}依申请公开受理渠道`, {
      body: ref(one),
      channel,
      ...guide(at),
      ...(channel === 'online' && { formUrl: `https://www.example.com/${one.place}/ysqgk`, hours: '全天' }),
      from: '2019-05-15',
    }),
  ),
)

/** Who is who, and who answers for what. */
export const registerRows: readonly Row[] = [
  ...bodyRows,
  ...persons,
  ...spokespersons,
  ...responsibilities,
  ...units,
  unitWithoutFax,
  ...channels,
]
