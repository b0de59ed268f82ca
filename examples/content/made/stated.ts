import { requests } from './requests.ts'
import type { Fields, Row } from './row.ts'

const place = '999922'

/** A record with facts stated beside it that no record holds: a figure the operator sets, a judgement of the law. */
function stated(kind: string, local: string, fields: Fields, facts: Fields, breaks: readonly string[] = []): Row {
  const data = { id: `${place}.${local}`, kind, place, title: '示例', sample: true, ...fields }
  const { completeThrough } = fields
  const vouched = completeThrough === undefined ? {} : { completeThrough }
  return { fields: { type: 'record', kind, place, data, ...vouched, facts }, breaks }
}

/** Two of each: one within the figure, one beyond it. */
const figures: readonly (readonly [
  kind: string,
  rule: string,
  local: string,
  facts: Fields,
  within: Fields,
  beyond: Fields,
])[] = [
  [
    'letter',
    'shangluo/leader-mailbox',
    'stated-mailbox',
    { 'letter.replyLimit': 10 },
    { channel: 'leader-mailbox', askedOn: '2014-03-03', answeredOn: '2014-03-13' },
    { channel: 'leader-mailbox', askedOn: '2014-03-03', answeredOn: '2014-03-14' },
  ],
  [
    'letter',
    'cn/media-reply-limit',
    'stated-media',
    { 'letter.replyLimit': 3 },
    { channel: 'new-media', category: 'suggestion', askedOn: '2026-03-02', answeredOn: '2026-03-05' },
    { channel: 'new-media', category: 'suggestion', askedOn: '2026-03-02', answeredOn: '2026-03-06' },
  ],
  [
    'emergency-release',
    'shangluo/emergency-first-time',
    'stated-flood',
    { 'emergency.firstReleaseLimit': 2 },
    {
      level: 'serious',
      occurredAt: '2014-08-03T02:10:00+08:00',
      publishedOn: '2014-08-03T04:10:00+08:00',
      facts: '三个村进水。',
      attitude: '全力保障群众安全。',
      measures: '启动应急响应。',
      updates: [{ at: '2014-08-03T12:00:00+08:00', text: '水位回落。' }],
    },
    {
      level: 'serious',
      occurredAt: '2014-08-03T02:10:00+08:00',
      publishedOn: '2014-08-03T09:00:00+08:00',
      facts: '三个村进水。',
      attitude: '全力保障群众安全。',
      measures: '启动应急响应。',
      updates: [{ at: '2014-08-03T12:00:00+08:00', text: '水位回落。' }],
    },
  ],
  [
    'opinion-case',
    'shangluo/opinion-response',
    'stated-opinion',
    { 'opinion.replyLimit': 24 },
    {
      important: false,
      level: 'ordinary',
      detectedAt: '2014-07-01T08:00:00+08:00',
      respondedAt: '2014-07-01T15:00:00+08:00',
    },
    { important: false, level: 'ordinary', detectedAt: '2014-07-01T08:00:00+08:00', respondedAt: '2014-07-03' },
  ],
  [
    'interpretation',
    'shangluo/interp-timely',
    'stated-interp',
    { 'interpretation.limit': 7 },
    {
      stage: 'on-issue',
      attribute: 'proactive',
      documentPublishedOn: '2014-03-05',
      formedOn: '2014-03-06',
      publishedOn: '2014-03-12',
      elements: ['background', 'necessity', 'content', 'measures'],
      interpreter: 'expert',
    },
    {
      stage: 'on-issue',
      attribute: 'proactive',
      documentPublishedOn: '2014-03-05',
      formedOn: '2014-03-06',
      publishedOn: '2014-03-13',
      elements: ['background', 'necessity', 'content', 'measures'],
      interpreter: 'expert',
    },
  ],
  [
    'hotline',
    'shangluo/hotline-answered',
    'stated-hotline',
    { 'hotline.leastShare': 95 },
    { statistics: [{ period: { from: '2014-04-01', to: '2014-06-30' }, received: 200, answered: 190 }] },
    { statistics: [{ period: { from: '2014-04-01', to: '2014-06-30' }, received: 200, answered: 189 }] },
  ],
]

