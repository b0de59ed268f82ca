import type { Term } from '../../../terms/term.ts'
import { text } from '../../../text/local-text.ts'

/** 行政规范性文件有效期: generally no longer than 5 years. */
export const normativeDocumentValidity: Term = {
  id: 'normative-document-validity',
  kind: 'due',
  title: text('行政规范性文件有效期', 'Validity of a normative document'),
  trigger: text('文件开始施行', 'the document begins to apply'),
  versions: [
    {
      clause: { instrument: 'sx216', unplaced: true },
      count: 5,
      unit: 'year',
      local: 'may-shorten',
      anchors: ['有效期', '5年'],
      confidence: 'E',
    },
  ],
}

/** The terms of Shaanxi. */
export const terms: readonly Term[] = [normativeDocumentValidity]
