import { type Body, cityBody, county, governing } from './bodies.ts'
import { after, dayIn, type Fields, type Row, ref, row, two, without } from './row.ts'

/** What people write about, month by month, and what they are told. */
const letters = [
  ['咨询居民医保缴费', '缴费截止日期是哪一天？', '截止日期以公告为准，可在网上或者服务大厅缴费。', 'query'],
  ['反映路灯不亮', '北街路灯何时修复？', '已派人检修，当晚恢复照明。', 'complaint'],
  ['咨询落户材料', '办理落户需要哪些材料？', '携带身份证明和住所证明，到户籍窗口办理。', 'query'],
  ['建议增加公交班次', '早高峰车辆拥挤，能否增加班次？', '已增加两个班次，并公布时刻表。', 'suggestion'],
  ['反映施工噪声', '夜间施工影响休息。', '已责令按时停工，并安排巡查。', 'complaint'],
  ['咨询义务教育招生', '招生范围在哪里查询？', '招生范围已在网站公布，可按街道查询。', 'query'],
  ['反映自来水浑浊', '连续两天水质浑浊。', '系管道检修所致，已恢复正常，水质合格。', 'complaint'],
  ['咨询公租房申请', '申请公租房有什么条件？', '条件和程序见办事指南，可到窗口申请。', 'query'],
  ['建议增设停车位', '医院附近停车困难。', '已列入改造计划，完工后另行公布。', 'suggestion'],
  ['反映垃圾清运不及时', '小区垃圾两天未清运。', '已调整清运时间，每日两次。', 'complaint'],
  ['咨询供暖时间', '今年何时开始供暖？', '供暖起止日期已经公布，报修电话全天有人接听。', 'query'],
  ['咨询年末办事时间', '假期窗口是否办公？', '假期安排已在网站公布。', 'query'],
] as const

const monthly = governing.flatMap((by, at) =>
  letters.map(([title, question, answer, category], index) => {
    const askedOn = dayIn(2014, index + 1, 9 + at)
    return row('letter', by, `mail-2014-${two(index + 1)}`, title, {
      askedOn,
      question,
      answeredOn: after(askedOn, 3),
      answer,
      answeredBy: ref(by),
      channel: index % 6 === 0 ? 'leader-mailbox' : 'website',
      category,
      complex: false,
      status: 'answered',
    })
  }),
)

function letter(by: Body, local: string, title: string, fields: Fields, breaks: readonly string[] = []): Row {
  return row(
    'letter',
    by,
    local,
    title,
    {
      question: '请说明办理进度。',
      channel: 'website',
      category: 'other',
      complex: false,
      ...fields,
    },
    breaks,
  )
}

const answered = { answer: '办理情况已经说明。', status: 'answered' } as const

const later: readonly Row[] = [
  letter(county('999902'), 'mail-2026-01', '反映体育公园路灯不亮', {
    askedOn: '2026-01-12',
    answeredOn: '2026-01-16',
    ...answered,
    category: 'complaint',
  }),
  letter(county('999921'), 'mail-2026-01', '咨询新生儿医保办理', {
    askedOn: '2026-03-02',
    answeredOn: '2026-03-11',
    ...answered,
    category: 'query',
  }),
  letter(county('999921'), 'mail-2026-02', '反映小区物业收费', {
    askedOn: '2026-03-02',
    answeredOn: '2026-03-23',
    complex: true,
    ...answered,
    category: 'complaint',
  }),
  letter(
    county('999922'),
    'mail-2026-01',
    '建议增加农村客运班次',
    { askedOn: '2026-03-02', answeredOn: '2026-03-12', ...answered },
    ['cn/message-7-15wd'],
  ),
  letter(
    county('999922'),
    'mail-2026-02',
    '反映道路积水',
    { askedOn: '2026-03-02', answeredOn: '2026-03-24', complex: true, ...answered, category: 'complaint' },
    ['cn/complaint-15wd'],
  ),
  letter(
    county('999923'),
    'mail-2026-01',
    '反映公厕无人管理',
    { askedOn: '2026-03-02', status: 'received', completeThrough: '2026-06-30' },
    ['cn/message-7-15wd', 'cn/message-3m-veto'],
  ),
  without(
    letter(county('999924'), 'mail-2026-01', '咨询老旧小区改造', {
      askedOn: '2026-03-02',
      answeredOn: '2026-03-12',
      ...answered,
    }),
    'complex',
  ),
  letter(county('999924'), 'mail-2026-02', '咨询加装电梯', { askedOn: '2026-05-11', status: 'forwarded' }),
  letter(county('999925'), 'mail-2026-02', '指出网页错别字', {
    askedOn: '2026-03-02',
    answeredOn: '2026-03-05',
    ...answered,
    category: 'site-error',
  }),
  letter(
    county('999926'),
    'mail-2026-02',
    '指出附件打不开',
    { askedOn: '2026-03-02', answeredOn: '2026-03-06', ...answered, category: 'site-error' },
    ['cn/error-report-3wd'],
  ),
  letter(county('999925'), 'mail-2026-01', '反映公交候车亭破损', {
    askedOn: '2026-11-18',
    status: 'received',
    category: 'complaint',
  }),
  letter(county('999926'), 'mail-2026-01', '留言咨询停水时间', {
    askedOn: '2026-10-12',
    answeredOn: '2026-10-13',
    channel: 'new-media',
    ...answered,
    category: 'query',
  }),
]

const consultation = (by: Body, local: string, title: string, fields: Fields, breaks: readonly string[] = []): Row =>
  row(
    'consultation',
    by,
    local,
    title,
    { draft: { title: `${title.replace('公开征集意见', '')}（征求意见稿）` }, ...fields },
    breaks,
  )