const account = {
  platform: 'weibo',
  openedOn: '2014-03-03',
  filedOn: '2014-03-10',
  completeThrough: '2014-05-31',
  owner: { name: '示例市丙县人民政府' },
  supervisor: { name: '示例市政务信息化办公室' },
  rules: [{ rule: 'management' }, { rule: 'publishing' }, { rule: 'answering' }],
  posts: [],
} as const

const scope = { categories: ['budgets'], formedOn: '2026-03-02', normative: false } as const

/** What is not disclosed, last assessed anew on a day; the caller asks for it every 366 days. */
function reassessed(at: string, index: number): Row {
  const data = {
    id: `${place}.stated-reassessed-${index + 1}`,
    secrecy: { at: '2022-03-01', outcome: 'refused' },
    reassessments: [{ at, outcome: 'refused' }],
    involvesOthers: false,
    completeThrough: '2026-10-31',
  }
  const facts = { 'review.reassessLimit': 366 }
  const subject = { type: 'review-log', kind: 'review', place, data, completeThrough: data.completeThrough, facts }
  return { fields: subject, breaks: index === 0 ? [] : ['cn/reassess-non-disclosed'] }
}

/** A site over a period, by its columns. */
function siteOver(local: string, facts: Fields, breaks: readonly string[] = []): Row {
  const period = { from: '2026-01-01', to: '2026-05-31' } as const
  const data = { id: `${place}.${local}`, site: `${place}.site`, ...period, span: 'other' }
  return { fields: { type: 'site', place, data, period, facts }, breaks }
}

const columnTypes = ['news', 'disclosure.guide', 'disclosure.rules', 'disclosure.statutory', 'disclosure.annual-report']
const fresh = { 'site.staleNews': 1, 'site.staleNotices': 3, 'site.longStale': 2, 'site.emptyColumns': 0 } as const

/** Subjects whose facts are stated because no published record holds them. */
export const statedSubjects: readonly Row[] = [
  ...figures.flatMap(([kind, rule, local, facts, within, beyond]) => [
    stated(kind, `${local}-1`, within, facts),
    stated(kind, `${local}-2`, beyond, facts, [rule]),
  ]),
  ...(['2014-05-24', '2014-05-23'] as const).map((lastPostAt, at) =>
    stated(
      'media-account',
      `stated-account-${at + 1}`,
      { ...account, lastPostAt },
      { 'account.updateLimit': 7 },
      at === 0 ? [] : ['shangluo/media-update'],
    ),
  ),
  ...(['2014-04-11', '2014-03-11'] as const).map((pageChangedOn, at) =>
    stated(
      'service-item',
      `stated-service-${at + 1}`,
      { sourceChangedOn: '2014-04-01', pageChangedOn, completeThrough: '2014-05-31' },
      { 'service.updateLimit': 10 },
      at === 0 ? [] : ['shangluo/service-item-stale'],
    ),
  ),
  stated(
    'document',
    'stated-budget-3',
    { ...scope, attribute: 'proactive', publishedOn: '2026-03-05' },
    { 'record.withheldByLaw': false },
  ),
  stated(
    'document',
    'stated-budget-1',
    { ...scope, attribute: 'not-disclosed', attributeReason: '涉及国家秘密。' },
    {
      'record.withheldByLaw': true,
    },
  ),
  stated('document', 'stated-budget-2', { ...scope, attribute: 'on-request' }, { 'record.withheldByLaw': false }, [
    'cn/proactive-scope-2019',
  ]),
  stated(
    'document',
    'stated-budget-4',
    { ...scope, formedOn: '2014-03-03', attribute: 'proactive', publishedOn: '2014-03-05' },
    { 'record.withheldByLaw': false },
  ),
  stated(
    'document',
    'stated-budget-5',
    { ...scope, formedOn: '2014-03-03', attribute: 'on-request' },
    { 'record.withheldByLaw': false },
    ['cn/proactive-scope-2008'],
  ),
  ...(['2026-03-02', '2025-06-02'] as const).map((at, index) => reassessed(at, index)),
  ...requests,
  siteOver('stated-site-1', { 'site.columnTypes': columnTypes, ...fresh }),
  siteOver('stated-site-2', { 'site.columnTypes': columnTypes.filter((one) => one !== 'disclosure.guide'), ...fresh }, [
    'cn/platform-columns',
  ]),
  siteOver('stated-site-3', { 'site.columnTypes': columnTypes, ...fresh, 'site.staleNews': 2 }, [
    'cn/site-veto-column-stale',
  ]),
]
