import { transcode } from 'node:buffer'

const encoder = new TextEncoder()

/** Shorter texts the encoder writes as fast. */
const short = 1024

/** A text as it is sent and written: in UTF-8. */
export function utf8(text: string): Uint8Array<ArrayBuffer> {
  if (text.length < short) return encoder.encode(text)
  try {
    // ICU writes Chinese in a third of the time that the encoder takes.
    return transcode(Buffer.from(text, 'utf16le'), 'utf16le', 'utf8')
  } catch {
    // It refuses half a character; the encoder writes what stands for one.
    return encoder.encode(text)
  }
}
