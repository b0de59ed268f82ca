import { text } from '../../../text/local-text.ts'
import { type CoverageEntry, data } from './entry.ts'

/** 三、4 and 三、5: interpretation, and working together. */
export const explanation: readonly CoverageEntry[] = [
  {
    section: '三.4',
    about: text('重要政策及时解读四项内容', 'Important policies interpreted in time, in four parts'),
    anchors: ['重要政策出台', '主要措施'],
    classes: ['a', 'b'],
    rules: [
      'shangluo/interp-linked',
      'shangluo/interp-timely',
      'shangluo/interp-content',
      'cn/interp-three-sync',
      'cn/interp-3wd',
    ],
    terms: ['interpretation-publication'],
    data: [data('interpretation', ['of', 'documentPublishedOn', 'stage', 'elements', 'interpreter', 'draftedBy'])],
  },
  {
    section: '三.4',
    about: text('重大政策解读变化和影响', 'The effects of major policies'),
    anchors: ['变化和影响'],
    classes: ['b'],
    rules: ['shangluo/interp-effects'],
    data: [data('interpretation', ['of', 'stage'])],
  },
  {
    section: '三.5',
    about: text('与宣传部门、网信部门和媒体沟通联系', 'Liaison with press, internet office and media'),
    anchors: ['沟通联系'],
    classes: ['c'],
    reason: text('是联系工作，没有可以核对的结果。', 'It is about relations; there is no result to check.'),
  },
  {
    section: '三.5',
    about: text('舆情会商联席会议', 'Joint meetings on public opinion'),
    anchors: ['联席会议制度'],
    classes: ['b'],
    rules: ['shangluo/joint-meeting-held'],
    data: [data('joint-meeting', ['heldOn', 'host', 'participants'])],
  },
  {
    section: '三.5',
    about: text('联动机制，发布和传播方案', 'Linked work, plans of release'),
    anchors: ['联动机制', '发布和传播方案'],
    classes: ['b', 'c'],
    rules: ['shangluo/release-plan-after-event'],
    data: [data('release-plan', ['matter', 'plannedFor', 'endedOn', 'tasks'])],
    reason: text(
      '方案事后可以公开，机制是否联动由人评价。',
      'A plan can be published afterwards; whether bodies work together is for people to judge.',
    ),
  },
]
