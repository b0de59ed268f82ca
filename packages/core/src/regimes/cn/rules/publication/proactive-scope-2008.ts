import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleRecord } from '../../../samples.ts'
import type { CnFact } from '../../facts/index.ts'

/** The categories of 2019 whose matter the lists of 2007 name too: Article 9, the eleven items of 10, then 11 and 12. */
const listedIn2007 = [
  'organisation',
  'legislation',
  'plans',
  'statistics',
  'budgets',
  'charges',
  'procurement',
  'permits',
  'projects',
  'social-policy',
  'emergencies',
  'supervision',
  'city-county.municipal-works',
  'city-county.public-welfare',
  'city-county.land',
  'city-county.buildings',
  'city-county.relief',
  'township.rural-policy',
  'township.homesteads',
  'township.land',
  'township.buildings',
  'township.levies',
  'township.relief',
] as const

const budget = { categories: ['budgets'], formedOn: '2014-03-03' } as const

/** 2007年《条例》第九条至第十二条: what its lists name is published proactively. The lists are from memory. */
export const proactiveScope2008: Rule<CnFact> = {
  id: 'cn/proactive-scope-2008',
  over: 'record',
  kinds: ['document', 'data-resource', 'interpretation'],
  datedBy: 'record.currentSince',
  title: text('2007年《条例》所列内容应当主动公开', 'What the Regulations of 2007 list is published proactively'),
  asks: text(
    '属于2007年《条例》第九条至第十二条所列内容的政府信息，公开属性应当为主动公开。',
    'Information that the lists of Articles 9 to 12 of the Regulations of 2007 name carries the attribute "proactive".',
  ),
  mend: text(
    '改为主动公开；依法不予公开的，记录认定机关和依据的条款。',
    'Make it proactive; where it is lawfully withheld, record who judged so and under which article.',
  ),
  versions: [
    {
      clause: { instrument: 'gipd-2008', article: 10 },
      also: [
        { instrument: 'gipd-2008', article: 9 },
        { instrument: 'gipd-2008', article: 11 },
        { instrument: 'gipd-2008', article: 12 },
      ],
      modality: 'must',
      anchors: ['重点公开'],
      confidence: 'M',
      when: { declared: 'record.categories', of: listedIn2007 },
      require: { code: 'record.attribute', of: ['proactive'] },
      exceptions: [
        {
          clause: { instrument: 'gipd-2008', article: 14 },
          when: { is: 'record.withheldByLaw' },
          note: text('属于国家秘密、商业秘密、个人隐私等不得公开的情形', 'it may not be disclosed under Article 14'),
        },
      ],
    },
  ],
  examples: {
    met: {
      subject: sampleRecord('document', { ...budget, attribute: 'proactive' }),
      asOf: '2014-06-03',
      note: text('已主动公开', 'it is proactive'),
    },
    breached: {
      subject: {
        ...sampleRecord('document', { ...budget, attribute: 'on-request' }),
        facts: { 'record.withheldByLaw': false },
      },
      asOf: '2014-06-03',
      note: text('属于所列内容，仅依申请公开', 'it is listed, but disclosed on request only'),
    },
    undetermined: {
      subject: sampleRecord('document', { ...budget, attribute: 'on-request' }),
      asOf: '2014-06-03',
      note: text('未记录是否依法不予公开', 'whether it was lawfully withheld is not recorded'),
    },
  },
}
