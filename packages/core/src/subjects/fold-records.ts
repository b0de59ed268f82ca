import { dayOf, isMoment } from '../civil/index.ts'
import type { Json } from '../digest/canonical-json.ts'
import { codesOf, compileMember, compileWhere, type Data, isList, isObject } from '../facts/data.ts'
import type { Read } from '../facts/fact.ts'
import type { Scope } from '../rules/scope.ts'
import { every, type Truth } from '../rules/truth.ts'
import type { FactValue, Period } from './subject.ts'

/** A record as plain data. */
export type Item = { readonly [field: string]: Json | undefined }

/** A fact that is folded from the records of a period. */
export type RecordsRead = Extract<Read, { from: 'records' }>

/** Over which days records are folded, and whether the register they are in is complete through the last. */
export interface Folded extends Period {
  readonly complete: boolean
  /** Until when a term runs, for what counts only once it is over. */
  readonly limit?: Scope['limit']
}

/** One fact on its way, for all owners at once: records are taken in one by one and none is kept. */
export interface RecordsFold {
  readonly add: (record: Item) => void
  /** What it came to for one owner. */
  readonly value: (owner: string) => FactValue | undefined
  /** How many entries it keeps: one an owner, and one for each different code of his. */
  readonly kept: () => number
}

/** What was counted of one owner. */
interface Tally {
  count: number
  /** Whether more may come that could not be counted. */
  open: boolean
  readonly codes: Map<string, number>
}

/** Starts to fold one fact. */
export function foldRecords(read: RecordsRead, folded: Folded): RecordsFold {
  const ownersOf = compileOwners(read)
  const wanted = compileWhere(read.where)
  const counts = compileCounts(read, folded)
  const codesOfRecord = compileCodes(read, folded)
  const tallies = new Map<string, Tally>()
  let open = !folded.complete
  const tallyOf = (owner: string): Tally => {
    const known = tallies.get(owner)
    if (known !== undefined) return known
    const made: Tally = { count: 0, open: false, codes: new Map() }
    tallies.set(owner, made)
    return made
  }
  const add = (record: Item): void => {
    const counted = every([wanted, counts], (test) => test(record))
    if (counted === false) return
    const { owners, unnamed } = ownersOf(record)
    if (unnamed) open = true
    for (const owner of owners) {
      const tally = tallyOf(owner)
      if (counted === undefined) tally.open = true
      else tallyUp(tally, codesOfRecord(record))
    }
  }
  const value = (owner: string): FactValue | undefined => {
    const tally = tallies.get(read.whose === anyone ? anyone : owner)
    return factOf(read.by, tally ?? none, open || tally?.open === true)
  }
  const kept = (): number => [...tallies.values()].reduce((sum, { codes }) => sum + 1 + codes.size, 0)
  return { add, value, kept }
}

const none: Tally = { count: 0, open: false, codes: new Map() }

function tallyUp(tally: Tally, codes: readonly string[] | undefined): void {
  tally.count++
  if (codes === undefined) tally.open = true
  for (const code of codes ?? []) tally.codes.set(code, (tally.codes.get(code) ?? 0) + 1)
}

function factOf(by: RecordsRead['by'], { count, codes }: Tally, open: boolean): FactValue | undefined {
  switch (by) {
    case 'count':
      return open ? { atLeast: count } : count
    case 'any':
      return count > 0 ? true : open ? undefined : false
    case 'codes':
      return open ? { atLeast: [...codes.keys()] } : [...codes.keys()]
    case 'most': {
      const most = Math.max(0, ...codes.values())
      return open ? { atLeast: most } : most
    }
  }
}

const noCodes: readonly string[] = []

/**
 * Compiles the choice of the codes that a record adds; undefined where it does not say. In a complete register a list
 * that is absent is an empty one.
 */
function compileCodes(
  { field, among }: RecordsRead,
  { complete }: Folded,
): (record: Item) => readonly string[] | undefined {
  if (field === undefined) return () => noCodes
  const codesAt = compileMember(field)
  const codesOfOne = (item: Json): readonly string[] | undefined => {
    const codes = codesAt(item)
    return codes === undefined ? undefined : codesOf(codes)
  }
  if (among === undefined) return (record) => codesOfOne(record)
  const listAt = compileMember(among.list)
  const wanted = compileWhere(among.where)
  return (record) => {
    const list = listAt(record) ?? (complete ? [] : undefined)
    if (!isList(list)) return undefined
    const each = list.filter((item) => wanted(item) !== false).map(codesOfOne)
    return each.every((codes) => codes !== undefined) ? each.flat() : undefined
  }
}

/** The word that takes the records of all. */
const anyone = 'anyone'

/** Whose record it is, and whether it names somebody without an id, who may be anyone. */
interface Owners {
  readonly owners: readonly string[]
  readonly unnamed: boolean
}

const ofAnyone: Owners = { owners: [anyone], unnamed: false }

/** Compiles the choice of whose record it is. */
function compileOwners({ whose }: RecordsRead): (record: Item) => Owners {
  if (whose === anyone) return () => ofAnyone
  const at = compileMember(whose ?? 'issuer')
  return (record) => {
    const named = at(record) ?? record.issuer
    const each = isList(named) ? named : [named]
    const ids = each.map((one) => (isObject(one) ? one.body : one))
    const owners = ids.filter((id) => typeof id === 'string')
    return { owners: [...new Set(owners)], unnamed: owners.length < ids.length }
  }
}

/**
 * Compiles the question whether a record falls in the period; undefined where its dates do not tell. Of what lasts, a
 * number says how many there are at once, so it is taken at the end of the last day; whether there was one, and which
 * codes, is asked of every day of the period.
 */
function compileCounts(read: RecordsRead, folded: Folded): (record: Item) => Truth {
  if (read.dated === undefined) return () => true
  const datedAt = compileMember(read.dated)
  const { stale } = read
  if (stale !== undefined) return (record) => isStale(datedAt(record), stale, record.place, folded)
  if (read.until === undefined) {
    const undated = read.undated === 'not-ended' ? false : undefined
    return (record) => {
      const at = datedAt(record)
      return at === undefined ? undated : overlaps(daysOf(at), folded)
    }
  }
  const untilAt = compileMember(read.until)
  const asked = read.by === 'count' || read.by === 'most' ? openAtEnd : lasted
  return (record) => asked(datedAt(record), untilAt(record), folded)
}

/** The first and last day a date speaks of: a day, or all of a year. */
function daysOf(value: Data): readonly [first: string, last: string] | undefined {
  if (typeof value === 'number') return [`${value}-01-01`, `${value}-12-31`]
  if (!isMoment(value)) return undefined
  const day = dayOf(value)
  return [day, day]
}

function overlaps(days: readonly [string, string] | undefined, { from, to }: Period): Truth {
  return days && days[0] <= to && days[1] >= from
}

function lasted(began: Data, ended: Data, { from, to }: Period): Truth {
  if (isMoment(ended) && dayOf(ended) < from) return false
  return isMoment(began) ? dayOf(began) <= to : undefined
}

function openAtEnd(began: Data, ended: Data, { to }: Period): Truth {
  if (isMoment(ended) && dayOf(ended) <= to) return false
  return isMoment(began) ? dayOf(began) <= to : undefined
}

function isStale(at: Data, term: string, place: Data, { to, complete, limit }: Folded): Truth {
  if (!isMoment(at)) return complete ? true : undefined
  const until = typeof place === 'string' ? limit?.(term, at, place) : undefined
  if (until?.unit !== 'day') return undefined
  return until.latest < to ? true : until.earliest >= to ? false : undefined
}
