import { type GongkaiRecord, personalDataRules, type Subject, type Verdict, verdicts } from '@gongkai/core'
import type { Json, Part, RecordPart, RowPart, TextPart } from '@gongkai/files'
import { lawPlaceOf } from '../check/law-place.ts'
import { vouchedSubject } from '../check/vouched.ts'
import type { Found } from './found.ts'
import { foundProblem, type JudgedPlace, judge } from './judge.ts'
import { judgedValue } from './judged.ts'
import { labelFaults } from './label-checks.ts'
import type { SettingsOfFile } from './levels.ts'
import { mapped, placeOfRecord, placeOfRow, valueOfRow } from './mapped.ts'
import { pageOf } from './page.ts'
import { type Passage, passageOfCell, passageOfLabel, passageOfText } from './passage.ts'
import { type TableInspector, tableInspector } from './personal-table.ts'
import { personalInText } from './personal-text.ts'
import { pointerStep } from './pointer-step.ts'
import { passagesOfRecord } from './record-values.ts'
import { servedRecord } from './served.ts'
import type { CheckSetup } from './setup.ts'
import type { Source } from './sources.ts'
import { faultsInText } from './text-checks.ts'

/** What looking into a file counted, beside what it found. */
export interface InspectionTally {
  records: number
  judged: number
  malformed: number
  /** Objects that do not say that they are records: they were searched and not judged. */
  others: number
  /** Everything else that was looked at: records, stretches of text, rows, labels. */
  looked: number
  readonly verdicts: Record<Verdict, number>
  /** The places the records name, with the place whose law was applied and how many there were. */
  readonly places: Map<string, { readonly judgedAs: string; records: number }>
}

/** Looks into the parts of one file. */
export interface Inspector {
  readonly take: (part: Part) => void
  /** Ends the file: what needs all of it is found now. */
  readonly finish: () => void
  readonly tally: InspectionTally
}

/** What an inspector hands on. */
export interface InspectorOutput {
  readonly found: (found: Found) => void
  /** A record that is of the form, for what is judged over many of them. */
  readonly record: (record: GongkaiRecord) => void
  /** Only the records are asked for: nothing is judged or searched. */
  readonly recordsAlone?: true
}

const longestTitle = 60

/**
 * Makes an inspector of a file: records are judged, texts and tables searched for personal data and faults of writing.
 * @param names its name as it is reported, and as globs see it
 */
