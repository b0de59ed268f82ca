import { text } from '../text/local-text.ts'
import { defineVocabulary } from './vocabulary.ts'

const opinion = { title: text('商洛市实施意见', 'The Shangluo Opinion'), confidence: 'T' } as const

/** The three reviews before publication, in their order. */
export const reviewRoles = defineVocabulary({
  name: 'review-roles',
  title: text('三审', 'The three reviews'),
  description: text('公开前的三审，按顺序。', 'The three reviews before publication, in order.'),
  source: opinion,
  concepts: [
    {
      code: 'handler',
      notation: '1',
      label: text('承办人员初审', 'First review by the handler'),
      clause: 'shangluo-opinion-2014#三.2',
    },
    {
      code: 'department-head',
      notation: '2',
      label: text('承办部门负责人审核', 'Review by the head of department'),
      clause: 'shangluo-opinion-2014#三.2',
    },
    {
      code: 'unit-head',
      notation: '3',
      label: text('单位负责人审发', 'Approval by the head of the unit'),
      clause: 'shangluo-opinion-2014#三.2',
    },
  ],
})

/** What a review came to. */
export const reviewOutcomes = defineVocabulary({
  name: 'review-outcomes',
  title: text('审查结果', 'Outcomes of a review'),
  description: text('保密审查或者某一审的结果。', 'What the secrecy review or one of the three came to.'),
  source: { title: text('本项目', 'This project'), confidence: 'own' },
  concepts: [
    { code: 'approved', label: text('同意', 'Approved') },
    { code: 'returned', label: text('退回', 'Returned') },
    { code: 'refused', label: text('不同意公开', 'Refused') },
    {
      code: 'undecided',
      label: text('不能确定', 'Could not decide'),
      note: text(
        '应当报主管部门或者保密行政管理部门确定。',
        'To be put to the superior body or the secrecy authority.',
      ),
      clause: 'gipd-2019#17',
    },
  ],
})

/** What kind of draft carries an attribute. */
export const draftTypes = defineVocabulary({
  name: 'draft-types',
  title: text('草拟事项', 'Kinds of draft'),
  description: text('草拟时即应明确公开属性的事项。', 'Drafts whose attribute is to be fixed while they are drawn up.'),
  source: opinion,
  concepts: [
    { code: 'document', label: text('公文', 'Document'), clause: 'shangluo-opinion-2014#三.2' },
    {
      code: 'meeting-plan',
      label: text('会议方案', 'Plan of a meeting'),
      clause: 'shangluo-opinion-2014#三.2',
      anchors: ['会议和政务活动方案'],
    },
    { code: 'activity-plan', label: text('政务活动方案', 'Plan of an activity'), clause: 'shangluo-opinion-2014#三.2' },
  ],
})
