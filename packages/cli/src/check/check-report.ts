import type { CivilDate, Confidence, Digest, Json, LocalText, Severity, Trace, Verdict } from '@gongkai/core'

/** The version of the report's form. It grows when something is taken away or means something else, not when something is added. */
export const reportSchemaVersion = 1

/** How much of a file was read. */
export type FileState = 'read' | 'partly' | 'could-not-read'

/**
 * Where in a file something stands. Line and column count from 1, the column in UTF-16 units. Everything but the file is
 * there only where the format knows it.
 */
export interface ReportPlace {
  readonly file: string
  readonly line?: number
  readonly column?: number
  /** The sheet's name, in a workbook. */
  readonly sheet?: string
  /** The number of the table in the document, from 1, where tables have no names. */
  readonly table?: number
  /** A cell in A1 form, or the letters of a whole column. */
  readonly cell?: string
  /** The title of the cell's column. */
  readonly title?: string
  readonly page?: number
  /** A JSON pointer (RFC 6901) from the root of the document. */
  readonly pointer?: string
  /** A part that has only a name: `comment, paragraph 3`, a document property. */
  readonly item?: string
  /** Why nobody who opens the document sees it. */
  readonly hiddenBy?: readonly string[]
}

/** What stands beside a finding, told by its shape: `文2`, `数18`. It never holds a value. */
export interface Neighbour {
  /** The cell in A1 form; left out in running text. */
  readonly cell?: string
  /** The title of its column. */
  readonly title?: string
  readonly shape: string
}

/** What would settle a verdict, as core states it, with its sentence. */
export interface ReportNeed {
  readonly need: string
  readonly text: LocalText
}

/** A sentence as data: its stable key, what it speaks of, and the sentence itself. */
export interface ReportMessage {
  readonly key: string
  readonly params: { readonly [name: string]: Json }
  readonly text: LocalText
}

/** Why a finding does not count although it stands: somebody answers for it, with a ground and until a day. */
export interface Waived {
  readonly reason: string
  readonly basis: string
  /** The last day on which it holds. */
  readonly until: CivilDate
  /** Where the waiver is written. */
  readonly by: ReportPlace
}

/** One finding as it is reported. Apart from places, codes, dates and counts it holds nothing of the input. */
export interface ReportFinding {
  readonly rule: string
  readonly verdict: Verdict
  /** Absent where there is nothing to report: what was met or does not apply, listed only on request. */
  readonly severity?: Severity
  readonly confidence: Confidence
  readonly file: string
  readonly place: ReportPlace
  /** The id of the record it is about. */
  readonly record?: string
  /** The clause's id and its name as people cite it; standards are cited by name alone. */
  readonly clause?: string
  readonly citation?: LocalText
  readonly title: LocalText
  readonly message: ReportMessage
  /** Sentence by sentence: what was found, under which clause, what is missing, how to mend it. */
  readonly explanation: readonly LocalText[]
  /** How to mend it. */
  readonly mend: LocalText
  readonly needs: readonly ReportNeed[]
  /** Facts whose value another field stood in for, because the mapping said so. */
  readonly standIns: readonly string[]
  readonly nearby: readonly Neighbour[]
  /** `--fix` can mend it. */
  readonly fixable?: true
  /** Whether it fails the run: grave and sure enough, not waived, not in the baseline. */
  readonly fails: boolean
  readonly waived?: Waived
  /** It was there when the baseline was written. */
  readonly known?: true
  readonly trace?: Trace
}

/** Something that could not be read, or was read and could not be checked. Never a broken rule. */
export interface ReadingTrouble {
  /** The stable code of the reader, such as `encrypted`. */
  readonly code: string
  readonly message: LocalText
  readonly place: ReportPlace
  /** How much was left unread; `none` for a notice about a file that was read. */
  readonly unread: 'file' | 'part' | 'none'
}

