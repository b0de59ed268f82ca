import { civilDate } from '../../../../civil/index.ts'
import { always } from '../../../../rules/condition.ts'
import type { Rule } from '../../../../rules/rule.ts'
import { foldPeriod } from '../../../../subjects/fold-period.ts'
import { text } from '../../../../text/local-text.ts'
import type { CnFact } from '../../facts/index.ts'

const four = ['disclosure.guide', 'disclosure.rules', 'disclosure.statutory', 'disclosure.annual-report'] as const

/** A made-up site whose register of columns is complete, or not. */
function site(complete: boolean, ...columns: readonly string[]) {
  const [from, to] = [civilDate('2026-01-01'), civilDate('2026-05-31')]
  const codes = complete ? columns : { atLeast: columns }
  const facts = { 'site.columnTypes': codes }
  return foldPeriod(
    { over: 'site', body: '100000.example-site', place: '100000', from, to, complete: [], facts },
    new Map(),
  ).finish()
}

/** 国办公开办函〔2019〕61号二: the disclosure column holds guide, rules, statutory content and annual reports. The four names are from memory. */
export const platformColumns: Rule<CnFact> = {
  id: 'cn/platform-columns',
  over: 'site',
  datedBy: 'period.to',
  title: text('政府信息公开专栏的四项内容', 'Four parts of the disclosure column'),
  asks: text(
    '门户网站统一设置政府信息公开专栏，包括公开指南、公开制度、法定主动公开内容和公开年报。',
    'The portal has one disclosure column with guide, rules, statutory content and annual reports.',
  ),
  mend: text('补设缺少的栏目，不另建公开网站。', 'Add the part that is missing; no separate site is needed.'),
  versions: [
    {
      clause: { instrument: 'platform-2019', section: '二' },
      modality: 'should',
      anchors: ['指南', '制度', '法定主动公开', '年报'],
      confidence: 'M',
      when: always,
      require: { every: 'site.columnTypes', of: four },
    },
  ],
  examples: {
    met: { subject: site(true, 'news', ...four), asOf: '2026-06-01', note: text('四项俱全', 'all four') },
    breached: {
      subject: site(true, 'news', ...four.slice(1)),
      asOf: '2026-06-01',
      note: text('没有公开指南', 'no guide'),
    },
    undetermined: {
      subject: site(false, ...four.slice(1)),
      asOf: '2026-06-01',
      note: text('栏目登记不完整', 'the register of columns is not complete'),
    },
  },
}
