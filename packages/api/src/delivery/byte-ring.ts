/** Where bytes lie in a ring: in which part of it, in which of its turns. */
export interface Place {
  readonly part: number
  readonly turn: number
  readonly from: number
  readonly to: number
}

/** Bytes that are kept until newer ones are written over them. */
export interface ByteRing {
  /**
   * Writes bytes, over the oldest where there is no room left.
   * @param beside bytes that are kept with them elsewhere, which take room as well
   * @returns undefined where they are too many for one part of the ring
   */
  readonly put: (bytes: Uint8Array, beside: number) => Place | undefined
  /** A copy of what was put there; undefined once it was written over. */
  readonly take: (place: Place) => Uint8Array<ArrayBuffer> | undefined
  /** Whether what was put there is still there. */
  readonly holds: (place: Place) => boolean
  /** Whether a place is in the older half. */
  readonly isOld: (place: Place) => boolean
  /** Forgets everything, and leaves none of it behind. */
  readonly clear: () => void
  /** Bytes that are taken, those beside among them. */
  readonly size: () => number
}

/** A part is written from its begin to its end, and then begun anew. */
interface Part {
  readonly bytes: Uint8Array<ArrayBuffer>
  turn: number
  written: number
  taken: number
  /** How far it was ever written. */
  reached: number
}

const parts = 8

/**
 * Makes a ring. If thousands of answers that are each kept for a second had arrays of their own, these would outlive the
 * young part of the heap and fill the old one, and clearing that takes a tenth of the time of an answer.
 * @param most bytes it may take; each part is made when it is needed
 */
export function byteRing(most: number): ByteRing {
  const length = Math.floor(most / parts)
  const ring: Part[] = []
  let current = -1
  let turn = 0
  const begin = (): Part => {
    current = (current + 1) % parts
    turn += 1
    const part = ring[current] ?? { bytes: new Uint8Array(length), turn, written: 0, taken: 0, reached: 0 }
    ring[current] = Object.assign(part, { turn, written: 0, taken: 0 })
    return part
  }
  const partOf = (place: Place) => (ring[place.part]?.turn === place.turn ? ring[place.part] : undefined)
  return {
    put: (bytes, beside) => {
      const room = bytes.length + beside
      if (room > length) return undefined
      const last = ring[current]
      const part = last === undefined || last.taken + room > length ? begin() : last
      const from = part.written
      part.bytes.set(bytes, from)
      part.written += bytes.length
      part.taken += room
      part.reached = Math.max(part.reached, part.written)
      return { part: current, turn: part.turn, from, to: part.written }
    },
    take: (place) => partOf(place)?.bytes.slice(place.from, place.to),
    holds: (place) => partOf(place) !== undefined,
    isOld: ({ turn: of }) => of <= turn - parts / 2,
    clear: () => {
      for (const part of ring) {
        part.bytes.fill(0, 0, part.reached)
        Object.assign(part, { turn: 0, written: 0, taken: 0, reached: 0 })
      }
      current = -1
    },
    size: () => ring.reduce((sum, { taken }) => sum + taken, 0),
  }
}
