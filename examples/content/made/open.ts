import type { Fields } from './row.ts'

/** What one rule leaves open on the day of the check, or what is not due yet by it. */
export interface LeftOpen {
  readonly rule: string
  readonly verdict: 'undetermined' | 'pending'
  /** The kinds of record of which it leaves every one open, or those that `when` picks. */
  readonly kinds?: readonly string[]
  readonly when?: (fields: Fields) => boolean
  /** Single records by their ids, and logs of review by what they are about. */
  readonly named?: readonly string[]
  /** A period, and the bodies judged over it. */
  readonly over?: readonly [period: string, ...bodies: readonly string[]]
}

const undetermined = 'undetermined'

/**
 * What stays open for want of a fact: a figure that no document sets (the limits of the Opinion's 及时), a date or word
 * that nobody recorded. And what is not due yet.
 */
export const leftOpen: readonly LeftOpen[] = [
  { rule: 'cn/complaint-15wd', verdict: 'pending', named: ['999925.mail-2026-01'] },
  { rule: 'cn/coordinate-other-agency', verdict: undetermined, named: ['draft-31', 'draft-34'] },
  { rule: 'cn/media-reply-limit', verdict: undetermined, named: ['999926.mail-2026-01'] },
  { rule: 'cn/message-3m-veto', verdict: undetermined, named: ['999924.mail-2026-02'] },
  { rule: 'cn/message-3m-veto', verdict: 'pending', named: ['999925.mail-2026-01'] },
  { rule: 'cn/message-7-15wd', verdict: undetermined, named: ['999924.mail-2026-01', '999924.mail-2026-02'] },
  {
    rule: 'cn/proactive-20wd',
    verdict: undetermined,
    named: ['999926.doc-2014-county-government-00022', '999999.doc-2026-city-government-00003'],
  },
  { rule: 'cn/proactive-20wd', verdict: 'pending', named: ['999999.doc-2026-city-government-00004'] },
  { rule: 'cn/reassess-non-disclosed', verdict: undetermined, named: ['draft-32', 'draft-33'] },
  {
    rule: 'cn/site-mark-repealed',
    verdict: undetermined,
    over: [
      '2025-01-01..2025-12-31',
      '999999.city-government',
      '999999.government-office',
      '999924.county-government',
      '999926.county-government',
    ],
  },
  {
    rule: 'personal-data/email',
    verdict: undetermined,
    kinds: ['request-channel', 'work-unit'],
    when: ({ mailbox }) => mailbox !== undefined,
  },
  { rule: 'shangluo/coordinate-other-agency', verdict: undetermined, named: ['draft-31', 'draft-34'] },
  {
    rule: 'shangluo/emergency-first-time',
    verdict: undetermined,
    kinds: ['emergency-release'],
    when: ({ level }) => level === 'serious',
  },
  { rule: 'shangluo/hotline-answered', verdict: undetermined, kinds: ['hotline'] },
  {
    rule: 'shangluo/interp-timely',
    verdict: undetermined,
    kinds: ['interpretation'],
    when: ({ stage }) => stage === 'on-issue',
  },
  {
    rule: 'shangluo/leader-mailbox',
    verdict: undetermined,
    kinds: ['letter'],
    when: ({ channel }) => channel === 'leader-mailbox',
  },
  { rule: 'shangluo/livelihood-activity-24h', verdict: undetermined, named: ['999924.activity-2014-21'] },
  {
    rule: 'shangluo/media-update',
    verdict: undetermined,
    kinds: ['media-account'],
    when: ({ closedOn }) => closedOn === undefined,
  },
  { rule: 'shangluo/opinion-response', verdict: undetermined, kinds: ['opinion-case'] },
  { rule: 'shangluo/participation-result', verdict: undetermined, named: ['999926.survey-2026-01'] },
  { rule: 'shangluo/service-item-stale', verdict: undetermined, kinds: ['service-item'] },
]

/** Rules that the sample does not break, and why. */
export const notBroken: Readonly<Record<string, string>> = {
  'cn/press-quarterly': '只约束国务院部门，示例市没有。 It binds central departments, of which the city has none.',
  'cn/press-head-yearly': '只约束国务院部门，示例市没有。 It binds central departments, of which the city has none.',
  'cn/press-spokes-quarterly':
    '只约束国务院部门，示例市没有。 It binds central departments, of which the city has none.',
  'shangluo/coordinate-silence-consent-sl': '许可性规定，不成问题。 It permits and makes no finding.',
}
