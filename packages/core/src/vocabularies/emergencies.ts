import { text } from '../text/local-text.ts'
import { defineVocabulary } from './vocabulary.ts'

const law = { title: text('突发事件应对法', 'Emergency Response Law'), confidence: 'M' } as const

/** The four grades of an emergency. */
export const emergencyLevels = defineVocabulary({
  name: 'emergency-levels',
  title: text('突发事件级别', 'Grades of emergency'),
  description: text('突发事件的四个级别。', 'The four grades of an emergency.'),
  source: law,
  concepts: [
    { code: 'especially-serious', notation: 'Ⅰ', label: text('特别重大', 'Especially serious') },
    { code: 'serious', notation: 'Ⅱ', label: text('重大', 'Serious') },
    { code: 'large', notation: 'Ⅲ', label: text('较大', 'Rather large') },
    { code: 'ordinary', notation: 'Ⅳ', label: text('一般', 'Ordinary') },
  ],
})

/** The four types of emergency. */
export const emergencyTypes = defineVocabulary({
  name: 'emergency-types',
  title: text('突发事件类型', 'Types of emergency'),
  description: text('突发事件的四种类型。', 'The four types of emergency.'),
  source: law,
  concepts: [
    { code: 'natural-disaster', label: text('自然灾害', 'Natural disaster') },
    { code: 'accident', label: text('事故灾难', 'Accident') },
    { code: 'public-health', label: text('公共卫生事件', 'Public health') },
    { code: 'social-security', label: text('社会安全事件', 'Social security') },
  ],
})
