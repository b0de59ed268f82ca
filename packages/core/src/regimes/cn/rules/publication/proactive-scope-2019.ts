import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { proactiveCategories } from '../../../../vocabularies/proactive-categories.ts'
import { sampleRecord } from '../../../samples.ts'
import type { CnFact } from '../../facts/index.ts'

/** 《条例》第二十条、第二十一条: what falls in their items is published proactively. */
export const proactiveScope2019: Rule<CnFact> = {
  id: 'cn/proactive-scope-2019',
  over: 'record',
  kinds: ['document', 'data-resource', 'interpretation'],
  datedBy: 'record.currentSince',
  title: text('法定主动公开内容应当主动公开', 'What the law lists is published proactively'),
  asks: text(
    '属于《条例》第二十条、第二十一条所列内容的政府信息，公开属性应当为主动公开。',
    'Information that falls in the items of Articles 20 and 21 carries the attribute "proactive".',
  ),
  mend: text(
    '改为主动公开；依法不予公开的，记录认定机关和依据的条款。',
    'Make it proactive; where it is lawfully withheld, record who judged so and under which article.',
  ),
  versions: [
    {
      clause: { instrument: 'gipd-2019', article: 20 },
      also: [{ instrument: 'gipd-2019', article: 21 }],
      modality: 'must',
      anchors: ['主动公开'],
      confidence: 'T',
      when: { declared: 'record.categories', of: proactiveCategories.codes },
      require: { code: 'record.attribute', of: ['proactive'] },
      exceptions: [
        {
          clause: { instrument: 'gipd-2019', article: 13, paragraph: 1 },
          when: { is: 'record.withheldByLaw' },
          note: text('属于第十四条至第十六条的情形', 'it falls under Articles 14 to 16'),
        },
      ],
    },
  ],
  examples: {
    met: {
      subject: sampleRecord('document', {
        categories: ['budgets'],
        attribute: 'proactive',
        formedOn: '2026-03-02',
        publishedOn: '2026-03-03',
      }),
      asOf: '2026-06-01',
      note: text('财政预算信息主动公开', 'a budget, proactive'),
    },
    breached: {
      subject: {
        ...sampleRecord('document', { categories: ['budgets'], attribute: 'on-request', formedOn: '2026-03-02' }),
        facts: { 'record.withheldByLaw': false },
      },
      asOf: '2026-06-01',
      note: text(
        '财政预算信息列为依申请公开，又没有法定理由',
        'a budget to be had on request only, with no legal ground',
      ),
    },
    undetermined: {
      subject: sampleRecord('document', {
        categories: ['budgets'],
        attribute: 'not-disclosed',
        formedOn: '2026-03-02',
      }),
      asOf: '2026-06-01',
      note: text('列为不予公开，未记录是否依法认定', 'withheld, and nobody recorded whether the law allows it'),
    },
  },
}
