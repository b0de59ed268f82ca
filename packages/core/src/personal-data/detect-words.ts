import { addressDepth } from './address-depth.ts'
import { type Candidate, contextFor, type Scan } from './candidate.ts'
import type { PersonalDataKind } from './rules.ts'

const email = /[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@(?:[A-Za-z0-9-]{1,63}\.){1,4}[A-Za-z]{2,10}/g
const account =
  /(微信|QQ|qq)(?:号码?|账号|帐号)?\s{0,2}(?:[:：]|是|为)?\s{0,2}([A-Za-z][\w-]{5,19}|[1-9]\d{4,11})(?![\w@])/g
const birth =
  /出生(?:日期|年月日?|时间)?(?:[:：]|为|于)?\s{0,2}(?:19|20)\d{2}\s{0,2}[年.\-/]\s{0,2}\d{1,2}\s{0,2}[月.\-/]?\s{0,2}(?:\d{1,2}\s{0,2}日?)?|(?:19|20)\d{2}年\d{1,2}月(?:\d{1,2}日)?出生/g
const address =
  /(?:家庭住址|现?住址|家庭地址|户籍(?:所在地|地址|地)|居住地址?|住所地?|家住|现住(?:地|于|在)?|(?<=[，,、；;\s（(])住(?![建房户院宿所保改校]))\s{0,2}[:：为在是]?\s{0,2}([一-鿿][^，,。；;、\s（()）]{4,60})/g

function candidate(
  scan: Scan,
  kind: PersonalDataKind,
  start: number,
  end: number,
  about: ReadonlySet<Candidate['about']>,
): Candidate | undefined {
  const context = contextFor(scan, start, end)
  if (!about.has(context.about)) return undefined
  const sure = context.about === 'person' && !context.sample
  const why = [{ key: 'shape', params: {} } as const, ...context.why]
  return { kind, confidence: sure ? 'likely' : 'possible', start, end, about: context.about, why }
}

/**
 * Words of which a text about a person has at least one, chosen so that a search for them costs next to nothing: the
 * first character of each is rare. Birth dates and addresses are looked for only behind one of them, or beside a number.
 */
const personWords = ['姓名', '身份证', '家住', '庭住'] as const

/** So far around a person word or number a birth date or address still belongs to it, in UTF-16 units. */
const around = 150

/** A part of a text. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** The parts of a text that speak of a person: around person words, and around what was found already. */
export function personalStretches(text: string, found: readonly Stretch[]): readonly Stretch[] {
  const places: Stretch[] = [...found]
  for (const word of personWords) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + around))
      places.push({ start: at, end: at + around })
  }
  const joined: { start: number; end: number }[] = []
  for (const { start, end } of places.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    const [from, to] = [Math.max(0, start - around), Math.min(text.length, end + around)]
    if (last !== undefined && from <= last.end) last.end = Math.max(last.end, to)
    else joined.push({ start: from, end: to })
  }
  return joined
}

interface Match {
  readonly found: string
  readonly value: string
  readonly at: number
}

/** The matches in some stretches; one without any of the words the pattern needs is passed over. */
function* matchesIn(
  text: string,
  stretches: readonly Stretch[],
  words: readonly string[],
  pattern: RegExp,
): Generator<Match> {
  for (const { start, end } of stretches) {
    const piece = text.slice(start, end)
    if (!words.some((word) => piece.includes(word))) continue
    for (const { 0: found, 1: value = '', index } of piece.matchAll(pattern)) yield { found, value, at: start + index }
  }
}

const notContact: ReadonlySet<Candidate['about']> = new Set(['person', 'neither'])
const personOnly: ReadonlySet<Candidate['about']> = new Set(['person'])

/** E-mail addresses that are not of a government domain and stand in no contact line. */
export function emailCandidates(scan: Scan): readonly Candidate[] {
  if (!scan.text.includes('@')) return []
  return [...scan.text.matchAll(email)].flatMap(({ 0: found, index }) => {
    if (/\.gov(?:\.cn)?$/i.test(found)) return []
    return candidate(scan, 'email', index, index + found.length, notContact) ?? []
  })
}

/** WeChat accounts that are named so; accounts in contact lines are a body's. QQ accounts are digits: see phones. */
export function chatCandidates(scan: Scan): readonly Candidate[] {
  if (!scan.text.includes('微信')) return []
  return [...scan.text.matchAll(account)].flatMap(({ 0: found, 2: value = '', index }) => {
    const end = index + found.length
    return candidate(scan, 'wechat', end - value.length, end, notContact) ?? []
  })
}

/** Birth dates in lines about a person. */
export function birthCandidates(scan: Scan, stretches: readonly Stretch[]): readonly Candidate[] {
  return Array.from(matchesIn(scan.text, stretches, ['出生'], birth)).flatMap(({ found, at }) => {
    const dated = candidate(scan, 'birth-date', at + found.search(/\d/), at + found.length, personOnly)
    const circular = dated?.why.some((reason) => reason.key === 'person-line' && reason.params.term === '出生')
    return dated === undefined || circular ? [] : [{ ...dated, confidence: 'possible' as const }]
  })
}

/** Home addresses that go below the village. */
export function addressCandidates(scan: Scan, stretches: readonly Stretch[]): readonly Candidate[] {
  return Array.from(matchesIn(scan.text, stretches, ['住', '籍', '家庭地址'], address)).flatMap(
    ({ found, value, at }) => {
      const depth = addressDepth(value)
      if (depth === undefined || depth === 'village') return []
      const end = at + found.length
      const where = candidate(scan, 'home-address', end - value.length, end, notContact)
      if (where === undefined) return []
      return [{ ...where, why: [{ key: 'address-depth', params: { depth } } as const, ...where.why.slice(1)] }]
    },
  )
}
