import type { Clause } from '../law/clause.ts'
import type { SubjectType } from '../subjects/subject.ts'
import type { LocalText } from '../text/local-text.ts'

/**
 * What a fact is made of. A judgement is a truth value that an organ decides and the library never computes;
 * a moment is a date or an instant; codes is a set.
 */
export type FactType = 'boolean' | 'judgement' | 'moment' | 'count' | 'code' | 'codes' | 'text'

/** Which items of a list are meant: those whose members equal these values. */
export type Where = Readonly<Record<string, string | number | boolean>>

/**
 * How several items become one value: their number, how many differ in a member, the first or last moment, the union
 * of codes, whether there is one, or whether each has a member.
 */
export type Fold = 'count' | 'distinct' | 'first' | 'last' | 'codes' | 'any' | 'each'

/** Where a fact is found in the subject's data. */
export type Read =
  | {
      readonly from: 'pointer'
      /** JSON pointer into the subject's data. */
      readonly pointer: string
      /** Another pointer that stands in for a missing value where the mapping allowed it (`/standIns/…`). */
      readonly standIn?: { readonly pointer: string; readonly allowedAt: string; readonly as: string }
    }
  /** The latest of several moments, of those that are recorded. */
  | { readonly from: 'latest'; readonly pointers: readonly string[] }
  | {
      readonly from: 'items'
      /** JSON pointer to a list in the subject's data. */
      readonly pointer: string
      readonly where?: Where
      readonly by: Fold
      /** The member taken from each item; for `first` and `last` a moment. */
      readonly field?: string
      /** Where the list is given it is whole: it says itself what belongs to it, and nothing else does. */
      readonly whole?: true
    }
  | {
      readonly from: 'records'
      /** Folded over the records of a period: see subjects/fold-period. */
      readonly kind: string
      readonly where?: Where
      /** The member that dates a record, such as `heldAt`; a record without it leaves the fold open. */
      readonly dated: string
      readonly by: 'count' | 'codes' | 'any'
      readonly field?: string
    }
  /** Stated beside the data, never read from it. */
  | { readonly from: 'stated' }

/** A named, typed, cited question. Its absence means unknown, never false. */
export interface Fact {
  readonly type: FactType
  readonly over: readonly SubjectType[]
  /** The question a person would be asked. */
  readonly ask: LocalText
  readonly read: Read
  /** The provision that raises the question. */
  readonly clause?: Clause
  /** For a judgement, who decides it. */
  readonly judge?: LocalText
  /** For a code, the values it may take. */
  readonly codes?: readonly string[]
}
