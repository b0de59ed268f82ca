import { Parser } from 'htmlparser2'
import type { ByteSource } from '../input/byte-source.ts'
import { type Decoding, decodeBytes } from '../input/decoder.ts'
import { decodingNotices } from '../input/decoding-notices.ts'
import { lineStarts } from '../input/line-starts.ts'
import { failure, type LabelsPart, type Part } from '../model/part.ts'
import type { Settings } from '../options.ts'
import { type Batch, overLimit, type Reader, Unreadable } from '../reading.ts'
import { findCatalogs } from './find-catalog.ts'
import { type JoinedText, textJoiner } from './joined-text.ts'
import { walkHtml } from './walk-html.ts'

/** The encoding a page or an XML file names for itself, looked for where the HTML standard looks: in the first 1,024 bytes. */
function declaredEncoding(head: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(head.subarray(0, 1_024))
  return /(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1]
}

async function decoded(source: ByteSource, settings: Settings): Promise<Decoding & { readonly text: string }> {
  return decodeBytes(await source.whole(), settings.encoding, declaredEncoding(source.head))
}

/** Reads a web page: its official labels, catalogue boxes, texts and tables, and what stands in it unseen. */
export const readHtml: Reader = async function* (source, reading): AsyncGenerator<Batch> {
  const { file, settings } = reading
  const { text, ...decoding } = await decoded(source, settings)
  const { meta, parts } = walkHtml(text, reading)
  const labels: LabelsPart[] = meta.length === 0 ? [] : [{ kind: 'labels', file, source: 'meta', labels: meta }]
  yield [...labels, ...findCatalogs(parts, file)]
  yield parts
  yield decodingNotices(file, decoding)
}

/** Reads any XML, feeds and sitemaps for example: the text of every element and the values of its attributes. */
export const readXml: Reader = async function* (source, { file, settings }): AsyncGenerator<Batch> {
  const { text, ...decoding } = await decoded(source, settings)
  const lines = lineStarts(text)
  const joiner = textJoiner(lines)
  const parts: Part[] = []
  let depth = 0
  let elements = 0
  const push = (role: 'body' | 'attribute' | 'comment', joined: JoinedText | undefined): void => {
    const [first] = joined?.runs ?? []
    if (joined === undefined || first === undefined) return
    const place = { kind: 'line', file, line: first.line, column: first.column } as const
    parts.push({ kind: 'text', file, role, place, ...joined })
  }
  const parser: Parser = new Parser(
    {
      onopentag: () => {
        depth += 1
        elements += 1
        if (depth > settings.limits.depth) throw overLimit(settings, 'depth')
        push('body', joiner.take())
      },
      onattribute: (name, value) => {
        if (name === 'xmlns' || name.startsWith('xmlns:')) return
        const own = textJoiner(lines)
        own.add(value, parser.startIndex + name.length + 2, false)
        push('attribute', own.take())
      },
      ontext: (piece) => joiner.add(piece, parser.startIndex, false),
      oncomment: (comment) => {
        const own = textJoiner(lines)
        own.add(comment, parser.startIndex + 4, false)
        push('comment', own.take())
      },
      onclosetag: () => {
        depth -= 1
        push('body', joiner.take())
      },
    },
    { xmlMode: true },
  )
  parser.write(text)
  const complete = elements > 0 && depth === 0
  parser.end()
  yield parts
  yield decodingNotices(file, decoding)
  if (!complete)
    throw new Unreadable((name) => failure(name, elements === 0 ? 'not-this-format' : 'truncated', { format: 'xml' }))
}
