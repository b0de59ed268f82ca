/** Says that an answer could not be given to its end, and not why: what is thrown here is shown to nobody we know. */
class BrokenOff extends Error {
  override readonly name = 'BrokenOff'
}

/**
 * A stream of what a generator gives: asked for the next only when the reader wants it, and ended when it goes. The first
 * piece is made at once, so that what fails before anything is sent can still be answered as the problem it is. What fails
 * later ends the connection, for the reader must not take a part for the whole.
 * @param broke is told what failed later
 * @throws what the generator throws for its first piece
 */
export async function streamOf(
  pieces: AsyncGenerator<Uint8Array>,
  broke: (error: unknown) => void,
): Promise<ReadableStream<Uint8Array>> {
  let ready: IteratorResult<Uint8Array> | undefined = await pieces.next()
  return new ReadableStream({
    pull: async (controller) => {
      try {
        const { done, value } = ready ?? (await pieces.next())
        ready = undefined
        if (done === true) controller.close()
        else controller.enqueue(value)
      } catch (error) {
        broke(error)
        throw new BrokenOff('the answer broke off')
      }
    },
    cancel: async () => {
      await pieces.return(undefined)
    },
  })
}

/** Texts as bytes in UTF-8. */
export async function* encoded(texts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  for await (const text of texts) yield encoder.encode(text)
}
