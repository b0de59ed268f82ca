import type { Answer } from './answer.ts'
import { byteRing, type Place } from './byte-ring.ts'
import type { Coding } from './content-coding.ts'
import { hotAnswers } from './hot-answers.ts'

/** Answers that are kept: what was not asked for lately goes first. */
export interface AnswerMemory {
  /** An answer in a coding, or as it is where it was not coded yet. */
  readonly find: (key: string, coding: Coding) => Answer | undefined
  /** Keeps an answer in its coding, beside the others it has. What is too large for its share is not kept. */
  readonly keep: (key: string, answer: Answer) => void
  readonly clear: () => void
  /** Bytes that are taken. */
  readonly size: () => number
}

interface Form extends Omit<Answer, 'bytes'> {
  readonly place: Place
}

/** The forms of an answer, and where the last of them was written. */
interface Kept {
  readonly forms: ReadonlyMap<Coding, Form>
  readonly last: Place
}

/** About what the headers of an answer take. */
const overhead = 2048

/**
 * A memory for answers that never takes more than it may. Every answer is written into a ring of bytes; one that is asked
 * for again is at hand from then on.
 * @param most bytes it may take
 */
export function answerMemory(most: number): AnswerMemory {
  const hot = hotAnswers(most / 8)
  const ring = byteRing(most - most / 8)
  // In the order in which they were written: what was written over stands first.
  const kept = new Map<string, Kept>()
  const keep = (key: string, { bytes, ...answer }: Answer): void => {
    hot.drop(nameOf(key, answer.coding))
    const place = ring.put(bytes, besides(key))
    if (place === undefined) return
    const forms = new Map(kept.get(key)?.forms).set(answer.coding, { ...answer, place })
    kept.delete(key)
    kept.set(key, { forms, last: place })
    for (const [oldest, { last }] of kept) {
      if (ring.holds(last)) break
      kept.delete(oldest)
    }
  }
  const read = (form: Form | undefined): Answer | undefined => {
    if (form === undefined) return undefined
    const { place, ...answer } = form
    const bytes = ring.take(place)
    return bytes && { ...answer, bytes }
  }
  const find = (key: string, coding: Coding): Answer | undefined => {
    const name = nameOf(key, coding)
    const ready = hot.find(name)
    if (ready !== undefined) return ready
    const form = kept.get(key)?.forms.get(coding)
    const answer = read(form)
    if (answer === undefined) return coding === 'identity' ? undefined : find(key, 'identity')
    if (form !== undefined && ring.isOld(form.place)) keep(key, answer)
    hot.keep(name, answer, answer.bytes.length + besides(key))
    return answer
  }
  return {
    find,
    keep,
    clear: () => {
      kept.clear()
      ring.clear()
      hot.clear()
    },
    size: () => ring.size() + hot.size(),
  }
}

function besides(key: string): number {
  return overhead + 2 * key.length
}

function nameOf(key: string, coding: Coding): string {
  return `${coding} ${key}`
}
