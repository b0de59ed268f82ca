import { text } from '../text/local-text.ts'
import { defineVocabulary } from './vocabulary.ts'

/** The platforms on which bodies keep accounts. */
export const mediaPlatforms = defineVocabulary({
  name: 'media-platforms',
  title: text('新媒体平台', 'Platforms of new media'),
  description: text('政务新媒体所在的平台。', 'Where a body keeps an account.'),
  source: {
    title: text(
      '商洛市实施意见；关于推进政务新媒体健康有序发展的意见',
      'The Shangluo Opinion; Opinion on government new media',
    ),
    docNumber: '国办发〔2018〕123号',
    confidence: 'T',
  },
  concepts: [
    { code: 'weibo', label: text('政务微博', 'Weibo'), clause: 'shangluo-opinion-2014#二.3', alsoKnownAs: ['微博'] },
    {
      code: 'wechat',
      label: text('微信公众账号', 'WeChat'),
      clause: 'shangluo-opinion-2014#二.3',
      alsoKnownAs: ['微信', '微信公众号'],
    },
    { code: 'app', label: text('移动客户端', 'App') },
    { code: 'mini-program', label: text('小程序', 'Mini program') },
    { code: 'short-video', label: text('短视频账号', 'Short video') },
    { code: 'news-aggregator', label: text('新闻资讯平台账号', 'News platform') },
    { code: 'other', label: text('其他', 'Other') },
  ],
})

/** What is filed about an account with the office in charge. */
export const filingMatters = defineVocabulary({
  name: 'filing-matters',
  title: text('备案事项', 'Matters of filing'),
  description: text(
    '2014年起开设后备案；2018年12月起开设、变更、关停、注销均备案。',
    'From 2014 after opening; from December 2018 opening, change, closing and cancellation.',
  ),
  source: {
    title: text('关于推进政务新媒体健康有序发展的意见', 'Opinion on government new media'),
    docNumber: '国办发〔2018〕123号',
    confidence: 'T',
  },
  concepts: [
    { code: 'opened', label: text('开设', 'Opened'), clause: 'shangluo-opinion-2014#二.3' },
    { code: 'changed', label: text('变更', 'Changed') },
    { code: 'closed', label: text('关停', 'Closed') },
    { code: 'cancelled', label: text('注销', 'Cancelled') },
  ],
})

/** The rules a body has to have for its account. */
export const accountRules = defineVocabulary({
  name: 'account-rules',
  title: text('账号管理制度', 'Rules for an account'),
  description: text('政务微博、微信应当建立的制度。', 'The rules that an account has to have.'),
  source: { title: text('商洛市实施意见', 'The Shangluo Opinion'), confidence: 'T' },
  concepts: [
    { code: 'management', label: text('管理制度', 'Management'), clause: 'shangluo-opinion-2014#二.3' },
    { code: 'publishing', label: text('信息发布程序', 'Publishing'), clause: 'shangluo-opinion-2014#二.3' },
    {
      code: 'answering',
      label: text('公众质询处理答复程序', 'Answering of queries'),
      clause: 'shangluo-opinion-2014#二.3',
    },
  ],
})

/** Where an account takes what it relays from. */
export const relaySources = defineVocabulary({
  name: 'relay-sources',
  title: text('转载来源', 'Sources of what is relayed'),
  description: text('政务新媒体转载信息的来源。', 'Where an account on new media takes what it relays from.'),
  source: {
    title: text('关于推进政务新媒体健康有序发展的意见', 'Opinion on government accounts on new media'),
    docNumber: '国办发〔2018〕123号',
    confidence: 'T',
  },
  concepts: [
    { code: 'official-site', label: text('党委、政府网站', 'Sites of Party and government') },
    {
      code: 'approved',
      label: text('有关主管部门确定的稿源单位', 'Sources that the authority in charge has approved'),
    },
    { code: 'other', label: text('其他来源', 'Other sources') },
  ],
})
