import { always } from '../../../../rules/condition.ts'
import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleRecord } from '../../../samples.ts'
import type { CnFact } from '../../facts/index.ts'

const account = { platform: 'wechat', openedOn: '2026-03-02' } as const

/** 国办发〔2018〕123号, 四（一）: the opening of an account is filed with the body in charge. */
export const mediaFiling: Rule<CnFact> = {
  id: 'cn/media-filing',
  over: 'record',
  kinds: ['media-account'],
  datedBy: 'account.openedOn',
  title: text('开设政务新媒体分级备案', 'The opening of an account is filed'),
  asks: text(
    '开设政务新媒体，向同级主管单位分级备案；未设期限。',
    'The opening of an account is filed with the body in charge at its level; no period is set.',
  ),
  mend: text('办理备案，并记录备案日期。', 'File it, and record the day.'),
  versions: [
    {
      clause: { instrument: 'o123-2018', section: '四（一）' },
      modality: 'must',
      anchors: ['分级备案', '开设'],
      confidence: 'T',
      when: always,
      require: { known: 'account.filedOn' },
    },
  ],
  examples: {
    met: {
      subject: sampleRecord('media-account', { ...account, filedOn: '2026-03-10' }),
      asOf: '2026-06-01',
      note: text('已备案', 'it was filed'),
    },
    breached: {
      subject: sampleRecord('media-account', { ...account, completeThrough: '2026-05-31' }),
      asOf: '2026-06-01',
      note: text('登记完整而没有备案', 'the register is complete and shows no filing'),
    },
    undetermined: {
      subject: sampleRecord('media-account', account),
      asOf: '2026-06-01',
      note: text('没有备案记录，也无人确认登记完整', 'no filing on record, and nobody vouches for the register'),
    },
  },
}
