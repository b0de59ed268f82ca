import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import type { CnFact } from '../../../cn/facts/index.ts'
import { sampleRecord } from '../../../samples.ts'

const place = '610000'
const assertInForce = ['sx216']
const normative = { normative: true, effectiveOn: '2022-05-01' } as const

/** 陕西省人民政府令第216号: a normative document is valid for no more than 5 years, as a rule. */
export const normDocValidity5y: Rule<CnFact> = {
  id: 'shaanxi/norm-doc-validity-5y',
  over: 'record',
  kinds: ['document'],
  datedBy: 'document.effectiveOn',
  title: text('规范性文件有效期一般不超过五年', 'A normative document is valid for 5 years at most'),
  asks: text(
    '行政规范性文件的有效期自施行之日起一般不超过5年。',
    'A normative document is generally valid for no more than 5 years from the day it begins to apply.',
  ),
  mend: text(
    '修改有效期；期满仍需执行的，评估后重新公布。',
    'Shorten the validity; what is still needed after it is reviewed and published anew.',
  ),
  versions: [
    {
      clause: { instrument: 'sx216', unplaced: true },
      modality: 'should',
      anchors: ['有效期', '5年'],
      confidence: 'E',
      when: { all: [{ is: 'document.normative' }, { known: 'document.expiresOn' }] },
      require: {
        within: 'normative-document-validity',
        from: 'document.effectiveOn',
        to: 'document.expiresOn',
      },
    },
  ],
  examples: {
    met: {
      subject: sampleRecord('document', { ...normative, expiresOn: '2027-04-30' }, place),
      asOf: '2026-06-01',
      assertInForce,
      note: text('有效期5年', 'valid for 5 years'),
    },
    breached: {
      subject: sampleRecord('document', { ...normative, expiresOn: '2032-04-30' }, place),
      asOf: '2026-06-01',
      assertInForce,
      note: text('有效期10年', 'valid for 10 years'),
    },
    undetermined: {
      subject: sampleRecord('document', normative, place),
      asOf: '2026-06-01',
      assertInForce,
      note: text('未记录有效期', 'its validity is not recorded'),
    },
  },
}
