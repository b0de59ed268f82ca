import { type LocalText, text } from '../text/local-text.ts'
import { type Fault, faultWords } from './fault-words.ts'

/** The facts each problem carries, by its stable code. */
export interface ProblemParams {
  readonly 'civil/not-a-date': Described
  readonly 'civil/not-an-instant': Described
  readonly 'civil/not-a-moment': Described
  readonly 'civil/not-a-count': Described
  readonly 'law/loosened': { readonly what: string; readonly upper: string; readonly lower: string }
  readonly 'civil/out-of-order': { readonly from: string; readonly to: string }
  readonly 'identifiers/not-a-document-number': Faulty<'shape' | 'year' | 'two-digit-year'>
  readonly 'identifiers/not-an-index-number': Described
  readonly 'identifiers/not-a-resident-id': Faulty<'shape' | 'region' | 'birth' | 'check'>
  readonly 'identifiers/not-a-credit-code': Faulty<'shape' | 'check'>
  readonly 'identifiers/not-an-organisation-code': Faulty<'shape' | 'check'>
  readonly 'identifiers/not-a-site-code': Faulty<'shape' | 'region'>
  readonly 'identifiers/not-a-project-code': Faulty<'shape' | 'year' | 'region'>
  readonly 'identifiers/not-a-mobile-number': Faulty<'shape' | 'range'>
  readonly 'identifiers/not-a-bank-card': Faulty<'shape' | 'issuer' | 'check'>
}

/** How an input is spoken of in an error: never its value, which may be somebody's number. */
type Described = { readonly got: LocalText }

/** A number that was refused, and what is wrong with it. */
type Faulty<F extends Fault> = Described & { readonly fault: F }

function faulty(zh: string, en: string): (params: Faulty<Fault>) => LocalText {
  return ({ got, fault }) =>
    text(
      `应为${zh}；收到的是${got['zh-CN']}，${faultWords[fault]['zh-CN']}`,
      `expected ${en}; got ${got.en}: ${faultWords[fault].en}`,
    )
}

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
  'identifiers/not-a-document-number': faulty(
    '发文字号，例如 国办发〔2019〕14号',
    'a document number such as 国办发〔2019〕14号',
  ),
  'identifiers/not-an-index-number': ({ got }) =>
    text(
      `应为政府信息索引号，例如 000014349/2018-00221；收到的是${got['zh-CN']}`,
      `expected an index number such as 000014349/2018-00221; got ${got.en}`,
    ),
  'identifiers/not-a-resident-id': faulty('公民身份号码（GB 11643）', 'a resident identity number (GB 11643)'),
  'identifiers/not-a-credit-code': faulty('统一社会信用代码（GB 32100）', 'a unified social credit code (GB 32100)'),
  'identifiers/not-an-organisation-code': faulty('组织机构代码（GB 11714）', 'an organisation code (GB 11714)'),
  'identifiers/not-a-site-code': faulty(
    '网站标识码（10 位数字，或 bm 加 8 位数字）',
    'a site code (10 digits, or bm and 8 digits)',
  ),
  'identifiers/not-a-project-code': faulty(
    '投资项目代码，例如 2019-610902-48-03-012345',
    'an investment project code such as 2019-610902-48-03-012345',
  ),
  'identifiers/not-a-mobile-number': faulty('手机号码（11 位）', 'a mobile number (11 digits)'),
  'identifiers/not-a-bank-card': faulty('银行卡号（13 至 19 位）', 'a bank card number (13 to 19 digits)'),
  'law/loosened': ({ what, upper, lower }) =>
    text(
      `${lower}放宽了${upper}(${what}):下级规定只能在上级留有余地时从严`,
      `${lower} loosens ${upper} (${what}): a lower level may only tighten what the upper one leaves open`,
    ),
}
