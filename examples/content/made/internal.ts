import { county } from './bodies.ts'
import { type Fields, type Row, ref, without } from './row.ts'

const place = '999921'
const by = county(place)

function steps(day: string, fields: { readonly last?: string; readonly same?: boolean } = {}) {
  return [
    { role: 'handler', at: `${day}T09:00:00+08:00`, outcome: 'approved', reviewer: { name: '示例甲' } },
    {
      role: 'department-head',
      at: `${day}T10:00:00+08:00`,
      outcome: 'approved',
      reviewer: { name: fields.same === true ? '示例甲' : '示例乙' },
    },
    {
      role: 'unit-head',
      at: fields.last ?? `${day}T11:00:00+08:00`,
      outcome: 'approved',
      reviewer: { name: '示例丙' },
    },
  ]
}

function log(item: string, day: string, fields: Fields, breaks: readonly string[] = []): Row {
  return {
    fields: {
      internal: 'review-log',
      place,
      item,
      title: '示例信息的公开审查',
      body: ref(by),
      covers: [item],
      secrecy: { at: `${day}T08:30:00+08:00`, outcome: 'approved', reviewer: { name: '示例丁' } },
      steps: steps(day),
      involvesOthers: false,
      publishedAt: `${day}T15:00:00+08:00`,
      completeThrough: day < '2015' ? '2014-12-31' : '2026-10-31',
      ...fields,
    },
    breaks,
  }
}

/** What was found to be secret, and is kept: it went no further than the secrecy review. */
function kept(item: string, level: Fields, breaks: readonly string[] = []): Row {
  const secrecy = { at: '2026-03-30T08:30:00+08:00', outcome: 'refused', reviewer: { name: '示例丁' }, ...level }
  return without(log(item, '2026-03-30', { secrecy }, breaks), 'steps', 'publishedAt')
}

const others = (fields: Fields) => ({
  involvesOthers: true,
  coordination: [{ with: { name: '示例市审计局' }, agreed: true, ...fields }],
})

const quietly = ['2014-02-11', '2014-04-15', '2014-06-10', '2014-08-12', '2014-10-14', '2014-12-09'] as const

/** Logs of review before publication, kept inside and never published. */
export const reviewLogs: readonly Row[] = [
  ...quietly.map((day, at) => log(`${place}.activity-2014-0${at + 1}`, day, {})),
  log('draft-11', '2014-03-04', { secrecy: { at: '2014-03-04T08:30:00+08:00', outcome: 'refused' } }, [
    'cn/review-before-publish',
    'shangluo/review-before-publish',
  ]),
  log('draft-12', '2014-03-05', { covers: ['draft-12', 'draft-13'] }, ['shangluo/review-one-by-one']),
  log('draft-14', '2014-03-06', { steps: steps('2014-03-06', { last: '2014-03-07T09:00:00+08:00' }) }, [
    'shangluo/review-three-levels',
  ]),
  log('draft-15', '2014-03-07', { steps: steps('2014-03-07', { same: true }) }, ['shangluo/review-three-persons']),
  log('draft-16', '2014-03-10', others({ receivedAt: '2014-03-03', repliedAt: '2014-03-06' })),
  log('draft-17', '2014-03-11', { involvesOthers: true }, [
    'cn/coordinate-other-agency',
    'shangluo/coordinate-other-agency',
  ]),
  log('draft-21', '2026-03-04', {}),
  log('draft-22', '2026-03-04', { secrecy: { at: '2026-03-05', outcome: 'approved' } }, [
    'cn/review-before-publish',
    'shangluo/review-before-publish',
  ]),
  log('draft-23', '2026-03-09', { secrecy: { at: '2026-03-09T08:30:00+08:00', outcome: 'undecided' } }, [
    'cn/review-undecided',
  ]),
  log('draft-29', '2026-03-20', {
    secrecy: { at: '2026-03-20T08:30:00+08:00', outcome: 'undecided', referredTo: { name: '示例市国家保密局' } },
  }),
  log('draft-24', '2026-03-10', others({ receivedAt: '2026-03-02', repliedAt: '2026-03-09' })),
  log('draft-25', '2026-03-16', others({ receivedAt: '2026-03-02', repliedAt: '2026-03-10' }), [
    'shangluo/coordinate-5wd-sl',
  ]),
  log('draft-26', '2026-03-17', { involvesOthers: true }, [
    'cn/coordinate-other-agency',
    'shangluo/coordinate-other-agency',
  ]),
  log('draft-27', '2026-03-18', { channel: 'new-media' }),
  log('draft-30', '2026-03-24', {
    channel: 'new-media',
    ...others({ receivedAt: '2026-03-20', repliedAt: '2026-03-23' }),
  }),
  log(
    'draft-31',
    '2026-03-25',
    { channel: 'new-media', ...others({ receivedAt: '2026-03-26', repliedAt: '2026-03-27' }) },
    ['cn/media-coordination'],
  ),
  log(
    'draft-34',
    '2026-04-01',
    { involvesOthers: true, coordination: [{ with: { name: '示例市审计局' }, receivedAt: '2026-03-16' }] },
    ['shangluo/coordinate-5wd-sl'],
  ),
  kept('draft-32', { level: 'confidential', setByLevel: 'city', derived: false, authorised: false }),
  kept('draft-33', { level: 'secret', setByLevel: 'county', derived: false, authorised: false }, [
    'cn/secrecy-level-power',
  ]),
  log(
    'draft-28',
    '2026-03-19',
    { channel: 'new-media', steps: steps('2026-03-19', { last: '2026-03-19T16:00:00+08:00' }) },
    ['cn/media-review-first', 'shangluo/review-three-levels'],
  ),
]

function draft(number: string, submittedAt: string, fields: Fields, breaks: readonly string[] = []): Row {
  return {
    fields: {
      internal: 'draft',
      draftType: 'document',
      place,
      number,
      title: '关于示例事项的通知（送审稿）',
      body: ref(by),
      drafter: { name: '示例甲' },
      submittedAt,
      completeThrough: submittedAt,
      ...fields,
    },
    breaks,
  }
}

/** Drafts submitted for approval, kept inside and never published. */
export const drafts: readonly Row[] = [
  draft('draft-1', '2014-03-03', { attribute: 'proactive' }),
  draft('draft-2', '2014-05-06', { attribute: 'not-disclosed', attributeReason: '内部事务。' }),
  draft('draft-3', '2014-06-10', {}, ['shangluo/attribute-at-draft']),
  draft('draft-4', '2026-03-02', {
    attribute: 'not-disclosed',
    attributeReason: '内部事务。',
    policy: true,
    screenedAt: '2026-02-27',
  }),
  draft('draft-5', '2026-03-02', { attribute: 'not-disclosed' }, ['cn/doc-openness-attribute']),
]
