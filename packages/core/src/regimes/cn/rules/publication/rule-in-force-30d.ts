import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleRecord } from '../../../samples.ts'
import type { CnFact } from '../../facts/index.ts'

const published = { matter: 'rule', publishedOn: '2026-03-02' } as const

/** 《规章制定程序条例》第三十二条: a rule applies from 30 days after publication. */
export const ruleInForce30d: Rule<CnFact> = {
  id: 'cn/rule-in-force-30d',
  over: 'record',
  kinds: ['document'],
  datedBy: 'record.publishedOn',
  title: text('规章公布三十日后施行', 'A rule applies 30 days after publication'),
  asks: text(
    '规章自公布之日起30日后施行；依法可以即时施行的，由制定机关认定。“30日后”是否包括第30日当日，条文没有写明：第30日施行的不作判定。',
    'A rule applies from 30 days after publication, unless the body that made it judges that it may lawfully apply at once. The text leaves open whether day 30 is itself allowed, so what applies from that day is not judged.',
  ),
  mend: text(
    '推迟施行日期；属于可以即时施行的，记录认定机关和理由。',
    'Put off the day from which it applies, or record who judged that it may apply at once, and why.',
  ),
  versions: [
    {
      clause: { instrument: 'rule-procedure-2018', article: 32 },
      modality: 'must',
      anchors: ['30日后', '施行'],
      confidence: 'T',
      when: { declared: 'document.matter', of: ['rule'] },
      require: { notBefore: 'rule-in-force', from: 'record.publishedOn', to: 'document.effectiveOn' },
      exceptions: [
        {
          clause: { instrument: 'rule-procedure-2018', article: 32 },
          when: { is: 'document.effectiveAtOnce' },
          note: text(
            '涉及国家安全、外汇汇率、货币政策，或者不立即施行将有碍施行',
            'national security, the exchange rate, monetary policy, or a delay would defeat it',
          ),
        },
      ],
    },
  ],
  examples: {
    met: {
      subject: sampleRecord('document', { ...published, effectiveOn: '2026-04-02' }),
      asOf: '2026-06-01',
      note: text('公布后第31日施行', 'applies from day 31'),
    },
    breached: {
      subject: sampleRecord('document', { ...published, effectiveOn: '2026-03-20', effectiveAtOnce: false }),
      asOf: '2026-06-01',
      note: text('公布后第18日施行，且不属于可以即时施行的情形', 'applies from day 18 with no reason to apply at once'),
    },
    undetermined: {
      subject: sampleRecord('document', { ...published, effectiveOn: '2026-04-01', effectiveAtOnce: false }),
      asOf: '2026-06-01',
      note: text(
        '公布后第30日施行，“30日后”是否包括当日有两种理解',
        'applies from day 30, which one reading of the text allows and the other does not',
      ),
    },
  },
}
