import type { Clock } from '../clock.ts'
import type { Store } from '../store/index.ts'
import { storeVersion } from '../store/read/version.ts'

/**
 * A state of what answers are made from: the content of the store, and the day. The same object, the same answers; as
 * soon as anything may have changed it is another object.
 */
export interface StoreState {
  readonly version: string
  readonly heard: number
  readonly day: string
}

/** How a state is followed. */
export interface StateWatch {
  readonly store: Store
  readonly clock: Clock
  /** How long a change that another process made may go unseen, in milliseconds. */
  readonly unseen: number
  /** A clock that never goes back, in milliseconds. */
  readonly ticks: () => number
}

/**
 * Follows the state of a store. What this process commits is seen at once. What others commit is seen by asking the
 * database how far it has come, at most once in `unseen` milliseconds and only when somebody asks; an embedded database
 * has no others. The answer is as new as the moment the question was put, not as its coming back.
 * @returns gives the state; it rejects where the database cannot be asked
 */
export function stateOf({ store, clock, unseen, ticks }: StateWatch): () => StoreState | Promise<StoreState> {
  let state: StoreState | undefined
  let seen = Number.NEGATIVE_INFINITY
  let looking: Promise<void> | undefined

  const look = async (): Promise<void> => {
    const at = ticks()
    const heard = store.signal.heard()
    const version = store.engine === 'pglite' ? '' : await storeVersion(store)
    const day = clock.today()
    const same = state?.version === version && state.heard === heard && state.day === day
    if (!same) state = Object.freeze({ version, heard, day })
    seen = at
  }
  const held = (asked: number): StoreState | undefined => {
    if (state === undefined || state.heard !== store.signal.heard()) return undefined
    return seen >= asked || ticks() - seen < unseen ? state : undefined
  }
  const found = async (asked: number): Promise<StoreState> => {
    for (;;) {
      looking ??= look().finally(() => {
        looking = undefined
      })
      await looking
      const now = held(asked)
      if (now !== undefined) return now
    }
  }
  return () => {
    const asked = ticks()
    return held(asked) ?? found(asked)
  }
}
