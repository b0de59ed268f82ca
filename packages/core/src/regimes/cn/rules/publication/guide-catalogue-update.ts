import { always } from '../../../../rules/condition.ts'
import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleRecord } from '../../../samples.ts'
import type { CnFact } from '../../facts/index.ts'

const contact = { from: '2026-01-04', address: '示例路1号', hours: '工作日9:00-17:00', phone: '010-00000000' } as const

/** 《条例》第十二条第二款: the guide says where the work unit is, when it is open and how to reach it. */
export const guideCatalogueUpdate: Rule<CnFact> = {
  id: 'cn/guide-catalogue-update',
  over: 'record',
  kinds: ['work-unit'],
  datedBy: 'guide.currentSince',
  title: text('公开指南载明工作机构及其联系方式', 'The guide says how to reach the work unit'),
  asks: text(
    '公开指南载明工作机构的办公地址、办公时间、联系电话、传真号码和互联网联系方式，并及时更新。',
    'The guide gives the address, hours, telephone, fax and internet contact of the work unit, and is kept up to date.',
  ),
  mend: text('补齐缺少的联系方式，并更新公开指南。', 'Fill in what is missing and bring the guide up to date.'),
  versions: [
    {
      clause: { instrument: 'gipd-2019', article: 12, paragraph: 2 },
      also: [{ instrument: 'gipd-2019', article: 12, paragraph: 1 }],
      modality: 'must',
      anchors: ['办公地址', '办公时间', '联系电话', '传真号码', '互联网联系方式'],
      confidence: 'T',
      when: always,
      require: {
        all: [
          { known: 'guide.address' },
          { known: 'guide.hours' },
          { known: 'guide.phone' },
          { known: 'guide.fax' },
          { known: 'guide.mailbox' },
        ],
      },
    },
  ],
  examples: {
    met: {
      subject: sampleRecord('work-unit', { ...contact, fax: '010-00000001', mailbox: 'gongkai@example.org' }),
      asOf: '2026-06-01',
      note: text('五项俱全', 'all five are given'),
    },
    breached: {
      subject: sampleRecord('work-unit', { ...contact, mailbox: 'gongkai@example.org', completeThrough: '2026-05-31' }),
      asOf: '2026-06-01',
      note: text('缺少传真号码，登记已确认完整', 'the fax is missing from an entry that is vouched for'),
    },
    undetermined: {
      subject: sampleRecord('work-unit', contact),
      asOf: '2026-06-01',
      note: text('未记录传真和电子邮箱', 'fax and mailbox are not recorded'),
    },
  },
}
