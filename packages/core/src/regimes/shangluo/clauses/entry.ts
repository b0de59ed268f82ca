import type { RecordKind, RecordOf } from '../../../records/kinds.ts'
import type { LocalText } from '../../../text/local-text.ts'

/**
 * What a clause comes to: `a` a rule that a machine can check, `b` data for the open API, `c` neither, with the reason.
 */
export type CoverageClass = 'a' | 'b' | 'c'

/** Published data that a clause asks for: the kind, the fields that carry it, where it is served, and a sample record. */
export interface CoveredData {
  readonly kind: RecordKind
  readonly fields: readonly string[]
  /** The address that serves it. */
  readonly route: string
  /** The id of a made-up record of that kind with every field filled in. */
  readonly sample: string
}

/** One clause of the Opinion and what became of it. */
export interface CoverageEntry {
  /** The section as the Opinion numbers it, such as `二.1`; `to` its addressees, `preamble` its opening. */
  readonly section: string
  /** The point within the section, such as 二要. */
  readonly part?: string
  /** What the clause asks for, in our own words. */
  readonly about: LocalText
  /** Short key terms that stand in that section. */
  readonly anchors: readonly string[]
  readonly classes: readonly CoverageClass[]
  /** Ids of the rules that check it. */
  readonly rules?: readonly string[]
  /** Ids of the terms that it runs by, where the rules on a whole case are not over one record. */
  readonly terms?: readonly string[]
  readonly data?: readonly CoveredData[]
  /** Why it is neither rule nor data, in whole or in part. */
  readonly reason?: LocalText
}

/**
 * Published data of one kind.
 * @param kind the record kind
 * @param fields the fields that carry what the clause asks for
 * @param route where it is served; the list of that kind unless said
 */
export function data<K extends RecordKind>(
  kind: K,
  fields: readonly (keyof RecordOf<K> & string)[],
  route = `/v1/records?kind=${kind}`,
): CoveredData {
  return { kind, fields, route, sample: `999999.${kind}-full` }
}
