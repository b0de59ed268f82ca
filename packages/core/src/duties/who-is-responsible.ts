import { type CivilDate, isCivilDate } from '../civil/index.ts'
import type { Json } from '../digest/canonical-json.ts'
import type { Law } from '../law/build-law.ts'
import { cite } from '../law/cite.ts'
import { type ClauseId, clauseOf } from '../law/clause.ts'
import { forceOn } from '../law/instrument.ts'
import { type LocalText, text } from '../text/local-text.ts'
import type { DutyFunction, Responsibility } from './responsibility.ts'

/** A published record of kind responsibility, or any record: others are passed over. */
export interface DutyRecord {
  readonly kind: string
  readonly place: string
  readonly [field: string]: Json | undefined
}

/** What is asked. */
export interface DutyQuery {
  readonly function: DutyFunction
  /** The day asked about. */
  readonly on: CivilDate
  /** The key area meant, where the function is `key-area`. */
  readonly keyArea?: string
  /** Records of kind responsibility: who answers in a county, and who after a reform. */
  readonly records?: Iterable<DutyRecord>
  /** Ids of instruments said to be in force where the sources leave it open. */
  readonly assertInForce?: readonly string[]
}

/** A body that answers for a function. */
export interface ResponsibleBody {
  readonly body: LocalText
  /** The id of the body’s record, where a record says so. */
  readonly id?: string
  readonly line?: string
  /** Whether a clause names it or a published record does. */
  readonly source: 'clause' | 'record'
  readonly clause?: ClauseId
  readonly citation?: LocalText
  readonly from?: CivilDate
  readonly to?: CivilDate
  /**
   * How it is meant for the place: `named` itself; `each-level` the body of that line at the place’s own level; `model`
   * the upper level’s body, after whose pattern the place shares out its own.
   */
  readonly applies: 'named' | 'each-level' | 'model'
  /** Whether it certainly answered on that day. */
  readonly certain: boolean
}

/**
 * Who answers for a function in a place on a day: by the records published there, and by the clauses that share functions out.
 * @param query the function, the day, and the records to look in
 * @param law the law of the place, see {@link lawOf}
 * @returns the bodies, those of records first; none where nobody said. A county is told the city’s body as a model only
 * @example
 * ```ts
 * const law = lawOf({ place: '611000', knownOn: civilDate('2026-11-23') })
 * whoIsResponsible({ function: 'websites', on: civilDate('2014-06-03') }, law).map(({ body }) => body['zh-CN']) // → ['市政府政务信息化办公室']
 * ```
 */
export function whoIsResponsible(query: DutyQuery, law: Law): readonly ResponsibleBody[] {
  const { records = [], function: asked, assertInForce = [] } = query
  const byRecord: ResponsibleBody[] = []
  for (const record of records) {
    const found = fromRecord(record, query, law)
    if (found !== undefined) byRecord.push(found)
  }
  const byClause = law.responsibilities
    .filter((each) => each.function === asked)
    .flatMap((each) => fromClause(each, query.on, law, new Set(assertInForce)))
  return [...byRecord, ...byClause]
}

function fromClause(
  { body, line, clause, from, to, each }: Responsibility,
  on: CivilDate,
  law: Law,
  asserted: ReadonlySet<string>,
): readonly ResponsibleBody[] {
  const instrument = law.instruments.get(clause.instrument)
  if (instrument === undefined || !lasts({ from, to }, on)) return []
  const force = forceOn(instrument.inForce, on)
  if (force === 'not-yet' || force === 'ended') return []
  return [
    {
      body,
      line,
      source: 'clause',
      ...cite(clause, law),
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      applies: each === 'level' ? 'each-level' : instrument.place === law.place ? 'named' : 'model',
      certain: force === 'in-force' || asserted.has(instrument.id),
    },
  ]
}

function fromRecord(record: DutyRecord, query: DutyQuery, law: Law): ResponsibleBody | undefined {
  if (record.kind !== 'responsibility' || record.place !== law.place || record.function !== query.function)
    return undefined
  const { keyArea, on } = query
  if (keyArea !== undefined && !holdsArea(record.keyAreas, keyArea)) return undefined
  const from = isCivilDate(record.from) ? record.from : undefined
  const to = isCivilDate(record.to) ? record.to : undefined
  if (!lasts({ from, to }, on)) return undefined
  const { id, name } = bodyOf(record.body)
  if (id === undefined && name === undefined) return undefined
  return {
    body: text(name ?? id ?? '', name ?? id ?? ''),
    ...(id !== undefined && { id }),
    source: 'record',
    ...(typeof record.clause === 'string' && citedIn(record.clause, law)),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    applies: 'named',
    certain: from !== undefined,
  }
}

/** The clause that a record names; as people cite it where the law knows its document. */
function citedIn(clause: ClauseId, law: Law): Pick<ResponsibleBody, 'clause' | 'citation'> {
  const read = clauseOf(clause)
  return law.instruments.has(read.instrument) ? { clause, citation: cite(read, law).citation } : { clause }
}

function bodyOf(value: Json | undefined): { readonly id?: string; readonly name?: string } {
  if (typeof value !== 'object' || value === null || !('name' in value || 'body' in value)) return {}
  return {
    ...('body' in value && typeof value.body === 'string' && { id: value.body }),
    ...('name' in value && typeof value.name === 'string' && { name: value.name }),
  }
}

/** Whether an area is among them; one that is assigned a wider area answers for the narrower. */
function holdsArea(areas: Json | undefined, wanted: string): boolean {
  return Array.isArray(areas) && areas.some((area) => area === wanted || wanted.startsWith(`${String(area)}.`))
}

function lasts({ from, to }: { from: CivilDate | undefined; to: CivilDate | undefined }, on: CivilDate): boolean {
  return (from === undefined || from <= on) && (to === undefined || on <= to)
}
