import { text } from '../../../text/local-text.ts'
import { type CoverageEntry, data } from './entry.ts'

/** 二、3: accounts on new media, and telephones. */
export const newMedia: readonly CoverageEntry[] = [
  {
    section: '二.3',
    about: text('开通政务微博、微信', 'Accounts on weibo and wechat'),
    anchors: ['积极开通'],
    classes: ['b'],
    rules: ['shangluo/media-open', 'cn/media-open', 'cn/media-one-account'],
    data: [data('media-account', ['platform', 'accountName', 'owner', 'openedOn', 'closedOn'])],
  },
  {
    section: '二.3',
    about: text('及时发布、互动交流', 'Timely posts, and interaction'),
    anchors: ['及时发布', '互动交流'],
    classes: ['a'],
    rules: [
      'shangluo/media-update',
      'cn/media-veto-2wk',
      'cn/media-veto-interaction',
      'cn/media-reply-limit',
      'cn/media-review-first',
      'cn/media-relay-sources',
      'cn/media-coordination',
    ],
    terms: ['media-fresh'],
    data: [data('media-account', ['lastPostAt', 'interactive'])],
  },
  {
    section: '二.3',
    about: text('依法加强监管', 'Supervision of accounts'),
    anchors: ['微信监管'],
    classes: ['c'],
    reason: text('是管理职责，没有可以记录的事项。', 'It is a duty to manage; there is nothing to record.'),
  },
  {
    section: '二.3',
    about: text('报电子政务工作机构备案', 'Filed with the e-government unit'),
    anchors: ['电子政务工作机构备案'],
    classes: ['a', 'b'],
    rules: ['shangluo/media-filing-2014', 'cn/media-filing', 'cn/media-closing-filed'],
    data: [data('filing', ['account', 'matter', 'happenedOn', 'filedOn', 'with', 'withLine'])],
  },
  {
    section: '二.3',
    about: text('谁开设谁主管，发布和答复制度', 'Who opens it is in charge; rules of publishing and answering'),
    anchors: ['谁开设、谁主管', '公众质询处理答复程序'],
    classes: ['a', 'b'],
    rules: ['shangluo/media-rules-exist', 'cn/media-owner-public'],
    data: [data('media-account', ['owner', 'supervisor', 'ownerShown', 'rules'])],
  },
  {
    section: '二.3',
    about: text('与政府网站联动', 'Accounts and site go together'),
    anchors: ['与政府网站联动'],
    classes: ['a'],
    rules: ['shangluo/media-site-link'],
    data: [data('media-account', ['posts'])],
  },
  {
    section: '二.3',
    about: text('热线电话、值班电话有人接', 'Hotlines and duty telephones answered'),
    anchors: ['热线电话有人接'],
    classes: ['b'],
    rules: ['shangluo/hotline-answered'],
    data: [data('hotline', ['numbers', 'hours', 'duty', 'statistics'])],
  },
]
