import { type LocalText, text } from '../text/local-text.ts'

/** What people call the reasons for which a term pauses. */
export const pauseWords = {
  'third-party': text('征求第三方意见', 'a third party is asked'),
  'other-agency': text('征求其他机关意见', 'another agency is asked'),
  fee: text('等待缴费', 'the fee is awaited'),
} as const

/** What people call the things that happen while a term runs. */
export const eventWords = {
  extended: text('延长', 'extension'),
  paused: text('中止', 'pause'),
  'correction-received': text('收到补正', 'receipt of the correction'),
} as const

type Pause = { readonly reason: keyof typeof pauseWords; readonly sent: string }

/** What can be wrong with a term that is asked for, and with what is said to have happened while it ran. */
export interface TermProblemParams {
  readonly 'terms/unknown-term': { readonly term: string; readonly known: string }
  readonly 'terms/not-set': { readonly term: string; readonly on: string; readonly place: string }
  readonly 'terms/pause-open': Pause
  readonly 'terms/unknown-event': { readonly got: LocalText; readonly known: string }
  readonly 'terms/before-start': {
    readonly event: keyof typeof eventWords
    readonly on: string
    readonly start: string
  }
  readonly 'terms/after-end': { readonly event: keyof typeof eventWords; readonly on: string; readonly due: string }
  readonly 'terms/no-extension': { readonly on: string }
  readonly 'terms/extension-not-whole': { readonly on: string }
  readonly 'terms/extension-too-long': { readonly on: string; readonly by: number; readonly upTo: number }
  readonly 'terms/no-pause': Pause
  readonly 'terms/answered-before-sent': Pause & { readonly answered: string }
  readonly 'terms/pause-overlaps': Pause & { readonly answered: string }
  readonly 'terms/no-restart': { readonly on: string }
}

/** The sentences of {@link TermProblemParams}. */
export const termMessages: { readonly [C in keyof TermProblemParams]: (params: TermProblemParams[C]) => LocalText } = {
  'terms/unknown-term': ({ term, known }) =>
    text(`没有名为“${term}”的期限；可用的有：${known}`, `there is no term "${term}"; the terms are: ${known}`),
  'terms/not-set': ({ term, on, place }) =>
    text(
      `${on} 在 ${place} 没有施行中的规定设定期限“${term}”`,
      `on ${on} no provision in force in ${place} sets the term "${term}"`,
    ),
  'terms/pause-open': ({ reason, sent }) =>
    text(
      `自 ${sent} 起的中止（${pauseWords[reason]['zh-CN']}）尚未结束，期限无法确定`,
      `the pause from ${sent} (${pauseWords[reason].en}) has not ended, so the term has no end yet`,
    ),
  'terms/unknown-event': ({ got, known }) =>
    text(
      `不认识的事件：应为 ${known} 之一；收到${got['zh-CN']}`,
      `there is no such event: expected one of ${known}; got ${got.en}`,
    ),
  'terms/before-start': ({ event, on, start }) =>
    text(
      `${on} 的${eventWords[event]['zh-CN']}早于起算日 ${start}`,
      `the ${eventWords[event].en} of ${on} came before the term started on ${start}`,
    ),
  'terms/after-end': ({ event, on, due }) =>
    text(
      `${on} 的${eventWords[event]['zh-CN']}时，期限已于 ${due} 届满`,
      `the ${eventWords[event].en} of ${on} came after the term had run out on ${due}`,
    ),
  'terms/no-extension': ({ on }) =>
    text(`${on} 的延长：所据条款不允许延长`, `the extension of ${on}: the clause allows none`),
  'terms/extension-not-whole': ({ on }) =>
    text(`${on} 的延长：应为不小于 1 的整数`, `the extension of ${on}: expected a whole number of at least 1`),
  'terms/extension-too-long': ({ on, by, upTo }) =>
    text(
      `${on} 的延长：连同此前的延长共 ${by}，条款至多允许 ${upTo}`,
      `the extension of ${on}: with those before it ${by} in all, where the clause allows ${upTo} at most`,
    ),
  'terms/no-pause': ({ reason, sent }) =>
    text(
      `自 ${sent} 起的中止：所据条款没有因“${pauseWords[reason]['zh-CN']}”而中止的规定`,
      `the pause from ${sent}: the clause knows no pause while ${pauseWords[reason].en}`,
    ),
  'terms/answered-before-sent': ({ reason, sent, answered }) =>
    text(
      `中止（${pauseWords[reason]['zh-CN']}）：${answered} 的答复早于 ${sent} 的发出`,
      `the pause while ${pauseWords[reason].en}: answered on ${answered}, before it was sent on ${sent}`,
    ),
  'terms/pause-overlaps': ({ reason, sent, answered }) =>
    text(
      `中止（${pauseWords[reason]['zh-CN']}，${sent} 至 ${answered}）已包含在另一中止之内，不重复扣除`,
      `the pause from ${sent} to ${answered} (${pauseWords[reason].en}) lies within another one and is taken out once`,
    ),
  'terms/no-restart': ({ on }) =>
    text(
      `${on} 收到补正：所据条款没有重新起算的规定`,
      `the correction received on ${on}: the clause does not start the term again`,
    ),
}
