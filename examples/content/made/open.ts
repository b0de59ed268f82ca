/**
 * What stays open on the day of the check, by rule, for want of a fact: a figure that no document sets (the limits of
 * the Opinion's 及时), a date or word that nobody recorded, a register that nobody vouches for.
 */
export const undetermined: Readonly<Record<string, number>> = {
  'cn/coordinate-other-agency': 2,
  'cn/media-reply-limit': 1,
  'cn/message-3m-veto': 1,
  'cn/message-7-15wd': 2,
  'cn/proactive-20wd': 2,
  'cn/reassess-non-disclosed': 2,
  'cn/site-mark-repealed': 4,
  'personal-data/email': 28,
  'shangluo/coordinate-other-agency': 2,
  'shangluo/emergency-first-time': 6,
  'shangluo/hotline-answered': 9,
  'shangluo/interp-timely': 22,
  'shangluo/leader-mailbox': 18,
  'shangluo/livelihood-activity-24h': 1,
  'shangluo/media-update': 18,
  'shangluo/opinion-response': 7,
  'shangluo/participation-result': 1,
  'shangluo/service-item-stale': 27,
}

/** What is not due yet on the day of the check, by rule. */
export const waiting: Readonly<Record<string, number>> = {
  'cn/complaint-15wd': 1,
  'cn/message-3m-veto': 1,
  'cn/proactive-20wd': 1,
}

/** Rules that the sample does not break, and why. */
export const notBroken: Readonly<Record<string, string>> = {
  'cn/press-quarterly': '只约束国务院部门，示例市没有。 It binds central departments, of which the city has none.',
  'cn/press-head-yearly': '只约束国务院部门，示例市没有。 It binds central departments, of which the city has none.',
  'cn/press-spokes-quarterly':
    '只约束国务院部门，示例市没有。 It binds central departments, of which the city has none.',
  'shangluo/coordinate-silence-consent-sl': '许可性规定，不成问题。 It permits and makes no finding.',
}
