import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleRecord } from '../../../samples.ts'
import type { CnFact } from '../../facts/index.ts'
import { validLetter } from './valid-letter.ts'

const report = { category: 'site-error', askedOn: '2026-03-02' } as const

/** 《政府网站发展指引》: who reports a mistake on a site is answered within 3 working days. The figure is from memory. */
export const errorReport3wd: Rule<CnFact> = {
  id: 'cn/error-report-3wd',
  over: 'record',
  kinds: ['letter'],
  datedBy: 'letter.askedOn',
  title: text('网站找错留言三个工作日内答复', 'Reports of a mistake on a site answered within 3 working days'),
  asks: text(
    '“我为政府网站找错”留言，3个工作日内答复；这一数字见于其他省份的办法，国家文件的原文尚未查到。',
    'A report of a mistake on a government site is answered within 3 working days; the figure stands in the measures of another province, and the national text was not seen.',
  ),
  mend: text('改正错误并立即答复。', 'Correct the mistake and answer now.'),
  versions: [
    {
      clause: { instrument: 'o47-2017', unplaced: true },
      modality: 'should',
      anchors: ['3个工作日'],
      confidence: 'M',
      when: { all: [validLetter, { declared: 'letter.category', of: ['site-error'] }] },
      require: { within: 'error-report-answer', from: 'letter.askedOn', to: 'letter.answeredOn' },
    },
  ],
  examples: {
    met: {
      subject: sampleRecord('letter', { ...report, answeredOn: '2026-03-05' }),
      asOf: '2026-06-01',
      note: text('第3个工作日答复', 'answered on working day 3'),
    },
    breached: {
      subject: sampleRecord('letter', { ...report, answeredOn: '2026-03-06' }),
      asOf: '2026-06-01',
      note: text('第4个工作日答复', 'answered on working day 4'),
    },
    undetermined: {
      subject: sampleRecord('letter', report),
      asOf: '2026-06-01',
      note: text('没有答复记录，也无人确认登记完整', 'no answer on record, and nobody vouches for the register'),
    },
  },
}
