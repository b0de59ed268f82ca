import { type LocalText, text } from '../text/local-text.ts'

/** The facts each problem carries, by its stable code. */
export interface ProblemParams {
  readonly 'civil/not-a-date': Described
  readonly 'civil/not-an-instant': Described
  readonly 'civil/not-a-moment': Described
  readonly 'civil/not-a-count': Described
  readonly 'civil/out-of-order': { readonly from: string; readonly to: string }
}

/** How an input is spoken of in an error: never its value, which may be somebody's number. */
type Described = { readonly got: LocalText }

/** The sentence of each problem: one without a sentence does not compile. */
export const problemMessages: { readonly [C in keyof ProblemParams]: (params: ProblemParams[C]) => LocalText } = {
  'civil/not-a-date': ({ got }) =>
    text(
      `应为真实存在的日期,写作 YYYY-MM-DD;收到的是${got['zh-CN']}`,
      `expected a real date written YYYY-MM-DD; got ${got.en}`,
    ),
  'civil/not-an-instant': ({ got }) =>
    text(
      `应为带时区的时刻,例如 2026-01-02T15:04:05+08:00;收到的是${got['zh-CN']}`,
      `expected an instant with its zone, such as 2026-01-02T15:04:05+08:00; got ${got.en}`,
    ),
  'civil/not-a-moment': ({ got }) =>
    text(
      `应为日期 YYYY-MM-DD,或带时区的时刻;收到的是${got['zh-CN']}`,
      `expected a date YYYY-MM-DD or an instant with its zone; got ${got.en}`,
    ),
  'civil/not-a-count': ({ got }) =>
    text(`应为非负整数;收到的是${got['zh-CN']}`, `expected a whole number, zero or more; got ${got.en}`),
  'civil/out-of-order': ({ from, to }) =>
    text(`起始日期 ${from} 晚于截止日期 ${to}`, `the first date ${from} is later than the last ${to}`),
}
