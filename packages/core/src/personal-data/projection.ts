/** A text as people see it, and the way back to the text as it was written. */
export interface Projection {
  readonly text: string
  /** Where the unit at a place of the seen text begins in the original. */
  readonly startOf: (place: number) => number
  /** Where the unit before a place of the seen text ends in the original. */
  readonly endOf: (place: number) => number
  /** The tags and comments that people do not see, in the original. */
  readonly hidden: readonly { readonly start: number; readonly end: number }[]
}

/** Tags that part two pieces of text; any other tag may stand inside a number. */
const parting =
  /^<\/?(?:address|article|aside|blockquote|br|caption|dd|div|dl|dt|fieldset|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|option|p|pre|section|table|tbody|td|tfoot|th|thead|title|tr|ul)\b/i

const markup =
  /<!--[\s\S]*?-->|<\/?[a-zA-Z](?:[^<>"']|"[^"]*"|'[^']*')*>|&(?:#\d{1,6}|#[xX][\da-fA-F]{1,5}|[a-zA-Z]{2,8});/g

const named: ReadonlyMap<string, string> = new Map([
  ['nbsp', '\u00a0'],
  ['ensp', '\u2002'],
  ['emsp', '\u2003'],
  ['thinsp', '\u2009'],
  ['zwnj', '\u200c'],
  ['zwj', '\u200d'],
  ['shy', '\u00ad'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hyphen', '-'],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
])

/** The one unit an entity stands for; undefined where it is none we know. */
function characterOf(entity: string): string | undefined {
  const body = entity.slice(1, -1)
  if (!body.startsWith('#')) return named.get(body)
  const code = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number(body.slice(1))
  return code > 0 && code < 65_536 ? String.fromCharCode(code) : undefined
}

function same(text: string): Projection {
  return { text, startOf: (place) => place, endOf: (place) => place, hidden: [] }
}

/**
 * Takes tags, comments and entities out of a text, and keeps the way back for every unit.
 * Inline tags leave nothing, so that a number broken by them is whole again; tags of blocks and cells leave a line break.
 * @param text any text; without `<` and `&` it is returned as it is
 */
export function project(text: string): Projection {
  if (!text.includes('<') && !text.includes('&')) return same(text)
  const pieces: string[] = []
  const hidden: { start: number; end: number }[] = []
  /** For each piece: where it begins in the seen text, where in the original, how long it was there. */
  const seenAt: number[] = []
  const writtenAt: number[] = []
  const writtenLength: number[] = []
  let seen = 0
  let done = 0
  const add = (piece: string, start: number, length: number): void => {
    if (piece === '') return
    pieces.push(piece)
    seenAt.push(seen)
    writtenAt.push(start)
    writtenLength.push(length)
    seen += piece.length
  }
  for (const { 0: found, index } of text.matchAll(markup)) {
    const character = found.startsWith('&') ? characterOf(found) : undefined
    if (found.startsWith('&') && character === undefined) continue
    add(text.slice(done, index), done, index - done)
    done = index + found.length
    if (character !== undefined) add(character, index, found.length)
    else {
      hidden.push({ start: index, end: done })
      if (parting.test(found)) add('\n', index, found.length)
    }
  }
  if (done === 0) return same(text)
  add(text.slice(done), done, text.length - done)

  const pieceAt = (place: number): number => {
    let low = 0
    let high = seenAt.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((seenAt[middle] ?? 0) <= place) low = middle
      else high = middle - 1
    }
    return low
  }
  /** A piece of another length in the original is one entity or tag: its unit spans all of it. */
  const within = (place: number, atEnd: boolean): number => {
    const index = pieceAt(place)
    const start = writtenAt[index] ?? 0
    const length = writtenLength[index] ?? 0
    if (pieces[index]?.length !== length) return atEnd ? start + length : start
    return start + place - (seenAt[index] ?? 0) + (atEnd ? 1 : 0)
  }
  return {
    text: pieces.join(''),
    startOf: (place) => (place >= seen ? text.length : within(place, false)),
    endOf: (place) => (place <= 0 ? 0 : within(Math.min(place, seen) - 1, true)),
    hidden,
  }
}
