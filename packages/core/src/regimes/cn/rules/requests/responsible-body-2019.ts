import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import type { CnFact } from '../../facts/index.ts'
import { answeredBy, body, example, keepsIt, madeIt, origin, words } from './responsible-body.ts'

/** 《条例》第十条: maker, keeper, first to obtain, or the lead of several. */
export const responsibleBody2019: Rule<CnFact> = {
  ...words,
  id: 'cn/responsible-body-2019',
  over: 'case',
  datedBy: 'case.receivedOn',
  asks: text(
    '制作的由制作机关公开，从公民等获取的由保存机关公开，从其他机关获取的由制作或者最初获取机关公开，共同制作的由牵头机关公开。',
    'The maker discloses what was made, the keeper what citizens gave, the maker or the first to obtain it what came from another body, the lead what several made.',
  ),
  versions: [
    {
      clause: { instrument: 'gipd-2019', article: 10, paragraph: 1 },
      also: [{ instrument: 'gipd-2019', article: 10, paragraph: 3 }],
      modality: 'must',
      anchors: ['制作', '保存', '最初获取'],
      confidence: 'T',
      when: { known: 'case.answeringBody' },
      require: {
        any: [
          { all: [origin('made'), madeIt] },
          keepsIt,
          { all: [origin('from-agency'), { any: [answeredBy('case.madeBy'), answeredBy('case.firstObtainedBy')] }] },
          { all: [origin('jointly-made'), answeredBy('case.leadBy')] },
        ],
      },
      exceptions: [
        {
          clause: { instrument: 'gipd-2019', article: 10, paragraph: 1 },
          when: { declared: 'case.competence', of: ['other-law'] },
          note: text('法律、法规对公开权限另有规定', 'another law or regulation sets the competence'),
        },
        {
          clause: { instrument: 'gipd-2019', article: 10, paragraph: 2 },
          when: { declared: 'case.competence', of: ['unit-in-own-name'] },
          note: text('派出机构、内设机构以自己名义履职', 'a branch or internal office acts in its own name'),
        },
      ],
    },
  ],
  examples: {
    met: {
      subject: example('2026-03-02', { origin: 'jointly-made', leadBy: body('ministry') }),
      asOf: '2026-06-01',
      note: text('由牵头机关答复', 'the lead answers'),
    },
    breached: {
      subject: example('2026-03-02', { origin: 'jointly-made', leadBy: body('commission') }),
      asOf: '2026-06-01',
      note: text('答复机关不是牵头机关', 'the body that answers did not lead'),
    },
    undetermined: {
      subject: example('2026-03-02', { origin: 'from-agency', madeBy: body('commission') }),
      asOf: '2026-06-01',
      note: text('不是制作机关，未记录由谁最初获取', 'not the maker, and nobody recorded who obtained it first'),
    },
  },
}
