import type { CivilDate, Confidence, DisclosureProfileName, Regime, Severity } from '@gongkai/core'
import type { ReportCaps } from '../check/check-report.ts'
import type { CompleteRegister } from '../check/settings.ts'
import type { Mapping } from '../mapping/mapping-schema.ts'
import type { WordList } from '../words/word-list.ts'
import type { StatedFact } from './stated-facts.ts'

/** How grave a rule is made by the configuration; `off` does not look for it at all. */
export type Level = Severity | 'off'

/** Levels by rule id; `personal-data/*` stands for all whose id begins so. Later ones win. */
export type Levels = Readonly<Record<string, Level>>

/** What holds for some files only. */
export interface FileSettings {
  /** Globs against the file's name, as it is reported. */
  readonly files: readonly string[]
  readonly levels?: Levels
  readonly profile?: DisclosureProfileName
  readonly place?: string
}

/** How rows, objects or pages of some files become records. */
export interface SourceSettings {
  readonly files: readonly string[]
  /** Only this sheet of a workbook. */
  readonly sheet?: string
  readonly mapping: Mapping
}

/** Everything that decides what a file is found to be, as plain data: it is hashed for the cache and sent to workers. */
export interface CheckPlan {
  readonly asOf: CivilDate
  readonly knownOn: CivilDate
  /** The place of records that name none, and of the site itself. */
  readonly place: string
  readonly levels: Levels
  readonly overrides: readonly FileSettings[]
  readonly profile: DisclosureProfileName
  readonly sources: readonly SourceSettings[]
  readonly assertInForce: readonly string[]
  readonly overlays: readonly Regime[]
  readonly words: readonly WordList[]
  readonly complete: readonly CompleteRegister[]
  /** Facts that somebody states beside the records. */
  readonly facts: readonly StatedFact[]
  readonly failOn: Severity | 'never'
  readonly minConfidence: Confidence
  readonly caps: ReportCaps
  /** Whether what was met, does not apply or is not in force is listed too. */
  readonly all: boolean
  readonly trace: boolean
}
