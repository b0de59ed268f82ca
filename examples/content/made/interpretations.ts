import { type Body, county, governing } from './bodies.ts'
import { policyId } from './documents.ts'
import { after, dayIn, type Fields, type Row, ref, row } from './row.ts'

const whole = ['background', 'necessity', 'content', 'measures'] as const

/** 己县 left its policy of March without an interpretation; 庚县 never told what became of that of September. */
const leftOut: readonly string[] = ['999925-3-on-issue', '999926-9-effects']

function interpretation(
  by: Body,
  document: string,
  publishedOn: string,
  fields: Fields,
  breaks: readonly string[] = [],
): Row {
  const stage = fields.stage === 'effects' ? 'effects' : 'on-issue'
  return row(
    'interpretation',
    by,
    `interp-${document.slice(7).replace(/^doc-/, '')}-${stage}`,
    `${stage === 'effects' ? '政策实施效果' : '政策出台'}解读`,
    {
      of: { record: document },
      stage,
      documentPublishedOn: publishedOn,
      formedOn: after(publishedOn, 1),
      publishedOn: after(publishedOn, 2),
      elements: [...whole],
      interpreter: 'responsible-official',
      interpreterOffice: '承办部门负责人',
      draftedBy: ref(by),
      text: '说明制定背景、必要性、主要内容和落实措施。',
      ...fields,
    },
    breaks,
  )
}

const byYear = governing.flatMap((by, at) =>
  [3, 9].flatMap((month) => {
    const document = policyId(by, month)
    const publishedOn = after(dayIn(2014, month, 3 + at), 3)
    const onIssue = interpretation(by, document, publishedOn, at % 3 === 0 ? { interpreter: 'expert' } : {})
    const effects = interpretation(by, document, publishedOn, {
      stage: 'effects',
      elements: ['effects'],
      formedOn: '2014-12-10',
      publishedOn: '2014-12-12',
      text: '用数据说明政策实施以来的效果和存在的问题。',
    })
    return [
      { key: `${by.place}-${month}-on-issue`, made: onIssue },
      ...(month === 9 ? [{ key: `${by.place}-${month}-effects`, made: effects }] : []),
    ].flatMap(({ key, made }) => (leftOut.includes(key) ? [] : [made]))
  }),
)

const together = { plannedWithDocument: true, approvedWithDocument: true, releasedWithDocument: true } as const

/** A made-up policy of the year 2026 of a county, named by its number alone: its record is not kept here. */
function later(by: Body, local: string, fields: Fields, breaks: readonly string[] = []): Row {
  return row(
    'interpretation',
    by,
    local,
    '政策出台解读',
    {
      of: { docNumber: '示政规〔2026〕2号', title: '示例惠民政策' },
      stage: 'on-issue',
      documentPublishedOn: '2026-03-05',
      formedOn: '2026-03-06',
      publishedOn: '2026-03-09',
      elements: [...whole],
      interpreter: 'commentator',
      draftedBy: ref(by),
      ...together,
      ...fields,
    },
    breaks,
  )
}

/** Interpretations of the policies of the year, and of later ones. */
export const interpretationRows: readonly Row[] = [
  ...byYear,
  interpretation(county('999921'), '999921.doc-2025-county-government-00001', '2025-04-17', together),
  row(
    'interpretation',
    county('999902'),
    'interp-2014-brief',
    '停车收费政策解读（短讯）',
    {
      of: { record: policyId(county('999902'), 9) },
      stage: 'on-issue',
      documentPublishedOn: '2014-09-07',
      formedOn: '2014-09-08',
      publishedOn: '2014-09-09',
      elements: ['background', 'content', 'measures'],
      interpreter: 'commentator',
    },
    ['shangluo/interp-content'],
  ),
  later(county('999922'), 'interp-2026-01', {}),
  later(county('999923'), 'interp-2026-01', { releasedWithDocument: false }, ['cn/interp-three-sync']),
  later(county('999924'), 'interp-2026-01', { formedOn: '2026-03-10', publishedOn: '2026-03-20' }, ['cn/interp-3wd']),
]
