import { text } from '../text/local-text.ts'
import { defineVocabulary } from './vocabulary.ts'

/** What a reader reports as wrong with a published record. */
export const correctionKinds = defineVocabulary({
  name: 'correction-kinds',
  title: text('纠错类别', 'Kinds of correction'),
  description: text('读者指出已公开的记录有何不对。', 'What a reader reports as wrong with a published record.'),
  source: { title: text('本项目', 'This project'), confidence: 'own' },
  concepts: [
    {
      code: 'wrong-content',
      label: text('内容有误', 'Wrong content'),
      note: text(
        '文字、数字、日期或者分类与事实或者原件不符。',
        'Words, figures, dates or classes differ from the fact or the original.',
      ),
    },
    {
      code: 'broken-attachment',
      label: text('附件有问题', 'Broken attachment'),
      note: text('附件打不开、缺失或者不是所说的文件。', 'A file does not open, is missing, or is not the one named.'),
    },
    {
      code: 'personal-data',
      label: text('含有个人信息', 'Personal data'),
      note: text(
        '含有不应公开的个人信息；此类报告从不公开。',
        'It holds personal data that should not be public; such a report is never published.',
      ),
    },
    {
      code: 'out-of-date',
      label: text('内容过时', 'Out of date'),
      note: text(
        '内容已经改变、失效或者废止而未更新。',
        'It has changed, lapsed or been repealed, and the record does not say so.',
      ),
    },
    {
      code: 'other',
      label: text('其他', 'Other'),
      note: text('在说明中写明。', 'To be explained in words.'),
    },
  ],
})
