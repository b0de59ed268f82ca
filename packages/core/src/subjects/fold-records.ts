import { dayOf, isMoment } from '../civil/index.ts'
import type { Json } from '../digest/canonical-json.ts'
import { codesOf, compileMember, compileWhere, type Data, isList, isObject } from '../facts/data.ts'
import type { Read } from '../facts/fact.ts'
import type { Scope } from '../rules/scope.ts'
import { every, some, type Truth } from '../rules/truth.ts'
import type { FactValue, Period } from './subject.ts'

/** A record as plain data. */
export type Item = { readonly [field: string]: Json | undefined }

/** A fact that is folded from the records of a period. */
export type RecordsRead = Extract<Read, { from: 'records' }>

/** Whose records are folded, over which days, and whether the register they are in is complete through the last. */
export interface Folded extends Period {
  readonly owner: string
  readonly place: string
  readonly complete: boolean
  /** Until when a term runs, for what counts only once it is over. */
  readonly limit?: Scope['limit']
}

/** One fact on its way: records are taken in one by one and none is kept. */
export interface RecordsFold {
  readonly add: (record: Item) => void
  readonly value: () => FactValue | undefined
}

/** Starts to fold one fact. */
export function foldRecords(read: RecordsRead, folded: Folded): RecordsFold {
  const belongs = compileWhose(read, folded.owner)
  const wanted = compileWhere(read.where)
  const counts = compileCounts(read, folded)
  const codesAt = compileCodes(read)
  const tally = new Map<string, number>()
  let count = 0
  let open = !folded.complete
  const add = (record: Item): void => {
    const counted = every([belongs, wanted, counts], (test) => test(record))
    if (counted === undefined) open = true
    if (counted !== true) return
    count++
    const codes = codesAt(record)
    if (codes === undefined) open = true
    for (const code of codes ?? []) tally.set(code, (tally.get(code) ?? 0) + 1)
  }
  const value = (): FactValue | undefined => {
    switch (read.by) {
      case 'count':
        return open ? { atLeast: count } : count
      case 'any':
        return count > 0 ? true : open ? undefined : false
      case 'codes':
        return open ? { atLeast: [...tally.keys()] } : [...tally.keys()]
      case 'most': {
        const most = Math.max(0, ...tally.values())
        return open ? { atLeast: most } : most
      }
    }
  }
  return { add, value }
}

const noCodes: readonly string[] = []

/** Compiles the choice of the codes that a record adds; undefined where it does not say. */
function compileCodes({ field, among }: RecordsRead): (record: Item) => readonly string[] | undefined {
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
    const list = listAt(record)
    if (!isList(list)) return undefined
    const each = list.filter((item) => wanted(item) !== false).map(codesOfOne)
    return each.every((codes) => codes !== undefined) ? each.flat() : undefined
  }
}

/** Compiles the question whether a record is the owner's; undefined where it names a body without an id. */
function compileWhose({ whose }: RecordsRead, owner: string): (record: Item) => Truth {
  if (whose === 'anyone') return () => true
  const at = compileMember(whose ?? 'issuer')
  return (record) => {
    const named = at(record) ?? record.issuer
    return named === undefined ? undefined : isOwner(named, owner)
  }
}

function isOwner(named: Data, owner: string): Truth {
  if (isList(named)) return some(named, (one) => isOwner(one, owner))
  if (isObject(named)) return named.body === undefined ? undefined : named.body === owner
  return named === owner
}

/** Compiles the question whether a record falls in the period; undefined where its dates do not tell. */
function compileCounts(read: RecordsRead, folded: Folded): (record: Item) => Truth {
  if (read.dated === undefined) return () => true
  const datedAt = compileMember(read.dated)
  if (read.stale !== undefined) return (record) => isStale(datedAt(record), read.stale, folded)
  if (read.until === undefined) return (record) => overlaps(daysOf(datedAt(record)), folded)
  const untilAt = compileMember(read.until)
  return (record) => lasted(datedAt(record), untilAt(record), folded)
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

function isStale(at: Data, term: string | undefined, { to, place, complete, limit }: Folded): Truth {
  if (!isMoment(at)) return complete ? true : undefined
  const until = term === undefined ? undefined : limit?.(term, at, place)
  if (until?.unit !== 'day') return undefined
  return until.latest < to ? true : until.earliest >= to ? false : undefined
}
