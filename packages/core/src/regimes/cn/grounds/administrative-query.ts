import type { Ground } from '../../../disclosure/ground.ts'
import { text } from '../../../text/local-text.ts'
import type { CnFact } from '../facts/index.ts'

/** 《条例》第三十六条第七项: where a law has its own way of access, the applicant is told to take it. A referral in law, a refusal in statistics. */
export const administrativeQuery: Ground<CnFact> = {
  code: 'administrative-query',
  kind: 'referral',
  title: text('行政查询事项', 'Matter with its own way of access'),
  asks: text(
    '法律、行政法规对信息的获取有特别规定的，告知申请人依照有关规定办理。',
    'Where a law or administrative regulation has its own way of access, the applicant is told to take it.',
  ),
  reportRow: 'denied.admin-query',
  versions: [
    {
      clause: { instrument: 'gipd-2019', article: 36, paragraph: 1, item: 7 },
      anchors: ['登记资料', '特别规定'],
      confidence: 'T',
      when: { is: 'disclosure.specialAccess' },
    },
  ],
}
