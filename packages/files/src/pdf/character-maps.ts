import { concatBytes } from '../input/byte-source.ts'

/** A character map by its name, unpacked once. */
let unpacked: Promise<ReadonlyMap<string, Uint8Array>> | undefined

async function unpack(): Promise<ReadonlyMap<string, Uint8Array>> {
  const { packedCharacterMaps, characterMapLengths } = await import('./character-maps.gen.ts')
  const packed = Uint8Array.from(atob(packedCharacterMaps), (sign) => sign.charCodeAt(0))
  const pieces: Uint8Array[] = []
  let length = 0
  const inflated = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  for await (const piece of inflated) {
    pieces.push(piece)
    length += piece.length
  }
  const bytes = concatBytes(pieces, length)
  const maps = new Map<string, Uint8Array>()
  let at = 0
  for (const [name, size] of characterMapLengths) {
    maps.set(name, bytes.subarray(at, at + size))
    at += size
  }
  return maps
}

/** What the PDF library asks for: predefined character maps, standard fonts, decoders. */
interface DataRequest {
  readonly kind: string
  readonly filename: string
}

/**
 * Hands the PDF library the predefined character maps of simplified Chinese (Adobe-GB1), without which the text of
 * documents with unembedded fonts cannot be read. Everything else it can do without when only text is wanted.
 */
export class CharacterMapSource {
  async fetch({ kind, filename }: DataRequest): Promise<Uint8Array> {
    unpacked ??= unpack()
    const map = kind === 'cMapUrl' ? (await unpacked).get(filename.replace(/\.bcmap$/, '')) : undefined
    if (map === undefined) throw new Error('not at hand')
    // The library may hand the bytes to another thread, which takes them away.
    return map.slice()
  }
}
