import type { Answer } from './answer.ts'

/** Answers that are kept, the most lately asked for longest. */
export interface AnswerMemory {
  readonly find: (key: string) => Answer | undefined
  /** Keeps an answer, or counts anew what it takes. What is too large for its share is not kept. */
  readonly keep: (key: string, answer: Answer) => void
  readonly clear: () => void
  /** Bytes that are taken. */
  readonly size: () => number
}

/** The largest share that one answer may take: the memory is there for many. */
const share = 8

/**
 * A memory for answers that never takes more than it may: whoever was not asked for longest goes first.
 * @param most bytes it may take; 0 keeps nothing
 */
export function answerMemory(most: number): AnswerMemory {
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
    keep: (key, answer) => {
      drop(key)
      const bytes = answer.size() + 2 * key.length
      if (bytes > most / share) return
      kept.set(key, { answer, bytes })
      taken += bytes
      for (const oldest of kept.keys()) {
        if (taken <= most) break
        drop(oldest)
      }
    },
    clear: () => {
      kept.clear()
      taken = 0
    },
    size: () => taken,
  }
}
