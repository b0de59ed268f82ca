import { type Body, cityBody, county, governing } from './bodies.ts'
import { dayIn, type Fields, type Row, ref, row, two } from './row.ts'

const places = ['政务服务中心', '供水厂', '防汛物资库', '农贸市场', '保障房小区', '乡镇卫生院'] as const
const matters = [
  '检查便民服务',
  '检查供水安全',
  '检查防汛准备',
  '检查食品安全',
  '看望住房困难家庭',
  '了解医疗服务',
] as const

const activities = governing.flatMap((by, at) =>
  matters.map((matter, index) => {
    const day = dayIn(2014, index * 2 + 1, 8 + at)
    return row('activity', by, `activity-2014-${two(index + 1)}`, `${by.name}负责人${matter}`, {
      startedAt: `${day}T09:00:00+08:00`,
      endedAt: `${day}T11:30:00+08:00`,
      publishedOn: `${day}T17:40:00+08:00`,
      venue: places[index] ?? '示例地点',
      livelihood: true,
      important: index % 2 === 0,
      text: `${matter}，要求及时解决群众反映的问题。`,
    })
  }),
)

function activity(by: Body, number: number, publishedOn: string, fields: Fields, breaks: readonly string[] = []): Row {
  return row(
    'activity',
    by,
    `activity-2014-${number}`,
    `${by.name}召开民生专题会议`,
    {
      startedAt: '2014-05-06T09:00:00+08:00',
      endedAt: '2014-05-06T11:30:00+08:00',
      publishedOn,
      livelihood: true,
      important: true,
      text: '研究民生实事办理进度。',
      ...fields,
    },
    breaks,
  )
}

const press = cityBody('press-office')
const statistics = cityBody('statistics-bureau')

function conference(by: Body, local: string, title: string, heldAt: string, fields: Fields): Row {
  return row('press-conference', by, local, title, {
    heldAt,
    publishedOn: `${heldAt.slice(0, 10)}T18:00:00+08:00`,
    host: ref(by),
    hostLine: 'press-office',
    topics: ['key-work'],
    participants: [ref(statistics)],
    participantLines: ['statistics'],
    speakerRoles: ['head', 'spokesperson'],
    text: '介绍情况，并回答记者提问。',
    ...fields,
  })
}

const overall = { class: 'overall', topics: ['indicators', 'deployment'] } as const

const conferences = [
  conference(press, 'press-2014-01', '示例市2013年经济运行情况新闻发布会', '2014-01-22T10:00:00+08:00', overall),
  conference(press, 'press-2014-02', '示例市2014年上半年经济运行情况新闻发布会', '2014-07-23T10:00:00+08:00', {
    ...overall,
    participantLines: ['statistics', 'development-reform'],
  }),
  conference(press, 'press-2014-03', '示例市春季用水安全新闻发布会', '2014-03-20T10:00:00+08:00', { class: 'regular' }),
  conference(press, 'press-2014-04', '示例市防汛准备新闻发布会', '2014-05-15T10:00:00+08:00', { class: 'regular' }),
  conference(press, 'press-2014-05', '示例市义务教育招生政策新闻发布会', '2014-08-12T10:00:00+08:00', {
    class: 'policy',
  }),
  conference(press, 'press-2014-06', '示例市冬季供暖新闻发布会', '2014-11-06T10:00:00+08:00', { class: 'regular' }),
  conference(press, 'press-2025-01', '示例市财政工作新闻发布会', '2025-07-17T10:00:00+08:00', {
    ...overall,
    participants: [ref(cityBody('finance-bureau'))],
    participantLines: ['finance'],
  }),
  ...governing
    .filter(({ level }) => level === 'county')
    .map((by, at) =>
      conference(by, 'press-2014-01', `${by.name}民生实事新闻发布会`, `2014-06-${two(10 + at)}T10:00:00+08:00`, {
        class: 'regular',
        hostLine: 'other',
      }),
    ),
]

const plan = (by: Body, formedOn: string, tasks: Fields['tasks'], breaks: readonly string[] = []): Row =>
  row(
    'press-plan',
    by,
    `press-plan-${formedOn.slice(0, 4)}`,
    `${by.name}${formedOn.slice(0, 4)}年新闻发布计划`,
    {
      year: Number(formedOn.slice(0, 4)),
      formedOn,
      publishedOn: formedOn,
      ...(tasks !== undefined && { tasks }),
    },
    breaks,
  )

const plans = [
  plan(press, '2014-01-20', [
    { task: '经济运行情况', body: ref(statistics), due: '2014-07-31', doneOn: '2014-07-23' },
    { task: '防汛准备', body: ref(cityBody('government-office')), due: '2014-05-31', doneOn: '2014-05-15' },
    { task: '冬季供暖', body: ref(cityBody('construction-bureau')), due: '2014-11-15', doneOn: '2014-11-06' },
  ]),
  plan(county('999921'), '2014-02-10', [
    { task: '民生实事', body: ref(county('999921')), due: '2014-06-30', doneOn: '2014-06-12' },
  ]),
  plan(county('999922'), '2014-02-12', [], ['shangluo/press-plan-tasks']),
]

