import type { TermUnit } from '../../terms/term.ts'
import { printLength } from '../../terms/term-length.ts'
import type { LocalText } from '../../text/local-text.ts'

/** A question about one fact: what it is called, and whether what is asked was to hold or not to hold. */
export type Asked = { readonly ask: LocalText; readonly wanted: boolean }

/** A question about two facts. */
export type AskedPair = { readonly asks: readonly [LocalText, LocalText]; readonly wanted: boolean }

/** What was asked of a fact that is a code or a set of them, and what was found of it: undefined where nothing was. */
export type AskedCodes = Asked & { readonly of: LocalText; readonly found: LocalText | undefined }

const ask = ({ 'zh-CN': words }: LocalText): string => `“${words}”`
const should = (wanted: boolean): string => (wanted ? '应' : '不应')
const now = (found: LocalText | undefined, verb: string, as = ''): string =>
  found === undefined ? `现未${verb}` : `现${verb}${as}${found['zh-CN']}`

/** What was not met, element by element, in Chinese. */
export const unmetZhCN = {
  'unmet.is': (one: Asked) => `${ask(one.ask)}应为“${one.wanted ? '是' : '否'}”，现为“${one.wanted ? '否' : '是'}”`,
  'unmet.code': (one: AskedCodes) =>
    `${ask(one.ask)}${should(one.wanted)}为${one.of['zh-CN']}，${one.found === undefined ? '现为其他' : `现为${one.found['zh-CN']}`}`,
  'unmet.declared': (one: AskedCodes) =>
    `${ask(one.ask)}${should(one.wanted)}注明为${one.of['zh-CN']}，${now(one.found, '注明', '为')}`,
  'unmet.holds': (one: AskedCodes) =>
    `${ask(one.ask)}${should(one.wanted)}含有${one.of['zh-CN']}，${now(one.found, '含有')}`,
  'unmet.lacks': ({ ask: what, of, missing }: { ask: LocalText; of: LocalText; missing: LocalText }) =>
    `${ask(what)}应含有${of['zh-CN']}，尚缺${missing['zh-CN']}`,
  'unmet.covers': ({ asks: [held, asked], wanted, missing }: AskedPair & { readonly missing: LocalText | undefined }) =>
    `${ask(held)}${should(wanted)}涵盖${ask(asked)}${missing === undefined ? '' : `，尚缺${missing['zh-CN']}`}`,
  'unmet.known': (one: Asked) =>
    one.wanted ? `${ask(one.ask)}应有记录，现无记录` : `${ask(one.ask)}不应有记录，现有记录`,
  'unmet.stated': (one: Asked) =>
    one.wanted ? `${ask(one.ask)}应当载明，现未载明` : `${ask(one.ask)}不应载明，现已载明`,
  'unmet.count': ({ asks, wanted, atLeast, found }: AskedCount) =>
    `${asks.map(ask).join('加')}应${wanted ? '不少于' : '少于'}${atLeast}${found === undefined ? '' : `，现为${found}`}`,
  'unmet.share': ({ asks: [part, whole], wanted, atLeast, found }: AskedShare) =>
    `${ask(part)}占${ask(whole)}应${wanted ? '不低于' : '低于'}${atLeast}%，现为${found}%`,
  'unmet.on': ({ ask: what, wanted, from, before, found }: AskedSpan) => {
    const span = [from === undefined ? '' : `${from} 及以后`, before === undefined ? '' : `${before} 之前`]
    return `${ask(what)}${should(wanted)}在 ${span.filter((part) => part !== '').join('、')}，现为 ${found}`
  },
  'unmet.same': ({ asks: [one, other], wanted }: AskedPair) =>
    `${ask(one)}${wanted ? '应与' : '不应与'}${ask(other)}相同，现${wanted ? '不相同' : '相同'}`,
  'unmet.ordered': ({ asks: [first, second], wanted, found: [one, two] }: AskedOrder) =>
    `${ask(first)}（${one ?? '未记录'}）应${wanted ? '不晚于' : '晚于'}${ask(second)}（${two ?? '未记录'}）`,
  'unmet.inside': ({ asks: [start, end], from, to, due, count, unit }: AskedTerm) =>
    `自${ask(start)}（${from}）起${printLength(count, unit, 'zh-CN')}至 ${due} 届满，${ask(end)}应在此之后，现为 ${to}`,
  'unmet.silent': ({ asks: [start, end], from, atMost, unit }: AskedSilence) =>
    `自${ask(start)}（${from}）起已超过给定的${printLength(atMost, unit, 'zh-CN')}，${ask(end)}仍无记录`,
  'unmet.said': ({ said, wanted }: { readonly said: LocalText; readonly wanted: boolean }) =>
    `${wanted ? '应当做到' : '不应当有'}：${said['zh-CN']}`,
  'unmet.either': ({ ways }: { readonly ways: readonly LocalText[] }) =>
    `下列做到其一即可，均未做到：${ways.map((way) => way['zh-CN']).join('；或者')}`,
}

/** A count that was to be at least so many, or fewer: of one fact, or of several together. */
export type AskedCount = {
  readonly asks: readonly LocalText[]
  readonly wanted: boolean
  readonly atLeast: number
  readonly found: number | undefined
}

/** A share in hundredths. */
export type AskedShare = AskedPair & { readonly atLeast: number; readonly found: number }

/** A moment that was to fall within a span. */
export type AskedSpan = Asked & {
  readonly from: string | undefined
  readonly before: string | undefined
  readonly found: string
}

/** Two moments of which one was to be no later than the other. */
export type AskedOrder = AskedPair & { readonly found: readonly [string | undefined, string | undefined] }

/** What was to happen after a term had run, and happened within it. */
export type AskedTerm = {
  readonly asks: readonly [LocalText, LocalText]
  readonly from: string
  readonly to: string
  readonly due: string
  readonly count: number
  readonly unit: TermUnit
}

/** What did not happen within the caller's figure, and has not happened since. */
export type AskedSilence = Pick<AskedTerm, 'asks' | 'from' | 'unit'> & { readonly atMost: number }
