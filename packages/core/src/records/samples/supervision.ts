const office = { body: '999999.body-office', name: '示例市人民政府办公室' } as const
const problem = {
  problem: '通知公告栏目半年未更新',
  body: { name: '示例市统计局' },
  foundOn: '2026-05-10',
  rectifyBy: '2026-06-10',
  rectifiedOn: '2026-05-30',
} as const

/** The own fields, all filled in, of made-up trainings, inspections, appraisals and annual reports. */
export const supervisionSamples = {
  training: {
    startedOn: '2026-04-07',
    endedOn: '2026-04-08',
    audiences: ['disclosure-staff', 'spokespersons'],
    civilServants: true,
    participants: 60,
    hours: 7.5,
    host: office,
  },
  inspection: {
    inspectedOn: '2026-05-10',
    inspectedBy: office,
    subject: 'sites',
    bodies: [{ name: '示例市统计局' }],
    problems: [problem],
  },
  appraisal: {
    year: 2025,
    appraisedOn: '2026-01-20',
    appraisedBy: office,
    subject: 'sites',
    results: [{ body: { name: '示例市统计局' }, subject: '999999.site-2', score: 86.5, grade: '良好' }],
    problems: [problem],
  },
  'annual-report': {
    year: 2025,
    body: office,
    form: 'form-2021',
    submittedOn: '2026-01-28',
    proactive: {
      rules: { made: 0, repealed: 0, inForce: 2 },
      normativeDocuments: { made: 3, repealed: 1, inForce: 40 },
      permits: 120,
      penalties: 'blank',
      compulsoryMeasures: 0,
      charges: 12.5,
    },
    requests: {
      received: { 'natural-person': 5, business: 1, total: 6 },
      carriedIn: { 'natural-person': 1, total: 1 },
      outcomes: {
        granted: { 'natural-person': 4, total: 4 },
        'unable.not-held': { business: 1, total: 1 },
        'denied.process': { 'natural-person': 'not-applicable' },
      },
      outcomeTotal: { 'natural-person': 4, business: 1, total: 5 },
      carriedOut: { 'natural-person': 2, total: 2 },
    },
    remedies: { reconsideration: { upheld: 1, corrected: 0, other: 0, pending: 0, total: 1 } },
    feesCharged: 0,
  },
} as const
