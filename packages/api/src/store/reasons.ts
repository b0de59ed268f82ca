import { type CodeOf, defineVocabulary, text } from '@gongkai/core'

/** Why a record is withdrawn or the content of an earlier revision erased. */
export const removalReasons = defineVocabulary({
  name: 'removal-reasons',
  title: text('撤回理由', 'Reasons of removal'),
  description: text(
    '撤回已发布的记录，或者抹除某一版本内容的理由。',
    'Why a published record is withdrawn, or the content of one revision erased.',
  ),
  source: { title: text('本项目自定', 'Set by this project'), confidence: 'own' },
  concepts: [
    {
      code: 'personal-data',
      label: text('含有个人信息', 'Held personal data'),
      note: text('发布的内容含有不应公开的个人信息。', 'It held personal data that should not have been published.'),
      clause: 'gipd-2019#15',
    },
    {
      code: 'third-party-rights',
      label: text('损害第三方合法权益', 'Harmed a third party'),
      note: text(
        '涉及商业秘密等，权利人的异议成立。',
        'It held a trade secret or the like, and the objection of its holder stands.',
      ),
      clause: 'gipd-2019#15',
    },
    {
      code: 'not-for-disclosure',
      label: text('依法不予公开', 'Not to be disclosed by law'),
      note: text(
        '发布后发现属于依法不予公开的信息。',
        'It was found after publication to be of a kind the law withholds.',
      ),
      clause: 'gipd-2019#14',
    },
    {
      code: 'error',
      label: text('内容有误', 'Wrong'),
      note: text('内容有误，且不以更正代替撤回。', 'Its content was wrong, and a correction would not do.'),
    },
    {
      code: 'superseded',
      label: text('已被替代', 'Superseded'),
      note: text('由另一条记录替代。', 'Another record took its place.'),
    },
    {
      code: 'display-ended',
      label: text('公示期满', 'Display ended'),
      note: text('公示期已满，不再继续展示。', 'Its period of public display is over.'),
    },
    {
      code: 'duplicate',
      label: text('重复发布', 'Duplicate'),
      note: text('与另一条记录重复。', 'It repeated another record.'),
    },
    {
      code: 'other',
      label: text('其他', 'Other'),
      note: text('应当另作文字说明。', 'To be explained in words.'),
    },
  ],
})

/** A code of {@link removalReasons}. */
export type RemovalReasonCode = CodeOf<typeof removalReasons>

/** A reason as it is given and kept: a code, and words where they help. The words are published: no personal data. */
export interface RemovalReason {
  readonly code: RemovalReasonCode
  readonly text?: string
}

/** Whether a text is the code of a reason. */
export function isRemovalReasonCode(code: string): code is RemovalReasonCode {
  return removalReasons.concepts.some((concept) => concept.code === code)
}
