import type { Condition } from '../../../../rules/condition.ts'
import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleSubject } from '../../../samples.ts'
import type { CnFact } from '../../facts/index.ts'
import { meantForRelease } from './meant-for-release.ts'

/** Reviewed for secrets first, and not refused; an undecided review is for another rule. */
export const reviewedFirst: Condition<CnFact> = {
  all: [
    { ordered: ['review.secrecyAt', 'review.publishedAt'] },
    { code: 'review.secrecyOutcome', of: ['approved', 'undecided'] },
  ],
}

const law = { instrument: 'secrecy-law-2024', article: 35 } as const
const regulations = { instrument: 'gipd-2019', article: 17, paragraph: 2 } as const

/** 《条例》第十七条第二款、《保密法》第三十五条: what is to be published is reviewed for secrets first, item by item. */
export const reviewBeforePublish: Rule<CnFact> = {
  id: 'cn/review-before-publish',
  over: 'review-log',
  kinds: ['review'],
  datedBy: 'review.latestAt',
  title: text('先审查、后公开', 'Review first, then publish'),
  asks: text(
    '对拟公开的信息逐项进行保密审查，审查通过后方可公开。',
    'What is to be published is reviewed for secrets, item by item, and published only once it has passed.',
  ),
  mend: text(
    '立即补做保密审查；审查未通过的，先撤下已公开的信息。',
    'Review it now; where it does not pass, take down what was published.',
  ),
  versions: [
    {
      clause: { instrument: 'gipd-2008', article: 14 },
      modality: 'must',
      anchors: ['审查'],
      confidence: 'M',
      when: meantForRelease,
      require: reviewedFirst,
    },
    {
      clause: regulations,
      modality: 'must',
      anchors: ['拟公开', '审查', '保守国家秘密法'],
      confidence: 'T',
      when: meantForRelease,
      require: reviewedFirst,
    },
    {
      clause: law,
      also: [regulations],
      modality: 'must',
      anchors: ['拟公开', '保密审查'],
      confidence: 'T',
      when: meantForRelease,
      require: reviewedFirst,
    },
    {
      clause: { instrument: 'secrecy-regulation-2024', article: 42 },
      also: [law, regulations],
      modality: 'must',
      anchors: ['先审查、后公开', '逐项', '保密审查'],
      confidence: 'T',
      when: meantForRelease,
      require: reviewedFirst,
    },
  ],
  examples: {
    met: {
      subject: sampleSubject('review-log', 'review', {
        secrecy: { at: '2026-03-04T09:00:00+08:00', outcome: 'approved' },
        publishedAt: '2026-03-04T15:00:00+08:00',
      }),
      asOf: '2026-06-01',
      note: text('上午审查，下午公开', 'reviewed in the morning, published in the afternoon'),
    },
    breached: {
      subject: sampleSubject('review-log', 'review', {
        secrecy: { at: '2026-03-05', outcome: 'approved' },
        publishedAt: '2026-03-04',
      }),
      asOf: '2026-06-01',
      note: text('公开次日才补审查', 'reviewed only the day after'),
    },
    undetermined: {
      subject: sampleSubject('review-log', 'review', { publishedAt: '2026-03-04' }),
      asOf: '2026-06-01',
      note: text('未记录保密审查，也无人确认审查记录完整', 'no review is recorded, and nobody vouches for the log'),
    },
  },
}
