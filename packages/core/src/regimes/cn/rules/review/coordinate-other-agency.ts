import type { Condition } from '../../../../rules/condition.ts'
import type { Rule } from '../../../../rules/rule.ts'
import { text } from '../../../../text/local-text.ts'
import { sampleSubject } from '../../../samples.ts'
import type { CnFact } from '../../facts/index.ts'
import { meantForRelease } from './meant-for-release.ts'

/**
 * Every body that is concerned was consulted, and each has answered before publication. Where a local rule counts
 * silence as consent, and the body in charge says that it did, that stands for the answer. An objection is an answer and
 * no confirmation, nor is it silence: whether it was settled is not in the log, so somebody has to say.
 */
export const confirmed: Condition<CnFact> = {
  all: [
    { is: 'review.consulted' },
    { any: [{ not: { is: 'review.objected' } }, { is: 'review.objectionSettled' }] },
    {
      any: [
        { all: [{ is: 'review.confirmedByEach' }, { ordered: ['review.lastConfirmedAt', 'review.publishedAt'] }] },
        { is: 'review.consentDeemed' },
      ],
    },
  ],
}

const involved: Condition<CnFact> = { all: [{ is: 'review.involvesOthers' }, meantForRelease] }

/** 《条例》第十一条第一款: what concerns another body is settled with it, so that both say the same. */
export const coordinateOtherAgency: Rule<CnFact> = {
  id: 'cn/coordinate-other-agency',
  over: 'review-log',
  kinds: ['review'],
  datedBy: 'review.latestAt',
  title: text('涉及其他机关的先行协商确认', 'What concerns another body is settled with it'),
  asks: text(
    '公开的政府信息涉及其他机关的，公开前与有关机关协商、确认，保证准确一致。',
    'Information that concerns another body is settled with it before publication, so that it is accurate and consistent.',
  ),
  mend: text(
    '立即与所涉及的机关确认；内容不一致的，更正已公开的信息。',
    'Settle it with that body now, and correct what was published where the two differ.',
  ),
  versions: [
    {
      clause: { instrument: 'gipd-2008', article: 7 },
      modality: 'must',
      anchors: ['沟通', '确认'],
      confidence: 'M',
      when: involved,
      require: confirmed,
    },
    {
      clause: { instrument: 'gipd-2019', article: 11, paragraph: 1 },
      modality: 'must',
      anchors: ['协商', '确认', '准确一致'],
      confidence: 'T',
      when: involved,
      require: confirmed,
    },
  ],
  examples: {
    met: {
      subject: sampleSubject('review-log', 'review', {
        involvesOthers: true,
        coordination: [{ with: { name: '示例市审计局' }, receivedAt: '2026-03-02', repliedAt: '2026-03-03' }],
        publishedAt: '2026-03-04',
      }),
      asOf: '2026-06-01',
      note: text('对方答复后公开', 'published once the other body had answered'),
    },
    breached: {
      subject: {
        ...sampleSubject('review-log', 'review', {
          involvesOthers: true,
          coordination: [{ with: { name: '示例市审计局' }, receivedAt: '2026-03-02', repliedAt: '2026-03-05' }],
          publishedAt: '2026-03-04',
        }),
        facts: { 'review.consentDeemed': false },
      },
      asOf: '2026-06-01',
      note: text('答复之前已经公开', 'published before the answer'),
    },
    undetermined: {
      subject: sampleSubject('review-log', 'review', { involvesOthers: true, publishedAt: '2026-03-04' }),
      asOf: '2026-06-01',
      note: text('未记录是否协商', 'nobody recorded whether the other body was consulted'),
    },
  },
}
