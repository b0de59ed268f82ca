import { always } from '../../../../rules/condition.ts'
import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { samplePeriod } from '../../../sample-period.ts'
import type { CnFact } from '../../facts/index.ts'
import { siteFacts } from '../../facts/sites.ts'

function sites(openedOn: readonly string[], complete: readonly string[]) {
  return samplePeriod(siteFacts, {
    from: '2025-01-01',
    to: '2025-12-31',
    complete,
    records: openedOn.map((day) => ({ kind: 'site', openedOn: day })),
  })
}

/** 《政府网站发展指引》: one site for one body. */
export const siteOnePerBody: Rule<CnFact> = {
  id: 'cn/site-one-per-body',
  over: 'body-period',
  datedBy: 'period.to',
  title: text('一个单位一个网站', 'One site for one body'),
  asks: text(
    '一个单位原则上只开设一个政府网站，乡镇、街道网站归并到上级。',
    'A body has no more than one site; those of townships are folded into the one above.',
  ),
  mend: text('归并多余的网站，发布关停公告。', 'Merge what is too many, and announce the closing.'),
  versions: [
    {
      clause: { instrument: 'o47-2017', unplaced: true },
      modality: 'should',
      anchors: ['一个单位', '一个网站'],
      confidence: 'E',
      when: always,
      require: { not: { count: 'sites.open', atLeast: 2 } },
    },
  ],
  examples: {
    met: {
      subject: sites(['2010-01-01'], ['site']),
      asOf: '2026-01-15',
      note: text('一个网站', 'one site'),
    },
    breached: {
      subject: sites(['2010-01-01', '2012-01-01'], []),
      asOf: '2026-01-15',
      note: text('两个网站，登记是否完整都一样', 'two sites, whether or not the register is complete'),
    },
    undetermined: {
      subject: sites(['2010-01-01'], []),
      asOf: '2026-01-15',
      note: text('记录一个，无人确认登记完整', 'one on record, and nobody vouches for the register'),
    },
  },
}
