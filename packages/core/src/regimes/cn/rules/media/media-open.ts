import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import type { CnFact } from '../../facts/index.ts'
import { account, accountsOf2025 } from './accounts-2025.ts'

/** 国办发〔2018〕123号, 四（一）: governments of counties and above, and central departments, have accounts. */
export const mediaOpen: Rule<CnFact> = {
  id: 'cn/media-open',
  over: 'body-period',
  datedBy: 'period.to',
  title: text('县级以上政府开设政务新媒体', 'County governments and above have accounts'),
  asks: text(
    '县级以上地方各级人民政府和国务院部门应当开设政务新媒体，其他单位根据需要开设。',
    'Governments of counties and above and departments of the State Council open accounts on new media; others as they need.',
  ),
  mend: text(
    '开设账号并备案；已开设的，登记开设主体和开设日期。',
    'Open one and file it; where there is one, record its owner and day.',
  ),
  versions: [
    {
      clause: { instrument: 'o123-2018', section: '四（一）' },
      modality: 'must',
      anchors: ['县级以上', '国务院部门', '应当开设'],
      confidence: 'T',
      when: {
        any: [
          {
            all: [
              { code: 'body.type', of: ['government'] },
              { code: 'body.level', of: ['province', 'city', 'county'] },
            ],
          },
          {
            all: [
              { code: 'body.type', of: ['department'] },
              { code: 'body.level', of: ['nation'] },
            ],
          },
        ],
      },
      require: { is: 'media.any' },
    },
  ],
  examples: {
    met: {
      subject: accountsOf2025([account]),
      asOf: '2026-01-15',
      note: text('有一个账号', 'there is one'),
    },
    breached: {
      subject: accountsOf2025([{ ...account, closedOn: '2024-06-30' }]),
      asOf: '2026-01-15',
      note: text(
        '登记完整，仅有的账号上年已关停',
        'the register is complete; its only account was closed the year before',
      ),
    },
    undetermined: {
      subject: accountsOf2025([], { complete: [] }),
      asOf: '2026-01-15',
      note: text('没有账号记录，也无人确认登记完整', 'none on record, and nobody vouches for the register'),
    },
  },
}
