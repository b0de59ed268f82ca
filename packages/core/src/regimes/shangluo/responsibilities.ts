import type { DutyFunction, Responsibility } from '../../duties/responsibility.ts'
import { text } from '../../text/local-text.ts'

const clause = { instrument: 'shangluo-opinion-2014', section: '四.2' } as const

const press = { body: text('市政府新闻办公室', 'Municipal press office'), line: 'press-office' } as const
const liaison = {
  body: text('市政务公开与媒体联络办公室', 'Municipal office of openness and media liaison'),
  line: 'media-liaison',
} as const
const informatization = {
  body: text('市政府政务信息化办公室', 'Municipal office of e-government'),
  line: 'e-government',
} as const
const police = { body: text('市公安局', 'Municipal public security bureau'), line: 'public-security' } as const
const internet = {
  body: text('市互联网信息办公室', 'Municipal internet information office'),
  line: 'internet-information',
} as const

/** What 四、2 gives to the office of e-government. */
const ofInformatization: readonly (readonly [DutyFunction, string])[] = [
  ['disclosure-promotion', '推进、指导、监督'],
  ['websites', '政务网站'],
  ['leader-mailbox', '市长信箱'],
  ['new-media', '政务微博微信'],
  ['online-consultation', '网络问政'],
]

/**
 * 《实施意见》四、2 with 二、3 and 四、3: who answers for what. The bodies are those of 2014 by the names of 2014; who took
 * over in a reform is told by records of kind responsibility.
 */
export const responsibilities: readonly Responsibility[] = [
  { function: 'press-release', ...press, clause, anchors: ['市政府新闻办公室', '新闻发布'] },
  { function: 'media-liaison', ...liaison, clause, anchors: ['媒体联络办公室', '沟通联络'] },
  ...ofInformatization.map(
    ([duty, anchor]): Responsibility => ({
      function: duty,
      ...informatization,
      clause,
      anchors: ['市政府政务信息化办公室', anchor],
    }),
  ),
  { function: 'opinion-monitoring', ...police, clause, anchors: ['市公安局', '网络舆情监测'] },
  { function: 'opinion-monitoring', ...internet, clause, anchors: ['互联网信息办公室', '网络舆情监测'] },
  {
    function: 'account-filing',
    body: text('同级电子政务工作机构', 'The e-government office of the same level'),
    line: 'e-government',
    clause: { instrument: 'shangluo-opinion-2014', section: '二.3' },
    anchors: ['同级电子政务工作机构', '备案'],
    each: 'level',
  },
  {
    function: 'civil-servant-training',
    body: text('人事部门', 'The personnel department'),
    line: 'personnel',
    clause: { instrument: 'shangluo-opinion-2014', section: '四.3' },
    anchors: ['人事部门', '公务员培训'],
    each: 'level',
  },
]