export function inspector(
  { file, within }: { readonly file: string; readonly within: string },
  setup: CheckSetup,
  settings: SettingsOfFile,
  output: InspectorOutput,
): Inspector {
  const { plan, checker, faults } = setup
  const { asOf } = plan
  const { profile, levelOf } = settings
  const sources = setup.sourcesOf(within)
  const regions = regionsOf(settings.place)
  const search = { asOf, profile, regions }
  const alone = output.recordsAlone === true
  const personal = !alone && Object.keys(personalDataRules).some((kind) => levelOf(`personal-data/${kind}`) !== 'off')
  const writing = !alone && (levelOf('text/*') !== 'off' || levelOf('words/*') !== 'off')
  const tally: InspectionTally = {
    records: 0,
    judged: 0,
    malformed: 0,
    others: 0,
    looked: 0,
    verdicts: noVerdicts(),
    places: new Map(),
  }
  const tables = new Map<string, TableInspector>()
  const pageParts: Part[] = []
  let heading = ''

  const emit = (all: readonly Found[]): void => {
    for (const one of all) output.found(one)
  }
  const searchText = (passage: Passage): void => {
    if (personal && passage.text.length > 4) emit(personalInText(passage, search))
    if (writing) emit(faultsInText(passage, faults))
  }
  const judgeAll = (subjects: readonly Subject[], where: JudgedPlace): void => {
    if (alone) return
    for (const given of subjects) {
      const subject = setup.stated.beside(given)
      const place = countPlace(tally, subject.place)
      const { found, counts } = judge(
        place === subject.place ? subject : { ...subject, place },
        where,
        checker,
        plan.all,
      )
      for (const verdict of verdicts) tally.verdicts[verdict] += counts[verdict]
      emit(found)
    }
  }
  const takeMapped = (value: Json, source: Source, where: JudgedPlace): void => {
    const { subjects, found, skipped, record } = mapped(value, source, where)
    tally.looked++
    if (skipped) return
    tally.records++
    if (found.length > 0) tally.malformed++
    else tally.judged++
    emit(found)
    if (record !== undefined) output.record(record)
    judgeAll(record === undefined ? subjects : [vouchedSubject(record, plan.complete)], where)
  }
  const takeRecord = (part: RecordPart): void => {
    const [source] = sources
    if (isEmpty(part.value)) return
    if (part.role === 'front-matter') pageParts.push(part)
    else if (source !== undefined) takeMapped(part.value, source, placeOfRecord(part, source))
    const judged = source !== undefined || judgeValue(part, part.value, '')
    if (judged || part.role === 'front-matter') tally.looked++
    else tally.others++
    if (personal || writing) for (const passage of passagesOfRecord(part)) searchText(passage)
  }
  /** Judges a value, or the records it holds in a list; false where it is nothing to be judged. */
  const judgeValue = (part: RecordPart, value: Json, inner: string): boolean => {
    const served = servedRecord(value)
    if (served !== undefined)
      return served.record === undefined || judgeValue(part, served.record, inner + served.pointer)
    const judged = judgedValue(value, settings.place)
    if (judged === undefined)
      return listedItems(value, inner).reduce((any, [pointer, item]) => judgeValue(part, item, pointer) || any, false)
    const where = placeOfRecord(part, undefined, inner)
    const { record, subjects, problems } = judged
    tally.records++
    if (problems.length > 0) tally.malformed++
    else tally.judged++
    emit(problems.map((problem) => foundProblem(problem, where)))
    if (record !== undefined) output.record(record)
    judgeAll(record === undefined ? subjects : [vouchedSubject(record, plan.complete)], where)
    return true
  }
  const tableOf = (part: Extract<Part, { kind: 'header' | 'row' }>): TableInspector => {
    const key = `${part.file} ${part.table}`
    const known = tables.get(key)
    if (known !== undefined) return known
    const title = [baseName(part.file), part.sheet ?? '', heading].join(' ')
    const made = tableInspector(part, title, search)
    tables.set(key, made)
    return made
  }
  const takeRow = (row: RowPart): void => {
    tally.looked++
    if (row.role !== 'body') {
      if (row.role === 'caption') heading = headingOf(row.cells[0]?.text ?? '', heading)
      for (const index of row.cells.keys()) searchCell(row, index)
      return
    }
    const source = sources.find(({ sheet }) => sheet === undefined || sheet === row.sheet)
    const value = source === undefined ? undefined : valueOfRow(row)
    if (source !== undefined && value !== undefined) takeMapped(value, source, placeOfRow(row, source))
    if (personal) emit(tableOf(row).push(row))
    if (writing)
      for (const [index, cell] of row.cells.entries()) {
        if (cell.text.length < 3) continue
        const passage = passageOfCell(row, index)
        if (passage !== undefined) emit(faultsInText(passage, faults))
      }
  }
  const searchCell = (row: RowPart, index: number): void => {
    const passage = passageOfCell(row, index)
    if (passage !== undefined) searchText(passage)
  }
  const takeText = (part: TextPart): void => {
    if (part.text.trim() !== '') tally.looked++
    if (part.role === 'title' || part.role === 'body') heading = headingOf(part.text, heading)
    if (sources.length > 0) pageParts.push(part)
    searchText(passageOfText(part))
  }

  return {
    tally,
    take: (part) => {
      switch (part.kind) {
        case 'record':
          return takeRecord(part)
        case 'text':
          return takeText(part)
        case 'row':
          return takeRow(part)
        case 'header':
          if (personal) tableOf(part)
          return
        case 'labels':
          tally.looked++
          if (sources.length > 0) pageParts.push(part)
          emit(labelFaults(part))
          // What a box says stands in the text too, and was searched there.
          if (part.source !== 'catalog') for (const label of part.labels) searchText(passageOfLabel(label))
          return
        case 'file':
        case 'notice':
        case 'failure':
          return
      }
    },
    finish: () => {
      for (const table of tables.values()) emit(table.finish())
      const [source] = sources
      if (source === undefined || pageParts.length === 0) return
      const page = pageOf(file, pageParts)
      takeMapped(page.value, source, page.placeWith(source))
    },
  }
}

function noVerdicts(): Record<Verdict, number> {
  return { met: 0, breached: 0, pending: 0, undetermined: 0, 'does-not-apply': 0, 'not-in-force': 0, conflict: 0 }
}

/** The place whose law a subject is judged under; counted by the place it names. */
function countPlace({ places }: InspectionTally, place: string): string {
  const seen = places.get(place)
  if (seen !== undefined) {
    seen.records++
    return seen.judgedAs
  }
  const judgedAs = lawPlaceOf(place).code
  places.set(place, { judgedAs, records: 1 })
  return judgedAs
}

/** The codes by which masked numbers of the site's own place begin; none for the nation. */
function regionsOf(place: string): readonly string[] {
  return place === '100000' ? [] : [place]
}

/** Whether there is nothing in a value that could be judged or searched. */
function isEmpty(value: Json): boolean {
  return value === null || (typeof value === 'object' && Object.keys(value).length === 0)
}

/** Records that an object holds in a list, as in `{ "records": [ … ] }`. */
function listedItems(value: Json, inner: string): readonly (readonly [string, Json])[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  return Object.entries(value).flatMap(([key, list]): readonly (readonly [string, Json])[] =>
    Array.isArray(list) ? list.map((item: Json, index) => [`${inner}${pointerStep(key)}/${index}`, item] as const) : [],
  )
}

function headingOf(text: string, before: string): string {
  const line = text.split('\n').find((one) => one.trim() !== '') ?? ''
  return line.length <= longestTitle ? line : before
}

function baseName(file: string): string {
  return (file.split(/[\\/]/).at(-1) ?? file).replace(/\.[^.]*$/, '')
}
