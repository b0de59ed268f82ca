import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { openAccount } from '../../../cn/rules/media/open-account.ts'
import { sampleRecord } from '../../../samples.ts'
import type { ShangluoFact } from '../../facts/index.ts'

const account = { platform: 'weibo', publishedOn: '2014-05-31' } as const
const post = { at: '2014-05-06T08:00:00+08:00', title: '停水提示' } as const

/** 《实施意见》二、3: accounts and site go together. Not every post needs a page, so a gap only informs. */
export const mediaSiteLink: Rule<ShangluoFact> = {
  id: 'shangluo/media-site-link',
  over: 'record',
  kinds: ['media-account'],
  datedBy: 'record.asAt',
  title: text('政务微博、微信与网站联动', 'Accounts and site go together'),
  asks: text(
    '政务微博、微信与政府网站联动、互为补充；账号发布在网站上没有对应内容的，只作提示。',
    'Accounts and the site go together and add to each other; a post without a counterpart on the site only informs.',
  ),
  mend: text('在网站同步发布，或者确认无须同步。', 'Publish it on the site too, or see that it need not be.'),
  severity: 'info',
  versions: [
    {
      clause: { instrument: 'shangluo-opinion-2014', section: '二.3' },
      modality: 'should',
      anchors: ['与政府网站联动', '互为补充'],
      confidence: 'T',
      when: openAccount,
      require: { all: [{ not: { is: 'account.postOffSite' } }, { is: 'account.postsChecked' }] },
    },
  ],
  examples: {
    met: {
      subject: sampleRecord('media-account', { ...account, posts: [{ ...post, onSite: true }] }, '611000'),
      asOf: '2014-06-03',
      note: text('网站有对应内容', 'the site carries it too'),
    },
    breached: {
      subject: sampleRecord('media-account', { ...account, posts: [{ ...post, onSite: false }, post] }, '611000'),
      asOf: '2014-06-03',
      note: text('一条在网站上没有', 'one of them is not on the site'),
    },
    undetermined: {
      subject: sampleRecord('media-account', { ...account, posts: [{ ...post, onSite: true }, post] }, '611000'),
      asOf: '2014-06-03',
      note: text('一条未与网站核对', 'one of them was not held against the site'),
    },
  },
}
