import { type Body, cityBody, county } from './bodies.ts'
import { type Fields, type Row, ref, row, without } from './row.ts'

const monitors = cityBody('press-office')

function opinionCase(
  by: Body,
  local: string,
  title: string,
  day: string,
  fields: Fields,
  breaks: readonly string[] = [],
): Row {
  return row(
    'opinion-case',
    by,
    local,
    title,
    {
      detectedAt: `${day}T08:00:00+08:00`,
      class: 'public-interest',
      important: true,
      monitoredBy: ref(monitors),
      reportedAt: `${day}T09:00:00+08:00`,
      handedOverAt: `${day}T09:30:00+08:00`,
      handedOverTo: ref(by),
      owner: ref(by),
      respondedAt: `${day}T15:00:00+08:00`,
      responseForms: ['online-post'],
      publishedOn: day,
      ...fields,
    },
    breaks,
  )
}

const vouched = { completeThrough: '2026-10-31' } as const

const cases: readonly Row[] = [
  opinionCase(county('999902'), 'opinion-2014-01', '网传小区停水', '2014-07-01', {}),
  opinionCase(county('999921'), 'opinion-2014-01', '网传招生范围调整', '2014-08-05', { important: false }),
  opinionCase(county('999922'), 'opinion-2014-01', '网传桥梁封闭', '2014-07-01', { reportedAt: '2014-07-02' }, [
    'shangluo/opinion-handover',
  ]),
  opinionCase(county('999921'), 'opinion-2026-01', '网传公交停运', '2026-07-01', vouched),
  opinionCase(
    county('999923'),
    'opinion-2026-01',
    '网传停车乱收费',
    '2026-07-01',
    { ...vouched, respondedAt: '2026-07-04' },
    ['cn/opinion-reply-48h'],
  ),
  without(
    opinionCase(
      county('999924'),
      'opinion-2026-01',
      '网传医保政策改变',
      '2026-07-01',
      { ...vouched, class: 'policy-misread' },
      ['cn/opinion-priority-5', 'cn/opinion-reply-48h'],
    ),
    'respondedAt',
    'responseForms',
  ),
  without(
    opinionCase(county('999925'), 'opinion-2026-01', '网传食品抽检结果', '2026-07-01', vouched, ['cn/opinion-owner']),
    'owner',
  ),
]

const clarification = (by: Body, local: string, day: string, fields: Fields, breaks: readonly string[] = []): Row =>
  row(
    'clarification',
    by,
    local,
    '关于网传停水的澄清',
    {
      claim: '网传供水将停三日',
      foundAt: `${day}T08:00:00+08:00`,
      facts: '仅两个小区检修，当晚恢复。',
      spreadOn: ['微博'],
      publishedOn: `${day}T12:00:00+08:00`,
      ...fields,
    },
    breaks,
  )

const clarifications: readonly Row[] = [
  clarification(county('999902'), 'clarify-2014-01', '2014-07-01', { opinionCase: '999902.opinion-2014-01' }),
  clarification(county('999921'), 'clarify-2026-01', '2026-07-01', { opinionCase: '999921.opinion-2026-01' }),
  without(
    clarification(county('999922'), 'clarify-2026-01', '2026-07-01', { completeThrough: '2026-10-31' }, [
      'cn/false-info-clarify',
    ]),
    'facts',
  ),
]

/** How public opinion was met: cases as far as they may be told, and clarifications. */
export const opinionRows: readonly Row[] = [...cases, ...clarifications]
