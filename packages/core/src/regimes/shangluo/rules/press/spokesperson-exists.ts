import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { samplePeriod } from '../../../sample-period.ts'
import type { ShangluoFact } from '../../facts/index.ts'
import { organisationFacts } from '../../facts/organisation.ts'

function departmentOf2014(spokespersonType: string, complete: readonly string[]) {
  return samplePeriod(organisationFacts, {
    place: '611000',
    from: '2014-01-01',
    to: '2014-12-31',
    about: { bodyType: 'department' },
    complete,
    records: [{ kind: 'spokesperson', spokespersonType, from: '2013-06-01' }],
  })
}

/** 《实施意见》二、1 一要: the system of spokespersons. How well they speak is not judged. */
export const spokespersonExists: Rule<ShangluoFact> = {
  id: 'shangluo/spokesperson-exists',
  over: 'body-period',
  datedBy: 'period.to',
  title: text('有新闻发言人', 'There is a press spokesperson'),
  asks: text(
    '健全新闻发言人制度，各级各部门有新闻发言人；未指明哪些机关必须设立，按政府和部门查看。',
    'The system of spokespersons is complete, and bodies have one; which have to is not said, so governments and departments are looked at.',
  ),
  mend: text('明确并登记新闻发言人。', 'Name one and record it.'),
  versions: [
    {
      clause: { instrument: 'shangluo-opinion-2014', section: '二.1' },
      modality: 'should',
      anchors: ['健全新闻发言人制度'],
      confidence: 'T',
      when: { code: 'body.type', of: ['government', 'department'] },
      require: { is: 'body.spokesperson' },
    },
  ],
  examples: {
    met: {
      subject: departmentOf2014('press', ['spokesperson']),
      asOf: '2015-01-05',
      note: text('有新闻发言人', 'there is one'),
    },
    breached: {
      subject: departmentOf2014('online', ['spokesperson']),
      asOf: '2015-01-05',
      note: text('登记完整，只有网络发言人', 'the register is complete; there is only one for online matters'),
    },
    undetermined: {
      subject: departmentOf2014('online', []),
      asOf: '2015-01-05',
      note: text('没有新闻发言人，也无人确认登记完整', 'none on record, and nobody vouches for the register'),
    },
  },
}
