import { type Body, bodies, cityBody, county, governing } from './bodies.ts'
import { dayIn, type Fields, type Row, ref, row } from './row.ts'

const office = cityBody('government-office')
const inner = ['disclosure-staff', 'spokespersons', 'online-spokespersons'] as const
const online = ['site-staff', 'media-staff'] as const

/** 戊县 trained nobody for sites and accounts in 2014; the personnel bureau trained no civil servants in 2025. */
const trainings = bodies.flatMap((by, at) =>
  [2014, 2025].map((year) => {
    const short = by.id === '999924.county-government' && year === 2014
    return row('training', by, `${by.id.slice(7)}-training-${year}`, `${year}年信息公开业务培训`, {
      startedOn: dayIn(year, 4, 7 + (at % 20)),
      endedOn: dayIn(year, 4, 8 + (at % 20)),
      audiences: short ? [...inner] : [...inner, ...online],
      civilServants: by.line === 'personnel' && year === 2014,
      participants: 40 + at,
      hours: 7.5,
      host: ref(by),
      publishedOn: dayIn(year, 4, 9 + (at % 20)),
    })
  }),
)

const problem = (by: Body, text: string, rectifiedOn?: string) => ({
  problem: text,
  body: ref(by),
  foundOn: '2014-05-12',
  rectifyBy: '2014-06-12',
  ...(rectifiedOn !== undefined && { rectifiedOn }),
})

const inspection = (
  local: string,
  subject: string,
  problems: Fields['problems'],
  breaks: readonly string[] = [],
): Row =>
  row(
    'inspection',
    office,
    local,
    '信息公开专项督查情况通报',
    {
      inspectedOn: '2014-05-12',
      inspectedBy: ref(office),
      subject,
      bodies: governing.map(ref),
      ...(problems !== undefined && { problems }),
      publishedOn: '2014-07-02',
      completeThrough: '2014-12-31',
    },
    breaks,
  )

const inspections: readonly Row[] = [
  inspection('inspection-2014-01', 'disclosure', [problem(county('999921'), '目录未及时更新', '2014-05-30')]),
  inspection('inspection-2014-02', 'new-media', []),
  inspection(
    'inspection-2014-03',
    'sites',
    [problem(county('999922'), '栏目半年未更新', '2014-05-30'), problem(county('999925'), '信箱无人答复')],
    ['shangluo/inspection-rectified'],
  ),
]

const appraisals: readonly Row[] = [
  row('appraisal', office, 'appraisal-2014', '2014年度政务公开考核结果', {
    year: 2014,
    appraisedOn: '2015-01-20',
    appraisedBy: ref(office),
    subject: 'disclosure',
    results: governing.map((by, at) => ({ body: ref(by), score: 96 - at * 2.5, grade: at < 4 ? '优秀' : '良好' })),
    problems: [
      { ...problem(county('999926'), '政策解读不完整', '2015-02-10'), foundOn: '2015-01-20', rectifyBy: '2015-02-20' },
    ],
    publishedOn: '2015-01-28',
  }),
]

const documents = { made: 3, repealed: 1, inForce: 40 } as const

const annualReports: readonly Row[] = governing.map((by, at) =>
  row('annual-report', by, 'annual-report-2025', `${by.name}2025年政府信息公开工作年度报告`, {
    year: 2025,
    body: ref(by),
    form: 'form-2021',
    submittedOn: '2026-01-20',
    publishedOn: '2026-01-28',
    proactive: {
      rules: { made: 0, repealed: 0, inForce: 0 },
      normativeDocuments: documents,
      permits: 120 + at,
      penalties: 30 + at,
      compulsoryMeasures: 0,
      charges: 12.5,
    },
    requests: {
      received: { 'natural-person': 5 + at, business: 1, total: 6 + at },
      carriedIn: { 'natural-person': 1, total: 1 },
      outcomes: {
        granted: { 'natural-person': 4 + at, total: 4 + at },
        'unable.not-held': { business: 1, total: 1 },
      },
      outcomeTotal: { 'natural-person': 4 + at, business: 1, total: 5 + at },
      carriedOut: { 'natural-person': 2, total: 2 },
    },
    remedies: { reconsideration: { upheld: 1, corrected: 0, other: 0, pending: 0, total: 1 } },
    feesCharged: 0,
  }),
)

/** How the work itself was taught, looked into and reported. */
export const supervisionRows: readonly Row[] = [...trainings, ...inspections, ...appraisals, ...annualReports]
