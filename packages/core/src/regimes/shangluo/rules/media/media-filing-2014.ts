import { civilDate } from '../../../../civil/index.ts'
import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleRecord } from '../../../samples.ts'
import type { ShangluoFact } from '../../facts/index.ts'

const account = { platform: 'weibo', openedOn: '2014-03-03' } as const

/** 《实施意见》二、3: a new account is filed with the e-government unit of its level, until the national rule of December 2018. */
export const mediaFiling2014: Rule<ShangluoFact> = {
  id: 'shangluo/media-filing-2014',
  over: 'record',
  kinds: ['media-account'],
  datedBy: 'account.openedOn',
  title: text('政务微博、微信报电子政务工作机构备案', 'Accounts are filed with the e-government unit'),
  asks: text(
    '开设政务微博、微信后，报同级电子政务工作机构备案；未设期限。2018年12月起改向主管单位备案。',
    'After opening, an account is filed with the e-government unit of its level; no period is set. From December 2018 it is filed with the body in charge.',
  ),
  mend: text('补办备案，并记录备案日期。', 'File it, and record the day.'),
  versions: [
    {
      clause: { instrument: 'shangluo-opinion-2014', section: '二.3' },
      modality: 'should',
      anchors: ['电子政务工作机构', '备案'],
      confidence: 'T',
      when: { on: 'account.openedOn', before: civilDate('2018-12-07') },
      require: { known: 'account.filedOn' },
    },
  ],
  examples: {
    met: {
      subject: sampleRecord('media-account', { ...account, filedOn: '2014-03-20' }, '611000'),
      asOf: '2014-06-03',
      note: text('已备案', 'it was filed'),
    },
    breached: {
      subject: sampleRecord('media-account', { ...account, completeThrough: '2014-05-31' }, '611000'),
      asOf: '2014-06-03',
      note: text('登记完整而没有备案', 'the register is complete and shows no filing'),
    },
    undetermined: {
      subject: sampleRecord('media-account', account, '611000'),
      asOf: '2014-06-03',
      note: text('没有备案记录，也无人确认登记完整', 'no filing on record, and nobody vouches for the register'),
    },
  },
}
