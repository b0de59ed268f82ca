/** Which database holds the store. */
export type StoreLocation =
  /** PGlite inside this process. The folder is made where it is missing; one process at a time may hold it. */
  | { readonly engine: 'embedded'; readonly folder: string }
  /** PGlite inside this process, gone with it: for tests and trials. */
  | { readonly engine: 'memory' }
  /** PostgreSQL 15 or later, by a `postgres://` address. */
  | { readonly engine: 'postgres'; readonly url: string; readonly poolSize?: number }

/**
 * What a store does with samples.
 *
 * - `until-real`: samples may be published while the store holds nothing real. The first real record removes
 *   every sample in its own transaction and starts a new epoch, so that no list, feed or export ever holds both.
 * - `never`: samples are refused.
 */
export type SamplePolicy = 'until-real' | 'never'

/** How a store is opened. */
export interface StoreConfig {
  readonly location: StoreLocation
  /** Default: `until-real`. */
  readonly samples?: SamplePolicy
}
