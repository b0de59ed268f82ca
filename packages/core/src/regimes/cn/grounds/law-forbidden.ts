import type { Ground } from '../../../disclosure/ground.ts'
import { text } from '../../../text/local-text.ts'
import type { CnFact } from '../facts/index.ts'

/** 《条例》第十四条: what a law or administrative regulation forbids to disclose. The text of 2007 only implies it. */
export const lawForbidden: Ground<CnFact> = {
  code: 'law-forbidden',
  kind: 'absolute',
  title: text('法律、行政法规禁止公开', 'Forbidden by law'),
  asks: text(
    '法律、行政法规禁止公开的政府信息，不予公开。',
    'Information that a law or administrative regulation forbids to disclose is not disclosed.',
  ),
  reportRow: 'denied.law-forbidden',
  versions: [
    {
      clause: { instrument: 'gipd-2008', article: 14 },
      also: [{ instrument: 'gipd-2008', article: 8 }],
      anchors: ['不得公开'],
      confidence: 'M',
      when: { is: 'disclosure.forbiddenByLaw' },
    },
    {
      clause: { instrument: 'gipd-2019', article: 14 },
      anchors: ['禁止公开', '不予公开'],
      confidence: 'T',
      when: { is: 'disclosure.forbiddenByLaw' },
    },
  ],
}
