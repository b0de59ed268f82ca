import type { Clause } from '../law/clause.ts'
import type { SubjectType } from '../subjects/subject.ts'
import type { LocalText } from '../text/local-text.ts'
import type { Coding } from './coding.ts'

/**
 * What a fact is made of. A judgement is a truth value that an organ decides and the library never computes;
 * a moment is a date or an instant; codes is a set.
 */
export type FactType = 'boolean' | 'judgement' | 'moment' | 'count' | 'code' | 'codes' | 'text'

/** A value that a member may have. */
type Wanted = string | number | boolean

/**
 * Which items are meant: those whose members, such as `class` or `validity/state`, equal these values or one of several;
 * where a member is a list, those whose list holds it.
 */
export type Where = Readonly<Record<string, Wanted | readonly Wanted[]>>

/**
 * How several items become one value: their number, how many differ in a member, the first or last moment, the union
 * of codes, whether there is one, whether each has a member, the sum of a member, or the member of the one listed last.
 */
export type Fold = 'count' | 'distinct' | 'first' | 'last' | 'codes' | 'any' | 'each' | 'sum' | 'value'

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
      /** The member taken from each item, such as `at` or `reviewer/name`; for `first` and `last` a moment. */
      readonly field?: string
      /** Where the list is given it is whole: it says itself what belongs to it, and nothing else does. */
      readonly whole?: true
    }
  | {
      readonly from: 'records'
      /** Folded over the records of a body, or of a site, over a period: see subjects/fold-period. */
      readonly kind: string
      readonly where?: Where
      /**
       * The member that says whose record it is: an id, a body, or a list of bodies. The issuer, where none is named or
       * the record does not say; `anyone` takes the records of all.
       */
      readonly whose?: string
      /**
       * The member that dates a record, such as `heldAt`, or a whole year such as `year`; a record without it leaves the
       * fold open. Where none is named the record stands in a register and counts whatever the period.
       */
      readonly dated?: string
      /** `dated` is an end, such as `closedOn`: what a record does not say has not ended, and does not count. */
      readonly undated?: 'not-ended'
      /**
       * The member that ends what began on `dated`: it counts where it lasted on any day of the period, and without it to
       * this day. Folded by `count` or `most` it counts where it lasted at the end of the last day: one after another is not
       * two at once.
       */
      readonly until?: string
      /**
       * Only those whose term, run from `dated`, was over before the last day of the period. In a complete register one
       * without a date is among them: what has no date was never brought up to date.
       */
      readonly stale?: string
      /** Their number, the union of a member's codes, whether there is one, or how many share the commonest code. */
      readonly by: 'count' | 'codes' | 'any' | 'most'
      /** The member the codes are taken from, such as `topics` or `of/record`; a record without it leaves the set open. */
      readonly field?: string
      /** The list in the record from whose items the codes are taken, such as `relations`, and which of them are meant. */
      readonly among?: { readonly list: string; readonly where?: Where }
    }
  /** Stated beside the data, never read from it. */
  | { readonly from: 'stated' }

/** A named, typed, cited question. Its absence means unknown, never false. */
export type Fact = Question & Coding

/** What every fact is, whatever its codes. */
interface Question {
  readonly type: FactType
  readonly over: readonly SubjectType[]
  /** The question a person would be asked. */
  readonly ask: LocalText
  readonly read: Read
  /** The provision that raises the question. */
  readonly clause?: Clause
  /** For a judgement, who decides it. */
  readonly judge?: LocalText
}