const emergency = (by: Body, local: string, fields: Fields, breaks: readonly string[] = []): Row => {
  const event = typeof fields.event === 'string' ? fields.event : '示例河水位超警戒'
  return row(
    'emergency-release',
    by,
    local,
    `关于${event}的通报`,
    {
      event,
      type: 'natural-disaster',
      level: 'serious',
      facts: '三个村进水，人员已全部转移。',
      attitude: '全力保障群众安全。',
      measures: '启动应急响应，开放安置点。',
      ...fields,
    },
    breaks,
  )
}

const flood14 = { occurredAt: '2014-08-03T02:10:00+08:00', publishedOn: '2014-08-03T04:00:00+08:00' } as const
const flood26 = { occurredAt: '2026-08-03T02:10:00+08:00', publishedOn: '2026-08-03T04:00:00+08:00' } as const
const updates = (day: string) => [{ at: `${day}T12:00:00+08:00`, text: '水位回落，道路恢复通行。' }]

const emergencies = [
  emergency(county('999921'), 'emergency-2014-01', { ...flood14, updates: updates('2014-08-03') }),
  emergency(county('999922'), 'emergency-2014-01', { ...flood14, updates: [], completeThrough: '2014-12-31' }, [
    'shangluo/emergency-updates',
  ]),
  (() => {
    const { measures: _, ...rest } = emergency(
      county('999923'),
      'emergency-2014-01',
      { ...flood14, updates: updates('2014-08-03'), completeThrough: '2014-12-31' },
      ['shangluo/emergency-content'],
    ).fields
    return { fields: rest, breaks: ['shangluo/emergency-content'] }
  })(),
  emergency(county('999924'), 'emergency-2014-01', {
    event: '示例山路小范围落石',
    level: 'ordinary',
    ...flood14,
  }),
  emergency(county('999921'), 'emergency-2026-01', {
    ...flood26,
    updates: updates('2026-08-03'),
    pressConferenceAt: '2026-08-03T18:00:00+08:00',
  }),
  emergency(
    county('999922'),
    'emergency-2026-01',
    {
      ...flood26,
      publishedOn: '2026-08-03T07:11:00+08:00',
      updates: updates('2026-08-03'),
      pressConferenceAt: '2026-08-03T20:00:00+08:00',
    },
    ['cn/emergency-info-5h'],
  ),
  emergency(
    county('999923'),
    'emergency-2026-01',
    { ...flood26, updates: updates('2026-08-03'), pressConferenceAt: '2026-08-05T10:00:00+08:00' },
    ['cn/emergency-press-24h'],
  ),
]

const releasePlan = (by: Body, local: string, publishedOn: string, breaks: readonly string[] = []): Row =>
  row(
    'release-plan',
    by,
    local,
    '示例大桥通车发布方案',
    {
      matter: '示例大桥通车',
      formedOn: '2014-09-01',
      plannedFor: '2014-09-28',
      endedOn: '2014-10-08',
      publishedOn,
      tasks: [{ task: '发布通车公告', body: ref(by), due: '2014-09-28', doneOn: '2014-09-28' }],
    },
    breaks,
  )

const releasePlans = [
  releasePlan(county('999902'), 'release-plan-2014-01', '2014-10-20'),
  releasePlan(county('999926'), 'release-plan-2014-01', '2014-09-20', ['shangluo/release-plan-after-event']),
]

/** 己县 held no joint meeting in 2014, and nobody did in 2025. */
const meetings = governing
  .filter(({ bodyType, place }) => bodyType === 'government' && place !== '999925')
  .map((by, at) =>
    row('joint-meeting', by, 'joint-meeting-2014', `${by.name}新闻发布和舆情会商会议`, {
      heldOn: dayIn(2014, 2, 11 + at),
      host: ref(by),
      participants: [ref(press), { name: '示例市公安局' }],
      matter: '季度舆情会商',
      publishedOn: dayIn(2014, 2, 12 + at),
    }),
  )

/** What happened and was told: activities, conferences and their plans, emergencies, release plans, meetings. */
export const eventRows: readonly Row[] = [
  ...activities,
  activity(county('999923'), 21, '2014-05-08', {}, ['shangluo/livelihood-activity-24h']),
  activity(county('999926'), 21, '2014-05-07T13:10:00+08:00', {}, ['shangluo/livelihood-activity-24h']),
  activity(county('999924'), 21, '2014-05-07', {}),
  ...conferences,
  ...plans,
  ...emergencies,
  ...releasePlans,
  ...meetings,
]
