import { type CivilDate, isCivilDate } from '../civil/index.ts'
import type { Json } from '../digest/canonical-json.ts'
import { isList, isObject } from '../facts/data.ts'
import type { DutyRecord } from './who-is-responsible.ts'

/** A problem that an inspection or appraisal found, with no day on which it was put right. */
export interface OpenProblem {
  /** The id of the inspection or appraisal. */
  readonly record: string
  /** Where in the record it stands, such as `/problems/1`. */
  readonly pointer: string
  readonly problem: string
  /** The id of the body that has to put it right, and its name as printed. */
  readonly body?: string
  readonly bodyName?: string
  readonly foundOn?: CivilDate
  readonly rectifyBy?: CivilDate
  /** Whether its own date is over. */
  readonly overdue: boolean
  /** Whether somebody vouches for the record to the day asked about; otherwise it may have been put right unrecorded. */
  readonly certain: boolean
}

/**
 * The problems that inspections and appraisals found and nobody recorded as put right: 《实施意见》四、4.
 * @param records published records; those of other kinds are passed over
 * @param on the day asked about: what was put right later, or found later, is as it was on that day
 * @returns the problems in the order of the records
 * @example
 * ```ts
 * const problems = [{ problem: '栏目半年未更新', rectifyBy: '2014-06-10' }, { problem: '信箱无人答复', rectifiedOn: '2014-05-30' }]
 * const inspection = { kind: 'inspection', place: '611000', id: '611000.inspection-1', inspectedOn: '2014-05-12', problems }
 * openProblems([inspection], civilDate('2014-07-01')).map(({ pointer, overdue, certain }) => [pointer, overdue, certain]) // → [['/problems/0', true, false]]
 * ```
 */
export function openProblems(records: Iterable<DutyRecord>, on: CivilDate): readonly OpenProblem[] {
  const open: OpenProblem[] = []
  for (const record of records) {
    if ((record.kind !== 'inspection' && record.kind !== 'appraisal') || !isList(record.problems)) continue
    const certain = isCivilDate(record.completeThrough) && record.completeThrough >= on
    for (const [at, item] of record.problems.entries()) {
      const found = problemOf(item, on)
      if (found !== undefined)
        open.push({ record: textOf(record.id) ?? '', pointer: `/problems/${at}`, ...found, certain })
    }
  }
  return open
}

function problemOf(item: Json, on: CivilDate): Omit<OpenProblem, 'record' | 'pointer' | 'certain'> | undefined {
  if (!isObject(item)) return undefined
  const { problem, foundOn, rectifyBy, rectifiedOn, body } = item
  if (isCivilDate(rectifiedOn) && rectifiedOn <= on) return undefined
  if (isCivilDate(foundOn) && foundOn > on) return undefined
  const [id, name] = isObject(body) ? [textOf(body.body), textOf(body.name)] : []
  return {
    problem: textOf(problem) ?? '',
    ...(id !== undefined && { body: id }),
    ...(name !== undefined && { bodyName: name }),
    ...(isCivilDate(foundOn) && { foundOn }),
    ...(isCivilDate(rectifyBy) && { rectifyBy }),
    overdue: isCivilDate(rectifyBy) && rectifyBy < on,
  }
}

function textOf(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}
