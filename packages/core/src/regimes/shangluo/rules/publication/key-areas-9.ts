import { civilDate } from '../../../../civil/index.ts'
import type { Rule } from '../../../../rules/rule.ts'
import { foldPeriod } from '../../../../subjects/fold-period.ts'
import type { FactValue } from '../../../../subjects/subject.ts'
import { text } from '../../../../text/local-text.ts'
import { keyAreas } from '../../../../vocabularies/key-areas.ts'
import type { ShangluoFact } from '../../facts/index.ts'

/** A made-up body over the year 2014, with what it answers for and what it published. */
const example = (facts: Readonly<Partial<Record<ShangluoFact, FactValue>>>) =>
  foldPeriod(
    {
      body: '611000.finance',
      place: '611000',
      from: civilDate('2014-01-01'),
      to: civilDate('2014-12-31'),
      complete: ['document'],
      completeThrough: civilDate('2014-12-31'),
      facts,
    },
    new Map(),
  ).finish()

/**
 * 《实施意见》二、2: the nine key areas go on being published. Only areas that somebody assigned to the body count: the
 * documents themselves do not say who publishes which, so a gap is told, and no more.
 */
export const keyAreas9: Rule<ShangluoFact> = {
  id: 'shangluo/key-areas-9',
  over: 'body-period',
  datedBy: 'period.to',
  title: text('重点领域信息公开', 'The key areas are published'),
  asks: text(
    '继续通过政府网站等平台公开九个重点领域信息；机关在期间内应当公开其负责的每一领域。',
    'The nine key areas go on being published on the site; a body publishes in each area it answers for.',
  ),
  mend: text(
    '补充公开缺少的领域，或者为已公开的文件标注重点领域；分工有误的，更正分工表。',
    'Publish what is missing, or tag what was published with its area; where the assignment is wrong, correct it.',
  ),
  severity: 'info',
  versions: [
    {
      clause: { instrument: 'shangluo-opinion-2014', section: '二.2' },
      also: [{ instrument: 'o73-2013', unplaced: true }],
      modality: 'should',
      anchors: ['9个重点领域'],
      confidence: 'T',
      when: { declared: 'keyAreas.assigned', of: keyAreas.codes },
      require: { covers: ['keyAreas.published', 'keyAreas.assigned'] },
    },
  ],
  examples: {
    met: {
      subject: example({
        'keyAreas.assigned': ['budgets', 'prices'],
        'keyAreas.published': ['budgets.official-spending', 'prices', 'land'],
      }),
      asOf: '2015-03-02',
      note: text('负责的两个领域均有公开', 'both areas it answers for were published'),
    },
    breached: {
      subject: example({ 'keyAreas.assigned': ['budgets', 'prices'], 'keyAreas.published': ['budgets'] }),
      asOf: '2015-03-02',
      note: text('价格和收费领域全年没有公开', 'nothing on prices and charges in the year'),
    },
    undetermined: {
      subject: example({ 'keyAreas.assigned': ['prices'], 'keyAreas.published': { atLeast: ['budgets'] } }),
      asOf: '2015-03-02',
      note: text('有文件未标注重点领域', 'some documents are not tagged with their areas'),
    },
  },
}
