import { text } from '../text/local-text.ts'
import { defineVocabulary } from './vocabulary.ts'

/** Why a record is withdrawn, or the content of one of its revisions erased. */
export const withdrawalReasons = defineVocabulary({
  name: 'withdrawal-reasons',
  title: text('撤回理由', 'Reasons of withdrawal'),
  description: text(
    '撤回已公开的记录，或者抹除某一版本内容的理由。',
    'Why a published record is withdrawn, or the content of one of its revisions erased.',
  ),
  source: { title: text('本项目', 'This project'), confidence: 'own' },
  concepts: [
    {
      code: 'personal-data',
      label: text('含有个人信息', 'Personal data'),
      note: text('含有不应公开的个人信息。', 'It held personal data that should not have been published.'),
      clause: 'gipd-2019#15',
      anchors: ['个人隐私'],
    },
    {
      code: 'third-party-rights',
      label: text('损害第三方合法权益', 'Rights of a third party'),
      note: text('涉及商业秘密等，权利人的异议成立。', 'It held a trade secret or the like, and the objection stands.'),
      clause: 'gipd-2019#15',
      anchors: ['第三方合法权益'],
    },
    {
      code: 'not-for-disclosure',
      label: text('依法不予公开', 'Not to be disclosed by law'),
      note: text('发布后发现属于依法不予公开的信息。', 'It was found to be of a kind the law withholds.'),
      clause: 'gipd-2019#14',
      anchors: ['不予公开'],
    },
    { code: 'repealed', label: text('已废止', 'Repealed') },
    {
      code: 'error',
      label: text('内容有误', 'Error'),
      note: text('内容有误，且不以更正代替撤回。', 'Its content was wrong, and a correction would not do.'),
    },
    { code: 'duplicate', label: text('重复发布', 'Duplicate') },
    {
      code: 'superseded',
      label: text('已被替代', 'Superseded'),
      note: text('由另一条记录替代。', 'Another record took its place.'),
    },
    {
      code: 'display-ended',
      label: text('公开期限届满', 'Period ended'),
      note: text('公示期或者公开期限已满。', 'Its period of display or publication is over.'),
    },
    {
      code: 'decision-revoked',
      label: text('决定被变更、撤销、确认违法或者无效', 'Decision changed, revoked, or held unlawful or void'),
    },
    { code: 'court-order', label: text('依复议决定或者裁判', 'Ordered by a review decision or court') },
    { code: 'other', label: text('其他', 'Other'), note: text('应当另作文字说明。', 'To be explained in words.') },
  ],
})
