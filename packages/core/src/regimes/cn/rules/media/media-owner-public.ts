import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleRecord } from '../../../samples.ts'
import type { CnFact } from '../../facts/index.ts'
import { openAccount } from './open-account.ts'

const seen = { platform: 'wechat', completeThrough: '2026-05-31' } as const

/** 国办发〔2018〕123号, 四（一）: an account says publicly whose it is. */
export const mediaOwnerPublic: Rule<CnFact> = {
  id: 'cn/media-owner-public',
  over: 'record',
  kinds: ['media-account'],
  datedBy: 'record.asAt',
  title: text('账号标明开设主体', 'An account names its owner'),
  asks: text(
    '政务新媒体在公开认证信息中标明开设主体名称；主体变更的，发布公告。',
    'The public verification of an account names the body that opened it; a change of owner is announced.',
  ),
  mend: text('在认证信息中标明开设主体。', 'Have the verification name the owner.'),
  versions: [
    {
      clause: { instrument: 'o123-2018', section: '四（一）' },
      modality: 'must',
      anchors: ['公开认证信息', '主办单位名称'],
      confidence: 'T',
      when: openAccount,
      require: { is: 'account.ownerShown' },
    },
  ],
  examples: {
    met: {
      subject: sampleRecord('media-account', { ...seen, ownerShown: true }),
      asOf: '2026-06-01',
      note: text('已标明', 'it is named'),
    },
    breached: {
      subject: sampleRecord('media-account', { ...seen, ownerShown: false }),
      asOf: '2026-06-01',
      note: text('未标明', 'it is not named'),
    },
    undetermined: {
      subject: sampleRecord('media-account', seen),
      asOf: '2026-06-01',
      note: text('未记录是否标明', 'whether it is named was not recorded'),
    },
  },
}
