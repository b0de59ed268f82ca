import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleSubject } from '../../../samples.ts'
import type { CnFact } from '../../facts/index.ts'

function classified(secrecy: { readonly [field: string]: string | boolean }) {
  return sampleSubject('review-log', 'review', { secrecy: { at: '2026-03-04', ...secrecy } })
}

/** 《保密法》第十七条第二款: which level a body may set. Public and state security, who set theirs by rules of their own, count as authorised. */
export const secrecyLevelPower: Rule<CnFact> = {
  id: 'cn/secrecy-level-power',
  over: 'review-log',
  kinds: ['review'],
  datedBy: 'review.latestAt',
  title: text('在定密权限内确定密级', 'A level is set by a body that may set it'),
  asks: text(
    '中央国家机关、省级机关可以确定各密级，设区的市级机关可以确定机密级和秘密级，其他机关须经授权。',
    'Central and provincial bodies may set any level, those of cities secret and confidential, others what they are authorised to.',
  ),
  mend: text(
    '先行采取保密措施，报请有相应定密权限的机关确定。',
    'Keep it secret for now, and ask a body that may set the level.',
  ),
  versions: [
    {
      clause: { instrument: 'secrecy-law-2024', article: 17, paragraph: 2 },
      also: [{ instrument: 'secrecy-law-2024', article: 17, paragraph: 4 }],
      modality: 'must',
      anchors: ['设区的市级机关', '机密级和秘密级', '授予机关、单位定密权限'],
      confidence: 'T',
      when: { declared: 'review.secrecyLevel', of: ['top-secret', 'secret', 'confidential'] },
      require: {
        any: [
          { code: 'review.levelSetBy', of: ['nation', 'province'] },
          {
            all: [
              { code: 'review.levelSetBy', of: ['city'] },
              { code: 'review.secrecyLevel', of: ['secret', 'confidential'] },
            ],
          },
          { is: 'review.levelAuthorised' },
        ],
      },
      exceptions: [
        {
          clause: { instrument: 'secrecy-law-2024', article: 18 },
          when: { is: 'review.levelDerived' },
          note: text('派生定密的，依原密级确定', 'a level that follows that of another secret'),
        },
      ],
    },
  ],
  examples: {
    met: {
      subject: classified({ level: 'secret', setByLevel: 'city', derived: false }),
      asOf: '2026-06-01',
      note: text('市级机关确定为机密级', 'a body of a city set it as secret'),
    },
    breached: {
      subject: classified({ level: 'top-secret', setByLevel: 'city', derived: false, authorised: false }),
      asOf: '2026-06-01',
      note: text('市级机关未经授权确定为绝密级', 'a body of a city set it as top secret, without authority'),
    },
    undetermined: {
      subject: classified({ level: 'confidential', setByLevel: 'county', derived: false }),
      asOf: '2026-06-01',
      note: text(
        '县级机关确定，未记录是否经授权',
        'a body of a county set it; whether it was authorised is not recorded',
      ),
    },
  },
}
