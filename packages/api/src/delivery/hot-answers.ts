import type { Answer } from './answer.ts'

/** Answers that are asked for again and again, at hand as they are sent. */
export interface HotAnswers {
  readonly find: (key: string) => Answer | undefined
  readonly keep: (key: string, answer: Answer, bytes: number) => void
  readonly drop: (key: string) => void
  readonly clear: () => void
  /** Bytes that are taken. */
  readonly size: () => number
}

/**
 * Makes room for some answers: whichever was not asked for longest goes first.
 * @param most bytes it may take
 */
export function hotAnswers(most: number): HotAnswers {
  const kept = new Map<string, { readonly answer: Answer; readonly bytes: number }>()
  let taken = 0
  const drop = (key: string): void => {
    taken -= kept.get(key)?.bytes ?? 0
    kept.delete(key)
  }
  return {
    find: (key) => {
      const found = kept.get(key)
      if (found === undefined) return undefined
      kept.delete(key)
      kept.set(key, found)
      return found.answer
    },
    keep: (key, answer, bytes) => {
      drop(key)
      if (bytes > most) return
      kept.set(key, { answer, bytes })
      taken += bytes
      for (const oldest of kept.keys()) {
        if (taken <= most) break
        drop(oldest)
      }
    },
    drop,
    clear: () => {
      kept.clear()
      taken = 0
    },
    size: () => taken,
  }
}
