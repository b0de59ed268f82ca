import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import type { CnFact } from '../../facts/index.ts'
import { body, example, keepsIt, madeIt, origin, words } from './responsible-body.ts'

/** 2007年《条例》第十七条: the body that made it, or that keeps what citizens gave. */
export const responsibleBody2008: Rule<CnFact> = {
  ...words,
  id: 'cn/responsible-body-2008',
  over: 'case',
  datedBy: 'case.receivedOn',
  asks: text(
    '行政机关制作的信息由制作机关公开；从公民、法人和其他组织获取的由保存机关公开。',
    'Information made by a body is disclosed by its maker; what was obtained from citizens or organisations, by its keeper.',
  ),
  versions: [
    {
      clause: { instrument: 'gipd-2008', article: 17 },
      modality: 'must',
      anchors: ['制作', '保存'],
      confidence: 'E',
      when: { code: 'case.origin', of: ['made', 'from-citizens'] },
      require: { any: [{ all: [origin('made'), madeIt] }, keepsIt] },
      exceptions: [
        {
          clause: { instrument: 'gipd-2008', article: 17 },
          when: { declared: 'case.competence', of: ['other-law'] },
          note: text('法律、法规对公开权限另有规定', 'another law or regulation sets the competence'),
        },
      ],
    },
  ],
  examples: {
    met: {
      subject: example('2014-03-03', { origin: 'from-citizens', keptBy: body('ministry') }),
      asOf: '2014-06-03',
      note: text('由保存机关答复', 'the keeper answers'),
    },
    breached: {
      subject: example('2014-03-03', { origin: 'made', madeBy: body('office'), inNameOf: body('office') }),
      asOf: '2014-06-03',
      note: text('答复机关不是制作机关', 'the body that answers did not make it'),
    },
    undetermined: {
      subject: example('2014-03-03', { origin: 'from-citizens' }),
      asOf: '2014-06-03',
      note: text('未记录由谁保存', 'nobody recorded who keeps it'),
    },
  },
}
