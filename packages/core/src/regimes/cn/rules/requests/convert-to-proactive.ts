import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleSubject } from '../../../samples.ts'
import type { CnFact } from '../../facts/index.ts'

const suggested = {
  events: [{ event: 'received', on: '2026-03-02' }],
  suggestedProactive: true,
  withinProactiveScope: true,
} as const

/** 《条例》第四十四条第二款: what an applicant suggests publishing, and falls in the scope, is published without delay. */
export const convertToProactive: Rule<CnFact> = {
  id: 'cn/convert-to-proactive',
  over: 'case',
  datedBy: 'case.receivedOn',
  title: text('经建议审核属于主动公开范围的及时公开', 'What was suggested and falls in the scope is published'),
  asks: text(
    '申请人建议将依申请公开的信息纳入主动公开，行政机关审核认为属于主动公开范围的，及时主动公开；条款没有规定天数。',
    'Where an applicant suggests publishing what was given on request, and the body finds it within the scope, it is published without delay; the clause sets no number of days.',
  ),
  mend: text('立即主动公开该信息。', 'Publish it now.'),
  versions: [
    {
      clause: { instrument: 'gipd-2019', article: 44, paragraph: 2 },
      modality: 'must',
      anchors: ['建议', '主动公开范围', '及时主动公开'],
      confidence: 'T',
      when: { all: [{ is: 'case.suggestedProactive' }, { is: 'case.withinProactiveScope' }] },
      require: { known: 'case.publishedOn' },
    },
  ],
  examples: {
    met: {
      subject: sampleSubject('case', undefined, { ...suggested, publishedOn: '2026-03-20' }),
      asOf: '2026-06-01',
      note: text('采纳建议并已公开', 'the suggestion was taken up'),
    },
    breached: {
      subject: sampleSubject('case', undefined, { ...suggested, completeThrough: '2026-05-31' }),
      asOf: '2026-06-01',
      note: text('认为属于主动公开范围，却一直没有公开', 'found within the scope and never published'),
    },
    undetermined: {
      subject: sampleSubject('case', undefined, suggested),
      asOf: '2026-06-01',
      note: text('未记录是否公开', 'nobody recorded whether it was published'),
    },
  },
}
