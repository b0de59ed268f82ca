import { open } from 'node:fs/promises'

const chunk = 64 * 1024

/**
 * A part of a file as a web stream, read piece by piece as it is wanted.
 * @param path the file
 * @param from the first byte
 * @param to the last byte, included
 */
export async function fileStream(
  path: string,
  from: number,
  to: number,
): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  const file = await open(path, 'r')
  let at = from
  return new ReadableStream({
    pull: async (controller) => {
      try {
        const piece = new Uint8Array(Math.min(chunk, to - at + 1))
        const { bytesRead } = await file.read(piece, 0, piece.length, at)
        if (bytesRead === 0) throw new Error('the file is shorter than it was')
        at += bytesRead
        controller.enqueue(piece.subarray(0, bytesRead))
        if (at <= to) return
      } catch (error) {
        await file.close()
        throw error
      }
      await file.close()
      controller.close()
    },
    cancel: () => file.close(),
  })
}