/** One file that was looked at. */
export interface FileReport {
  readonly file: string
  /** The format it turned out to have. */
  readonly format?: string
  readonly state: FileState
  /** Why it could not be read, or only in part; the first {@link ReportCaps.troubles} of them. */
  readonly troubles: readonly ReadingTrouble[]
  /** How many troubles there were. */
  readonly troubleCount: number
  /** How many subjects were judged. */
  readonly subjects: number
  /** How many findings stand in it, waived and known ones left out. */
  readonly findings: number
}

/** What a rule came to in the whole run, each verdict counted for itself. */
export interface RuleTotal {
  readonly rule: string
  readonly verdict: Verdict
  readonly title: LocalText
  readonly citation?: LocalText
  readonly mend: LocalText
  /** The gravest severity it was found with. */
  readonly severity: Severity
  /** How many findings stand. */
  readonly count: number
  readonly failing: number
  readonly waived: number
  /** How many stand in the baseline. */
  readonly known: number
  /** In how many files. */
  readonly files: number
  /** How many of all these are among the report's samples. */
  readonly shown: number
}

/** Exact counts: a cap on samples never changes them. Waived and known findings are counted apart. */
export interface Totals {
  readonly findings: number
  readonly failing: number
  readonly waived: number
  readonly known: number
  readonly bySeverity: Readonly<Record<Severity, number>>
  /** The rules that found something, gravest first, then by id and verdict. */
  readonly byRule: readonly RuleTotal[]
  readonly byState: Readonly<Record<FileState, number>>
  /** How many judgements came to which verdict, also those that are no finding. */
  readonly verdicts: Readonly<Record<Verdict, number>>
  /** Records that were read. */
  readonly records: number
  /** Subjects that were judged. */
  readonly judged: number
  /** Records that are not of the form, and were not judged. */
  readonly malformed: number
  /** Findings that are counted but not among the samples. */
  readonly notShown: number
}

/** Why a run ended before its last file. */
export interface StoppedEarly {
  readonly why: 'interrupted'
  /** How many files were looked at. */
  readonly after: number
  readonly of: number
}

/** Which law was applied to the records of a place. */
export interface AppliedLaw {
  /** The place the records name. */
  readonly place: string
  /** The place whose law was applied: where the table does not know the first, its province or the nation. */
  readonly judgedAs: string
  readonly records: number
  readonly hash: Digest
}

/** What the run can be repeated from: same library, law, calendar, configuration and days, same answer. */
export interface ReportBasis {
  /** The day on which everything was judged. */
  readonly asOf: CivilDate
  /** The day of knowledge: notices and documents published later are left out. */
  readonly knownOn: CivilDate
  readonly laws: readonly AppliedLaw[]
  readonly calendar: Digest
  readonly configuration: Digest
  /** The file of the configuration; left out where there is none. */
  readonly configFile?: string
}

/** How many examples a report carries. Counts are exact whatever the caps are. */
export interface ReportCaps {
  /** Of each rule in each file. */
  readonly perRuleAndFile: number
  /** In the whole report. */
  readonly inReport: number
  /** Reading troubles of one file. */
  readonly troubles: number
}

/** Everything a run of `gongkai check` has to say, in the order of files and places, whatever order it was found in. */
export interface CheckReport {
  readonly schemaVersion: typeof reportSchemaVersion
  readonly tool: { readonly name: 'gongkai'; readonly version: string }
  readonly basis: ReportBasis
  /** From when on a finding fails the run. */
  readonly gate: { readonly failOn: Severity | 'never'; readonly minConfidence: Confidence }
  /** Nothing was there to be judged or searched: the run is no proof of anything, and fails unless that was expected. */
  readonly nothing?: { readonly expected: boolean }
  readonly files: readonly FileReport[]
  readonly findings: readonly ReportFinding[]
  readonly totals: Totals
  readonly caps: ReportCaps
  readonly stoppedEarly?: StoppedEarly
}
