import { text } from '../text/local-text.ts'
import { defineVocabulary } from './vocabulary.ts'

/** The forms in which information is shown. */
export const forms = defineVocabulary({
  name: 'forms',
  title: text('展现形式', 'Forms of presentation'),
  description: text('信息以何种形式展现。', 'The form in which information is shown.'),
  source: { title: text('商洛市实施意见', 'The Shangluo Opinion'), confidence: 'T' },
  concepts: [
    { code: 'text', label: text('文字', 'Text') },
    { code: 'data', label: text('数字化', 'Data'), clause: 'shangluo-opinion-2014#二.2' },
    { code: 'chart', label: text('图表', 'Chart'), clause: 'shangluo-opinion-2014#二.2' },
    { code: 'audio', label: text('音频', 'Audio'), clause: 'shangluo-opinion-2014#二.2' },
    { code: 'video', label: text('视频', 'Video'), clause: 'shangluo-opinion-2014#二.2' },
  ],
})
