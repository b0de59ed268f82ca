import { text } from '../text/local-text.ts'
import { defineVocabulary } from './vocabulary.ts'

/** How one record stands to another. */
export const relationTypes = defineVocabulary({
  name: 'relation-types',
  title: text('关系类型', 'Kinds of relation'),
  description: text(
    '一条记录与另一条记录或者另一份文件之间的关系。',
    'How a record stands to another record or document.',
  ),
  source: { title: text('本项目', 'This project'), confidence: 'own' },
  concepts: [
    { code: 'cites', label: text('引用', 'Cites') },
    { code: 'basedOn', label: text('依据', 'Is based on') },
    { code: 'repeals', label: text('废止', 'Repeals') },
    { code: 'amends', label: text('修改', 'Amends') },
    { code: 'interprets', label: text('解读', 'Interprets') },
    { code: 'answers', label: text('答复', 'Answers') },
    { code: 'replaces', label: text('替代', 'Replaces') },
    {
      code: 'forwards',
      label: text('转发', 'Forwards'),
      note: text('原文转发上级或者其他机关的文件。', 'Passes on the document of another body.'),
    },
    { code: 'carriesOut', label: text('贯彻落实', 'Carries out') },
    {
      code: 'follows',
      label: text('后续', 'Follows'),
      note: text('同一事项的后一次发布。', 'A later release on the same matter.'),
    },
    {
      code: 'counterpart',
      label: text('对应发布', 'Counterpart of'),
      note: text('同一内容在网站与新媒体上的对应发布。', 'The same item on the site and on an account.'),
    },
    { code: 'partOf', label: text('属于', 'Is part of') },
  ],
})
