import { apiProblem } from '../problems/api-error.ts'
import { fileStream } from './file-stream.ts'
import { RangeFault, rangeOf } from './range.ts'

/** Bytes as they are served, whatever they lie in. */
export interface ServedBytes {
  readonly type: string
  readonly bytes: number
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly sha256: string
  /** The header that says under which name it is saved. */
  readonly disposition: string
  /** Gives the bytes from one to another, both included. */
  readonly open: (from: number, to: number) => Promise<ReadableStream<Uint8Array>>
}

/** A file as it is served. */
export interface ServedFile extends Omit<ServedBytes, 'disposition' | 'open'> {
  readonly path: string
  /** The name under which it is saved. */
  readonly name: string
}

/**
 * Answers with a file, or the part of it that is asked for (RFC 9110 §14), with its digest (RFC 9530). It is read as
 * it is sent. It may not be kept without asking, so that a withdrawal reaches every cache.
 * @throws RangeFault where the part lies outside the file
 */
export async function serveFile({ path, name, ...file }: ServedFile, request: Request): Promise<Response> {
  const disposition = `attachment; filename="${name}"`
  return await serveRange({ ...file, disposition, open: async (from, to) => await fileStream(path, from, to) }, request)
}

/** The same for bytes that lie elsewhere than in a file; see {@link serveFile}. */
export async function serveRange(
  { type, bytes, sha256, disposition, open }: ServedBytes,
  request: Request,
): Promise<Response> {
  const etag = `"${sha256}"`
  const digest = `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`
  const headers = {
    ETag: etag,
    'Cache-Control': 'public, no-cache',
    'Accept-Ranges': 'bytes',
    'Repr-Digest': digest,
    'Content-Disposition': disposition,
  }
  const asked = request.headers.get('If-None-Match') ?? ''
  if (asked.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === etag))
    return new Response(null, { status: 304, headers })
  const isHead = request.method === 'HEAD'
  const condition = request.headers.get('If-Range')
  // A range is for GET alone (RFC 9110 §14.2): HEAD tells of the whole.
  const wanted = !isHead && (condition === null || condition === etag) ? request.headers.get('Range') : null
  const range = wanted === null ? undefined : rangeOf(wanted, bytes)
  if (range === 'outside') throw new RangeFault(apiProblem('range-not-satisfiable', { bytes: String(bytes) }), bytes)
  const { from, to } = range ?? { from: 0, to: bytes - 1 }
  const body = isHead || bytes === 0 ? null : await open(from, to)
  const length = { 'Content-Type': type, 'Content-Length': String(to - from + 1) }
  if (range === undefined) {
    // Of content that is not sent there is no digest (RFC 9530, B.2).
    const whole = isHead ? {} : { 'Content-Digest': digest }
    return new Response(body, { headers: { ...headers, ...length, ...whole } })
  }
  const part = { ...headers, ...length, 'Content-Range': `bytes ${from}-${to}/${bytes}` }
  return new Response(body, { status: 206, headers: part })
}
