import type { Severity } from '@gongkai/core'

/** Colours for a terminal, by what they mean. */
export type Paint = Readonly<Record<Severity | 'place' | 'unread' | 'faint', (text: string) => string>>

const codes = {
  error: '31;1',
  warning: '33',
  review: '36',
  info: '2',
  place: '1',
  unread: '35;1',
  faint: '2',
} as const satisfies Record<keyof Paint, string>

/** Paints where a person looks at a terminal, and leaves the text alone everywhere else. */
export function paintFor(colours: boolean): Paint {
  const brush = (code: string) => (text: string) => (colours ? `\x1b[${code}m${text}\x1b[0m` : text)
  return {
    error: brush(codes.error),
    warning: brush(codes.warning),
    review: brush(codes.review),
    info: brush(codes.info),
    place: brush(codes.place),
    unread: brush(codes.unread),
    faint: brush(codes.faint),
  }
}