const told = (on: string) => ({
  received: 42,
  adopted: 11,
  resultPublishedOn: on,
  result: '采纳11条，主要涉及办理时限。',
})

const consultations: readonly Row[] = [
  ...governing.map((by, at) =>
    consultation(by, 'consult-2014-01', '停车收费调整方案公开征集意见', {
      matter: 'plan',
      opensOn: dayIn(2014, 4, 1 + at),
      closesOn: dayIn(2014, 5, 1 + at),
      ...told(dayIn(2014, 5, 20)),
    }),
  ),
  consultation(
    county('999922'),
    'consult-2014-02',
    '农村客运线路公开征集意见',
    { matter: 'plan', opensOn: '2014-04-01', closesOn: '2014-04-30', completeThrough: '2014-12-31' },
    ['shangluo/participation-result'],
  ),
  ...(
    [
      ['rule', '城市绿化管理规定公开征集意见', 'cn/rule-draft-30d'],
      ['normative-document', '市场主体服务办法公开征集意见', 'cn/market-document-draft-30d'],
      ['major-decision', '老城区更新方案公开征集意见', 'cn/major-decision-draft-30d'],
    ] as const
  ).flatMap(([matter, title, rule], at) => [
    consultation(cityBody('city-government'), `consult-2026-${two(at + 1)}`, title, {
      matter,
      opensOn: '2026-03-02',
      closesOn: '2026-04-01',
      ...told('2026-04-20'),
    }),
    consultation(
      county('999923'),
      `consult-2026-${two(at + 1)}`,
      title,
      { matter, opensOn: '2026-03-02', closesOn: '2026-03-16', completeThrough: '2026-10-31', ...told('2026-04-02') },
      [rule],
    ),
  ]),
]

const survey = (by: Body, local: string, fields: Fields, breaks: readonly string[] = []): Row =>
  row('survey', by, local, '政务服务时间网上调查', { questions: 12, answers: 803, ...fields }, breaks)

const surveys: readonly Row[] = [
  survey(cityBody('city-government'), 'survey-2014-01', {
    opensOn: '2014-06-01',
    closesOn: '2014-06-30',
    resultPublishedOn: '2014-07-10',
    result: '七成受访者希望延长服务时间。',
  }),
  survey(
    county('999925'),
    'survey-2014-01',
    { opensOn: '2014-06-01', closesOn: '2014-06-30', completeThrough: '2014-12-31' },
    ['shangluo/participation-result'],
  ),
  survey(county('999926'), 'survey-2026-01', { opensOn: '2026-11-01', closesOn: '2026-11-30' }),
]

const eGovernment = cityBody('e-government-office')

const interviews: readonly Row[] = [
  ...(
    ['construction-bureau', 'environment-bureau', 'food-drug-bureau', 'land-bureau', 'personnel-bureau'] as const
  ).map((local, at) =>
    row('interview', eGovernment, `interview-2014-${two(at + 1)}`, `在线访谈：${cityBody(local).name}`, {
      heldAt: `2014-0${at + 3}-18T15:00:00+08:00`,
      publishedOn: `2014-0${at + 3}-18T17:30:00+08:00`,
      guests: [{ body: ref(cityBody(local)), office: '局长', name: '示例甲', head: true }],
      topic: cityBody(local).duties.replace(/。$/, ''),
      questionsReceived: 30,
      questionsAnswered: 26,
      plan: '999999.interview-plan-2014',
    }),
  ),
  row(
    'interview',
    eGovernment,
    'interview-2014-09',
    '在线访谈：义务教育招生',
    {
      heldAt: '2014-09-18T15:00:00+08:00',
      publishedOn: '2014-09-18T17:30:00+08:00',
      guests: [{ body: { name: '示例市教育局' }, office: '科长', name: '示例乙', head: false }],
      topic: '义务教育招生',
      completeThrough: '2014-12-31',
    },
    ['shangluo/interview-head'],
  ),
]

const interviewPlan = row('interview-plan', eGovernment, 'interview-plan-2014', '示例市2014年在线访谈计划', {
  year: 2014,
  formedOn: '2014-01-21',
  publishedOn: '2014-01-22',
  tasks: [
    { task: '城乡建设', body: ref(cityBody('construction-bureau')), due: '2014-03-31', doneOn: '2014-03-18' },
    { task: '环境保护', body: ref(cityBody('environment-bureau')), due: '2014-04-30', doneOn: '2014-04-18' },
    { task: '食品药品安全', body: ref(cityBody('food-drug-bureau')), due: '2014-05-31', doneOn: '2014-05-18' },
  ],
})

const hotlines = governing.map((by, at) =>
  row('hotline', by, 'hotline', `${by.name}服务热线`, {
    numbers: [`0000-1000${at}`],
    hours: '全天',
    duty: at === 0,
    publishedOn: '2015-01-05',
    statistics: [
      {
        period: { from: '2014-01-01', to: '2014-06-30' },
        received: 900 + at * 10,
        answered: 880 + at * 10,
        timely: 850,
      },
      {
        period: { from: '2014-07-01', to: '2014-12-31' },
        received: 950 + at * 10,
        answered: 940 + at * 10,
        timely: 910,
      },
    ],
  }),
)

/** What people asked and were told, and where they were heard. */
export const interactionRows: readonly Row[] = [
  ...monthly,
  ...later,
  ...consultations,
  ...surveys,
  ...interviews,
  interviewPlan,
  ...hotlines,
]
