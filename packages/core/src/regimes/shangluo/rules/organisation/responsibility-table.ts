import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import type { ShangluoFact } from '../../facts/index.ts'
import { bodyIn2014 } from './year-2014.ts'

const functions = [
  'press-release',
  'media-liaison',
  'disclosure-promotion',
  'websites',
  'leader-mailbox',
  'new-media',
  'online-consultation',
  'opinion-monitoring',
] as const

const shared = functions.map((code) => ({ kind: 'responsibility', function: code, from: '2014-02-01' }))
const county = { about: { bodyType: 'government', level: 'county' } } as const

/** 《实施意见》四、2: counties share out the same work among their own bodies. */
export const responsibilityTable: Rule<ShangluoFact> = {
  id: 'shangluo/responsibility-table',
  over: 'body-period',
  datedBy: 'period.to',
  title: text('县区参照市级明确工作职责', 'Counties share out the work'),
  asks: text(
    '各县区参照市级分工，明确新闻发布、媒体联络、信息公开、网站、信箱、微博微信、网络问政、舆情监测由哪个机关负责。',
    'As the city does, a county settles which body answers for press releases, liaison with the media, disclosure, sites, the mailbox, accounts, asking the public online, and monitoring opinion.',
  ),
  mend: text(
    '补充分工，逐项登记责任机关和起始日期。',
    'Settle what is missing, and record body and first day for each.',
  ),
  versions: [
    {
      clause: { instrument: 'shangluo-opinion-2014', section: '四.2' },
      modality: 'should',
      anchors: ['参照上述分工', '明确工作职责'],
      confidence: 'T',
      when: {
        all: [
          { code: 'body.type', of: ['government'] },
          { code: 'body.level', of: ['county'] },
        ],
      },
      require: { every: 'body.functions', of: functions },
    },
  ],
  examples: {
    met: {
      subject: bodyIn2014('responsibility', shared, county),
      asOf: '2015-01-05',
      note: text('八项都有责任机关', 'each of the eight has its body'),
    },
    breached: {
      subject: bodyIn2014('responsibility', shared.slice(1), county),
      asOf: '2015-01-05',
      note: text('登记完整，没有新闻发布', 'the register is complete and leaves out press releases'),
    },
    undetermined: {
      subject: bodyIn2014('responsibility', shared.slice(1), { ...county, complete: [] }),
      asOf: '2015-01-05',
      note: text(
        '没有新闻发布，也无人确认登记完整',
        'press releases are left out, and nobody vouches for the register',
      ),
    },
  },
}
