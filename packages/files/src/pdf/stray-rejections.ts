/** What the library throws of its own on damaged files, by name: bundled with other code, its file cannot be told by. */
const ownNames = new Set([
  'AbortException',
  'FormatError',
  'InvalidPDFException',
  'Jbig2Error',
  'JpegError',
  'JpxError',
  'MissingDataException',
  'ParserEOFException',
  'PasswordException',
  'ResponseException',
  'UnknownErrorException',
  'XRefEntryException',
  'XRefParseException',
])

/** The part of Node.js's process that is needed; there is none in a browser, where a stray rejection ends nothing. */
interface Host {
  readonly on: (event: 'unhandledRejection', listener: (reason: unknown) => void) => unknown
  readonly off: (event: 'unhandledRejection', listener: (reason: unknown) => void) => unknown
  readonly listenerCount: (event: 'unhandledRejection') => number
}

function isHost(value: unknown): value is Host {
  return typeof value === 'object' && value !== null && 'on' in value && 'off' in value && 'listenerCount' in value
}

function isOwn(reason: unknown): boolean {
  if (!(reason instanceof Error)) return false
  return ownNames.has(reason.name) || reason.stack?.includes('pdfjs') === true
}

let readings = 0

/**
 * While PDFs are read, promises that the library rejected and then forgot end nothing: what could not be read is told by
 * those that it did not forget. Node.js would end the process, and with it the check of all other files. Rejections of
 * others keep their course.
 * @returns to be called when the reading has ended
 */
export function catchStrayRejections(): () => void {
  const host: unknown = Reflect.get(globalThis, 'process')
  if (!isHost(host)) return () => {}
  readings += 1
  if (readings === 1) host.on('unhandledRejection', pass)
  return () => {
    // Rejections are told at the end of a turn, so the last of them may come after the reading.
    setTimeout(() => {
      readings -= 1
      if (readings === 0) host.off('unhandledRejection', pass)
    })
  }
}

/** With a listener of ours Node.js thinks that all is handled: what is not ours is thrown on. */
function pass(reason: unknown): void {
  if (isOwn(reason)) return
  const host: unknown = Reflect.get(globalThis, 'process')
  if (isHost(host) && host.listenerCount('unhandledRejection') === 1) throw reason
}
