import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { mediaFacts } from '../../../cn/facts/media.ts'
import { type SamplePeriod, samplePeriod } from '../../../sample-period.ts'
import type { ShangluoFact } from '../../facts/index.ts'

function accountsOf2014(openedOn: readonly string[], more: Partial<SamplePeriod> = {}) {
  return samplePeriod(mediaFacts, {
    place: '611000',
    from: '2014-01-01',
    to: '2014-12-31',
    about: { bodyType: 'department' },
    complete: ['media-account'],
    records: openedOn.map((day) => ({ kind: 'media-account', platform: 'weibo', openedOn: day })),
    ...more,
  })
}

/** 《实施意见》二、3: counties and departments are to open accounts. It encourages and names no date. */
export const mediaOpen: Rule<ShangluoFact> = {
  id: 'shangluo/media-open',
  over: 'body-period',
  datedBy: 'period.to',
  title: text('积极开通政务微博、微信', 'Accounts on weibo and wechat are opened'),
  asks: text(
    '各县区、各部门积极开通政务微博、微信公众账号；属于鼓励，未设期限。',
    'Counties and departments are to open accounts on weibo and wechat; it is encouraged, and no date is set.',
  ),
  mend: text('根据需要开通账号，并报备案。', 'Open one as needed, and file it.'),
  versions: [
    {
      clause: { instrument: 'shangluo-opinion-2014', section: '二.3' },
      modality: 'should',
      anchors: ['积极开通', '政务微博', '微信公众账号'],
      confidence: 'T',
      when: { code: 'body.type', of: ['government', 'department', 'zone', 'institution'] },
      require: { is: 'media.any' },
    },
  ],
  examples: {
    met: {
      subject: accountsOf2014(['2013-06-01']),
      asOf: '2015-01-05',
      note: text('上年已开通', 'opened the year before'),
    },
    breached: {
      subject: accountsOf2014(['2015-01-02']),
      asOf: '2015-01-05',
      note: text('登记完整，本年没有账号', 'the register is complete, and there was none in the year'),
    },
    undetermined: {
      subject: accountsOf2014([], { complete: [] }),
      asOf: '2015-01-05',
      note: text('没有账号记录，也无人确认登记完整', 'none on record, and nobody vouches for the register'),
    },
  },
}
