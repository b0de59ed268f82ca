import { text } from '../text/local-text.ts'
import { defineVocabulary } from './vocabulary.ts'

const opinion = { title: text('商洛市实施意见', 'The Shangluo Opinion'), confidence: 'T' } as const

/** The functions that the Opinion shares out. */
export const dutyFunctions = defineVocabulary({
  name: 'functions',
  title: text('工作职责', 'Functions'),
  description: text('实施意见分工的各项工作。', 'The functions that the Opinion shares out among bodies.'),
  source: opinion,
  concepts: [
    { code: 'press-release', label: text('新闻发布', 'Press releases'), clause: 'shangluo-opinion-2014#四.2' },
    {
      code: 'media-liaison',
      label: text('与宣传部门及媒体沟通联络', 'Liaison with the media'),
      clause: 'shangluo-opinion-2014#四.2',
      anchors: ['沟通联络'],
    },
    {
      code: 'disclosure-promotion',
      label: text('信息公开的推进、指导、监督', 'Promotion and supervision of disclosure'),
      clause: 'shangluo-opinion-2014#四.2',
    },
    {
      code: 'websites',
      label: text('政务网站建设管理', 'Websites'),
      clause: 'shangluo-opinion-2014#四.2',
      anchors: ['政务网站'],
    },
    { code: 'leader-mailbox', label: text('市长信箱', 'Mayor’s mailbox'), clause: 'shangluo-opinion-2014#四.2' },
    {
      code: 'new-media',
      label: text('政务微博微信建设管理', 'Accounts on new media'),
      clause: 'shangluo-opinion-2014#四.2',
    },
    {
      code: 'online-consultation',
      label: text('网络问政', 'Asking the public online'),
      clause: 'shangluo-opinion-2014#四.2',
    },
    {
      code: 'opinion-monitoring',
      label: text('网络舆情监测、办理', 'Monitoring of public opinion'),
      clause: 'shangluo-opinion-2014#四.2',
    },
    {
      code: 'account-filing',
      label: text('账号备案', 'Filing of accounts'),
      clause: 'shangluo-opinion-2014#二.3',
      anchors: ['备案'],
    },
    {
      code: 'civil-servant-training',
      label: text('纳入公务员培训', 'Training of civil servants'),
      clause: 'shangluo-opinion-2014#四.3',
      anchors: ['公务员培训内容'],
    },
    {
      code: 'key-area',
      label: text('重点领域公开', 'Key area'),
      clause: 'shangluo-opinion-2014#二.2',
      anchors: ['9个重点领域'],
      note: text('由某机关负责公开某重点领域。', 'A body’s duty to publish a key area.'),
    },
  ],
})

/** The part a person plays in a body’s disclosure. */
export const dutyRoles = defineVocabulary({
  name: 'duty-roles',
  title: text('责任人', 'Responsible persons'),
  description: text('主要负责人亲自抓，分管负责人具体抓。', 'The head in person, the deputy in particular.'),
  source: opinion,
  concepts: [
    { code: 'head', label: text('主要负责人', 'Head'), clause: 'shangluo-opinion-2014#四.1' },
    { code: 'deputy', label: text('分管负责人', 'Deputy in charge'), clause: 'shangluo-opinion-2014#四.1' },
  ],
})

/** The kinds of spokesperson. */
export const spokespersonTypes = defineVocabulary({
  name: 'spokesperson-types',
  title: text('发言人类型', 'Kinds of spokesperson'),
  description: text('新闻发言人与网络发言人。', 'For the press, and online.'),
  source: opinion,
  concepts: [
    { code: 'press', label: text('新闻发言人', 'Press'), clause: 'shangluo-opinion-2014#二.1' },
    { code: 'online', label: text('网络发言人', 'Online'), clause: 'shangluo-opinion-2014#四.3' },
  ],
})
