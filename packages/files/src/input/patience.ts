/** Holds text back while it is too little to be worth looking at again what was left over. */
export interface Patience {
  /**
   * Takes a piece.
   * @param left how many characters are left over of what was looked at last: a line or record without its end
   * @param last whether nothing follows
   * @returns the text held back, this piece included; undefined where it is better to wait for more
   */
  readonly take: (piece: string, left: number, last: boolean) => string | undefined
}

/**
 * A reader that looks for the end of a line begins again at its start with every piece. Were it to do so each time, a
 * line of many pieces would cost the square of its length; if it waits until there is as much new as there is old, it
 * costs a few times its length.
 * @param most characters from which on it does not wait: the limit on a line is to be told then
 * @returns the patience
 */
export function patience(most: number): Patience {
  let pieces: string[] = []
  let length = 0
  return {
    take: (piece, left, last) => {
      pieces.push(piece)
      length += piece.length
      if (!last && length < left && left + length <= most) return undefined
      const text = pieces.join('')
      pieces = []
      length = 0
      return text
    },
  }
}
