import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleRecord } from '../../../samples.ts'
import type { CnFact } from '../../facts/index.ts'
import { siteIn2026 } from './inspected-site.ts'
import { openSite } from './open-site.ts'

/** 检查指标: grave errors, leaks, attacks or falsified dates fail a site. What was found is the inspector's, never computed. */
export const siteVetoSafety: Rule<CnFact> = {
  id: 'cn/site-veto-safety',
  over: 'record',
  kinds: ['site'],
  datedBy: 'record.asAt',
  title: text('网站没有安全、泄密等严重问题', 'No leak, attack or grave error on a site'),
  asks: text(
    '不得有严重表述错误、泄露国家秘密、有害内容或者链接、未处置的攻击、弄虚作假、重大舆情事件；触及即单项否决。',
    'No grave wording error, leak of secrets, harmful content or link, unhandled attack, falsification or grave incident; any of them fails the site.',
  ),
  mend: text('立即处置并报告。', 'Deal with it and report it at once.'),
  indicator: 'veto',
  versions: [
    {
      clause: { instrument: 'ind-2019', unplaced: true },
      modality: 'should',
      anchors: ['严重表述错误', '泄露国家秘密', '弄虚作假'],
      confidence: 'E',
      when: { all: [openSite, { stated: 'site.safetyTripped' }] },
      require: { not: { is: 'site.safetyTripped' } },
    },
  ],
  examples: {
    met: {
      subject: siteIn2026({ indicators: [{ indicator: 'veto-safety', met: false, on: '2026-05-20' }] }),
      asOf: '2026-06-01',
      note: text('检查未触及', 'the inspection found none'),
    },
    breached: {
      subject: siteIn2026({ indicators: [{ indicator: 'veto-safety', met: true, on: '2026-05-20' }] }),
      asOf: '2026-06-01',
      note: text('检查触及', 'the inspection found one'),
    },
    undetermined: {
      subject: sampleRecord('site', { indicators: [{ indicator: 'veto-safety', met: true }] }),
      asOf: '2026-06-01',
      note: text('检查触及，但记录没有任何日期', 'the inspection found one, but the record has no date at all'),
    },
  },
}
