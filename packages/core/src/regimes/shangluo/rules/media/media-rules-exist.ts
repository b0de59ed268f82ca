import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { openAccount } from '../../../cn/rules/media/open-account.ts'
import { sampleRecord } from '../../../samples.ts'
import type { ShangluoFact } from '../../facts/index.ts'

const account = {
  platform: 'weibo',
  publishedOn: '2014-05-06',
  owner: { name: '示例县人民政府' },
  supervisor: { name: '示例县政务信息化办公室' },
} as const
const [management, publishing] = [{ rule: 'management' }, { rule: 'publishing' }] as const

/** 《实施意见》二、3: who opens it is in charge, and there are rules of managing, publishing and answering. */
export const mediaRulesExist: Rule<ShangluoFact> = {
  id: 'shangluo/media-rules-exist',
  over: 'record',
  kinds: ['media-account'],
  datedBy: 'record.asAt',
  title: text('政务微博、微信有主体、有制度', 'An account has an owner and rules'),
  asks: text(
    '按照“谁开设、谁主管，谁应用、谁负责”，账号有开设主体和主管单位，建立管理制度，规范信息发布程序和公众质询处理答复程序。',
    'An account has an owner and a body in charge, and there are rules of managing it, of publishing on it, and of answering what the public asks.',
  ),
  mend: text(
    '补充所缺的制度，注明开设主体和主管单位。',
    'Make the rules that are missing, and name the owner and the body in charge.',
  ),
  versions: [
    {
      clause: { instrument: 'shangluo-opinion-2014', section: '二.3' },
      modality: 'should',
      anchors: ['谁开设、谁主管', '管理制度', '信息发布程序', '公众质询处理答复程序'],
      confidence: 'T',
      when: openAccount,
      require: {
        all: [
          { every: 'account.rules', of: ['management', 'publishing', 'answering'] },
          { known: 'account.owner' },
          { known: 'account.supervisor' },
        ],
      },
    },
  ],
  examples: {
    met: {
      subject: sampleRecord(
        'media-account',
        { ...account, rules: [management, publishing, { rule: 'answering' }] },
        '611000',
      ),
      asOf: '2014-06-03',
      note: text('三项制度齐全', 'all three exist'),
    },
    breached: {
      subject: sampleRecord('media-account', { ...account, rules: [management, publishing] }, '611000'),
      asOf: '2014-06-03',
      note: text('没有答复制度', 'no rules of answering'),
    },
    undetermined: {
      subject: sampleRecord('media-account', account, '611000'),
      asOf: '2014-06-03',
      note: text('未记录制度', 'its rules were not recorded'),
    },
  },
}
