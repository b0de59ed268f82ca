import type { Ground } from '../../../disclosure/ground.ts'
import { text } from '../../../text/local-text.ts'
import type { CnFact } from '../facts/index.ts'

/** 《条例》第十四条: a state secret is not disclosed. */
export const stateSecret: Ground<CnFact> = {
  code: 'state-secret',
  kind: 'absolute',
  title: text('国家秘密', 'State secret'),
  asks: text(
    '依法确定为国家秘密的政府信息，不予公开。',
    'Information lawfully determined to be a state secret is not disclosed.',
  ),
  reportRow: 'denied.state-secret',
  versions: [
    {
      clause: { instrument: 'gipd-2008', article: 14, paragraph: 4 },
      anchors: ['国家秘密'],
      confidence: 'E',
      when: { is: 'disclosure.stateSecret' },
    },
    {
      clause: { instrument: 'gipd-2019', article: 14 },
      anchors: ['国家秘密', '不予公开'],
      confidence: 'T',
      when: { is: 'disclosure.stateSecret' },
    },
  ],
}
