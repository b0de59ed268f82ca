import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { qualitiesIn } from '../http/preferences.ts'

/** How content is written on its way (RFC 9110 §8.4.1). */
export type Coding = 'identity' | 'br' | 'gzip'

/** Shorter content is sent as it is: with the headers around it, coding would save nothing. */
export const leastCoded = 1024

const packed = { gzip: promisify(gzip), br: promisify(brotliCompress) } as const

/** Settings that take about as long as the question took, not as well as possible for as long as it takes. */
const settings = {
  br: (size: number) => ({
    params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: size },
  }),
  gzip: () => ({ level: 6 }),
} as const

/**
 * The coding a reader prefers. Where it likes two the same, the one that is shorter.
 * @param header `Accept-Encoding`, where it was sent; without it nothing is coded, for old programs do not expect it
 */
export function codingFor(header: string | undefined): Coding {
  if (header === undefined) return 'identity'
  const qualities = qualitiesIn(header)
  const of = (...names: readonly string[]) =>
    names.map((name) => qualities.get(name)).find((quality) => quality !== undefined)
  const br = of('br', '*') ?? 0
  const zip = of('gzip', 'x-gzip', '*') ?? 0
  // Content as it is may always be sent; it is preferred only where the reader says so.
  const plain = qualities.get('identity') ?? 0
  if (Math.max(br, zip) === 0 || plain > Math.max(br, zip)) return 'identity'
  return br >= zip ? 'br' : 'gzip'
}

/** Writes content in a coding, outside the thread that answers. */
export async function coded(content: Uint8Array, coding: Exclude<Coding, 'identity'>): Promise<Uint8Array> {
  return coding === 'br'
    ? await packed.br(content, settings.br(content.length))
    : await packed.gzip(content, settings.gzip())
}
