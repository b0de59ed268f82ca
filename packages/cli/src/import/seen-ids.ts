import { hash } from 'node:crypto'

/** Where an id was seen before, and whether the content was the same. */
export interface Seen {
  readonly file: number
  readonly line: number
  readonly same: boolean
}

const smallest = 1024
const slot = 5

/**
 * Remembers ids and what they stood for, in twenty bytes each, so that a million rows cost some tens of megabytes and
 * not hundreds. Ids are known by the first 63 bits of their SHA-256: two of a million fall together once in
 * eighteen million imports.
 */
export class SeenIds {
  #table = new Uint32Array(smallest * slot)
  #capacity = smallest
  #size = 0

  /**
   * Notes an id.
   * @param id the id
   * @param content what it stands for
   * @param file the number of its file, below 65,536
   * @param line its line
   * @returns where it was seen before; undefined where it is new
   */
  note(id: string, content: string, file: number, line: number): Seen | undefined {
    if (this.#size * 2 >= this.#capacity) this.#grow()
    const digest = hash('sha256', id, 'buffer')
    const [high, low] = [digest.readUInt32BE(0), (digest.readUInt32BE(4) | 1) >>> 0]
    const mark = hash('sha256', content, 'buffer').readUInt32BE(0)
    const at = this.#find(high, low)
    const table = this.#table
    if (table[at + 1] === 0) {
      table.set([high, low, mark, file, line], at)
      this.#size++
      return undefined
    }
    return { file: table[at + 3] ?? 0, line: table[at + 4] ?? 0, same: table[at + 2] === mark }
  }

  /** The slot of an id, or the free one where it belongs. */
  #find(high: number, low: number): number {
    const table = this.#table
    let index = high % this.#capacity
    for (;;) {
      const at = index * slot
      if (table[at + 1] === 0 || (table[at] === high && table[at + 1] === low)) return at
      index = (index + 1) % this.#capacity
    }
  }

  #grow(): void {
    const old = this.#table
    this.#capacity *= 2
    this.#table = new Uint32Array(this.#capacity * slot)
    for (let at = 0; at < old.length; at += slot) {
      const [high, low] = [old[at] ?? 0, old[at + 1] ?? 0]
      if (low !== 0) this.#table.set(old.subarray(at, at + slot), this.#find(high, low))
    }
  }
}
