import { decodeBytes } from '../input/decoder.ts'
import { decodingNotices } from '../input/decoding-notices.ts'
import { isJsonList, type Json } from '../model/json.ts'
import { failure, notice, type Part, type RecordPart, type RecordSource } from '../model/part.ts'
import type { LinePlace } from '../model/place.ts'
import { type Batch, overLimit, type Reader, type Reading, Unreadable } from '../reading.ts'
import { inspectValue } from './inspect-value.ts'
import { parseJson } from './parse-json.ts'
import { pointerStep } from './pointer.ts'
import { readNdjson } from './read-ndjson.ts'
import { type JsonScan, scanJson } from './scan-json.ts'

/** Why a text is no JSON: it ends too early, or something else stands where it should go on. */
function whyNotJson(text: string, { file, settings }: Reading): Unreadable {
  let error: JsonScan['error']
  try {
    error = scanJson(text).error
  } catch {
    return overLimit(settings, 'depth')
  }
  if (error === undefined || text.trim() === '')
    return new Unreadable(() => failure(file, 'not-this-format', { format: 'json' }))
  const place: LinePlace = { kind: 'line', file, line: error.line, column: error.column }
  const early = text.slice(error.offset).trim() === ''
  return new Unreadable(() => failure(file, early ? 'truncated' : 'not-this-format', { format: 'json' }, 'file', place))
}

/** The values of a document that count as records: the elements of a list, or the whole. */
function recordsOf(value: Json): readonly (readonly [pointer: string, Json])[] {
  return isJsonList(value) ? value.map((item, index) => [pointerStep(index), item]) : [['', value]]
}

function partsOf(value: Json, text: string, { file }: Reading): readonly Part[] {
  const { exactNumbers, duplicateKeys, elementLines } = scanJson(text)
  const source: RecordSource = { syntax: 'json', text, line: 1 }
  const records = recordsOf(value).map(([pointer, item], index): RecordPart => {
    const exact = exactNumbers.filter(
      (number) => number.pointer === pointer || number.pointer.startsWith(`${pointer}/`),
    )
    return {
      kind: 'record',
      file,
      role: 'record',
      value: item,
      pointer,
      line: pointer === '' ? 1 : (elementLines[index] ?? 1),
      source,
      ...(exact.length === 0 ? {} : { exactNumbers: exact }),
    }
  })
  const notices = duplicateKeys.map(({ pointer, line, column }) =>
    notice(file, 'duplicate-key', { pointer }, { kind: 'pointer', file, pointer, line, column }),
  )
  return [...records, ...notices]
}

/** Reads a JSON document. A list gives one record for each element. JSON Lines under the name `.json` are read as such. */
export const readJson: Reader = async function* (source, reading): AsyncGenerator<Batch> {
  const { file, settings } = reading
  const bytes = await source.whole()
  const { text, ...decoding } = decodeBytes(bytes, settings.encoding)
  const parsed = parseJson(text)
  if (parsed === undefined) {
    const end = text.indexOf('\n')
    const lines = end > 0 && text.slice(end).trim() !== '' && parseJson(text.slice(0, end)) !== undefined
    if (!lines) throw whyNotJson(text, reading)
    const again = async function* (): AsyncGenerator<Uint8Array> {
      yield bytes
    }
    yield* readNdjson({ ...source, stream: again }, reading)
    return
  }
  if (inspectValue(parsed.value, settings.limits.depth).tooDeep) throw overLimit(settings, 'depth')
  yield partsOf(parsed.value, text, reading)
  yield decodingNotices(file, decoding)
}
