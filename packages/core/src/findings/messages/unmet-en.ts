import { printLength } from '../../terms/term-length.ts'
import type { LocalText } from '../../text/local-text.ts'
import type { Translated } from './message.ts'
import type { unmetZhCN } from './unmet-zh-cn.ts'

const ask = ({ en }: LocalText): string => `"${en}"`
const should = (wanted: boolean): string => (wanted ? 'should' : 'should not')

/** What was not met, element by element, in English. */
export const unmetEn: Translated<typeof unmetZhCN> = {
  'unmet.is': (one) => `${ask(one.ask)} should be ${one.wanted ? 'yes, and is no' : 'no, and is yes'}`,
  'unmet.code': (one) =>
    `${ask(one.ask)} ${should(one.wanted)} be ${one.of.en}, and is ${one.found === undefined ? 'something else' : one.found.en}`,
  'unmet.declared': (one) =>
    `${ask(one.ask)} ${should(one.wanted)} be declared as ${one.of.en}, and is ${one.found === undefined ? 'not declared' : `declared as ${one.found.en}`}`,
  'unmet.holds': (one) =>
    `${ask(one.ask)} ${should(one.wanted)} hold ${one.of.en}, and holds ${one.found === undefined ? 'nothing' : one.found.en}`,
  'unmet.lacks': ({ ask: what, of, missing }) => `${ask(what)} should hold ${of.en}, and lacks ${missing.en}`,
  'unmet.covers': ({ asks: [held, asked], wanted, missing }) =>
    `${ask(held)} ${should(wanted)} cover ${ask(asked)}${missing === undefined ? '' : `, and lacks ${missing.en}`}`,
  'unmet.known': (one) =>
    one.wanted ? `${ask(one.ask)} should be recorded, and is not` : `${ask(one.ask)} should not be recorded, and is`,
  'unmet.stated': (one) =>
    one.wanted ? `${ask(one.ask)} should be stated, and is not` : `${ask(one.ask)} should not be stated, and is`,
  'unmet.count': ({ asks, wanted, atLeast, found }) =>
    `${asks.map(ask).join(' plus ')} should be ${wanted ? 'at least' : 'less than'} ${atLeast}${found === undefined ? '' : `, and is ${found}`}`,
  'unmet.share': ({ asks: [part, whole], wanted, atLeast, found }) =>
    `${ask(part)} should be ${wanted ? 'at least' : 'less than'} ${atLeast}% of ${ask(whole)}, and is ${found}%`,
  'unmet.on': ({ ask: what, wanted, from, before, found }) => {
    const span = [from === undefined ? '' : `on or after ${from}`, before === undefined ? '' : `before ${before}`]
    return `${ask(what)} ${should(wanted)} fall ${span.filter((part) => part !== '').join(' and ')}, and is ${found}`
  },
  'unmet.same': ({ asks: [one, other], wanted }) =>
    `${ask(one)} ${should(wanted)} equal ${ask(other)}, and does${wanted ? ' not' : ''}`,
  'unmet.ordered': ({ asks: [first, second], wanted, found: [one, two] }) =>
    `${ask(first)} (${one ?? 'not recorded'}) should ${wanted ? 'not ' : ''}be later than ${ask(second)} (${two ?? 'not recorded'})`,
  'unmet.inside': ({ asks: [start, end], from, to, due, count, unit }) =>
    `${printLength(count, unit, 'en')} from ${ask(start)} (${from}) ran to ${due}; ${ask(end)} should come after, and was ${to}`,
  'unmet.silent': ({ asks: [start, end], from, atMost, unit }) =>
    `more than the ${printLength(atMost, unit, 'en')} that were set went by from ${ask(start)} (${from}), and ${ask(end)} is not recorded`,
  'unmet.said': ({ said, wanted }) => `this should ${wanted ? '' : 'not '}be so: ${said.en}`,
  'unmet.either': ({ ways }) =>
    `any one of these would do, and none was done: ${ways.map((way) => way.en).join('; or ')}`,
}
