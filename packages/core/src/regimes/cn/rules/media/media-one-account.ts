import { always } from '../../../../rules/condition.ts'
import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import type { CnFact } from '../../facts/index.ts'
import { account, accountsOf2025 } from './accounts-2025.ts'

/** 国办发〔2018〕123号, 四（一）: one account of a body on a platform. */
export const mediaOneAccount: Rule<CnFact> = {
  id: 'cn/media-one-account',
  over: 'body-period',
  datedBy: 'period.to',
  title: text('同一平台只开设一个账号', 'One account on a platform'),
  asks: text(
    '一个单位原则上在同一平台只开设一个政务新媒体账号。',
    'A body should have no more than one account on a platform.',
  ),
  mend: text('关停、归并多余的账号，并办理备案。', 'Close or merge what is too many, and file that.'),
  versions: [
    {
      clause: { instrument: 'o123-2018', section: '四（一）' },
      modality: 'should',
      anchors: ['同一平台', '只开设一个'],
      confidence: 'T',
      when: always,
      require: { not: { count: 'media.perPlatform', atLeast: 2 } },
    },
  ],
  examples: {
    met: {
      subject: accountsOf2025([account, { ...account, platform: 'weibo' }]),
      asOf: '2026-01-15',
      note: text('两个平台各一个', 'one on each of two platforms'),
    },
    breached: {
      subject: accountsOf2025([account, account], { complete: [] }),
      asOf: '2026-01-15',
      note: text('同一平台两个，登记是否完整都一样', 'two on one platform, whether or not the register is complete'),
    },
    undetermined: {
      subject: accountsOf2025([account, { kind: 'media-account', openedOn: '2019-03-01' }]),
      asOf: '2026-01-15',
      note: text('有一个账号未记录平台', 'the platform of one was not recorded'),
    },
  },
}
