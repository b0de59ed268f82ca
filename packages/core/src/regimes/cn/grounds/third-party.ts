import type { Ground } from '../../../disclosure/ground.ts'
import { text } from '../../../text/local-text.ts'
import type { CnFact } from '../facts/index.ts'

/** 《条例》第十五条、第三十二条: trade secrets and privacy, unless the third party consents or the public interest outweighs. Silence is not consent. */
export const thirdParty: Ground<CnFact> = {
  code: 'third-party',
  kind: 'conditional',
  title: text('第三方合法权益', 'Rights of a third party'),
  asks: text(
    '公开会损害第三方合法权益的，不得公开；第三方同意或者不公开会对公共利益造成重大影响的，予以公开。',
    'Information whose disclosure would harm a third party is not disclosed, unless that party consents or withholding would gravely affect the public interest.',
  ),
  reportRow: 'denied.third-party',
  versions: [
    {
      clause: { instrument: 'gipd-2008', article: 14, paragraph: 4 },
      also: [{ instrument: 'gipd-2008', article: 23 }],
      anchors: ['商业秘密', '个人隐私'],
      confidence: 'E',
      when: { is: 'disclosure.harmsThirdParty' },
      unless: [
        {
          clause: { instrument: 'gipd-2008', article: 14, paragraph: 4 },
          when: { is: 'disclosure.thirdPartyConsents' },
          effect: 'lifted',
          note: text('权利人同意公开', 'the third party consents'),
        },
        {
          clause: { instrument: 'gipd-2008', article: 23 },
          when: { is: 'disclosure.publicInterest' },
          effect: 'lifted',
          note: text('不公开可能对公共利益造成重大影响', 'withholding may gravely affect the public interest'),
        },
      ],
    },
    {
      clause: { instrument: 'gipd-2019', article: 15 },
      also: [{ instrument: 'gipd-2019', article: 32 }],
      anchors: ['商业秘密', '个人隐私', '不得公开'],
      confidence: 'T',
      when: { any: [{ is: 'disclosure.harmsThirdParty' }, { is: 'disclosure.objectionWithReason' }] },
      unless: [
        {
          clause: { instrument: 'gipd-2019', article: 15 },
          when: { is: 'disclosure.thirdPartyConsents' },
          effect: 'lifted',
          note: text('第三方同意公开', 'the third party consents'),
        },
        {
          clause: { instrument: 'gipd-2019', article: 15 },
          when: { is: 'disclosure.publicInterest' },
          effect: 'lifted',
          note: text('不公开会对公共利益造成重大影响', 'withholding would gravely affect the public interest'),
        },
      ],
    },
  ],
}
