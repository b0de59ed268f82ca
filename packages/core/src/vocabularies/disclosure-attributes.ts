import { text } from '../text/local-text.ts'
import { defineVocabulary } from './vocabulary.ts'

/** How a piece of information may be had: published, on request, or not at all. */
export const disclosureAttributes = defineVocabulary({
  name: 'disclosure-attributes',
  title: text('公开属性', 'Disclosure attribute'),
  description: text(
    '制作或者获取信息时确定的公开方式；不予公开的应当注明理由。',
    'Fixed when information is made or obtained; withholding needs a reason.',
  ),
  source: {
    title: text(
      '《关于全面推进政务公开工作的意见》实施细则',
      'Rules carrying out the Opinion on openness in all government work',
    ),
    docNumber: '国办发〔2016〕80号',
    confidence: 'E',
  },
  concepts: [
    { code: 'proactive', label: text('主动公开', 'Published proactively') },
    { code: 'on-request', label: text('依申请公开', 'Released on request') },
    { code: 'not-disclosed', label: text('不予公开', 'Not disclosed'), alsoKnownAs: ['免予公开'] },
  ],
})
