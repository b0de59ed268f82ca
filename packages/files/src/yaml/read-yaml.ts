import { decodeBytes } from '../input/decoder.ts'
import { decodingNotices } from '../input/decoding-notices.ts'
import { lineStarts } from '../input/line-starts.ts'
import { inspectValue } from '../json/inspect-value.ts'
import { isJsonList } from '../model/json.ts'
import { failure, type RecordPart, type RecordSource } from '../model/part.ts'
import { type Batch, overLimit, type Reader, type Reading, Unreadable } from '../reading.ts'
import { parseYaml, type YamlDocument } from './parse-yaml.ts'

/** One document as records: a list gives one for each element. */
function recordsOf(
  document: YamlDocument,
  source: RecordSource,
  line: number,
  reading: Reading,
): readonly RecordPart[] {
  const { value, pointer, exactNumbers } = document
  if (inspectValue(value, reading.settings.limits.depth).tooDeep) throw overLimit(reading.settings, 'depth')
  const items = isJsonList(value)
    ? value.map((item, index) => ({ value: item, pointer: `${pointer}/${index}` }))
    : [{ value, pointer }]
  return items.map((item) => {
    const exact = exactNumbers.filter((at) => at.pointer === item.pointer || at.pointer.startsWith(`${item.pointer}/`))
    return {
      kind: 'record',
      file: reading.file,
      role: 'record',
      ...item,
      line,
      source,
      ...(exact.length === 0 ? {} : { exactNumbers: exact }),
    }
  })
}

/** Reads YAML: every document of the file, every element of a list, is a record. */
export const readYaml: Reader = async function* (source, reading): AsyncGenerator<Batch> {
  const { file, settings } = reading
  const { text, ...decoding } = decodeBytes(await source.whole(), settings.encoding)
  if (text.length > settings.limits.yamlLength) throw overLimit(settings, 'yamlLength')
  const lines = lineStarts(text)
  const parsed = parseYaml(text)
  if (!parsed.ok) {
    if (parsed.why === 'too-deep') throw overLimit(settings, 'depth')
    if (parsed.why === 'alias-bomb') throw new Unreadable(() => failure(file, 'alias-bomb', {}))
    const place = { kind: 'line', file, ...lines.pointAt(parsed.offset) } as const
    throw new Unreadable(() => failure(file, 'not-this-format', { format: 'yaml' }, 'file', place))
  }
  const origin: RecordSource = { syntax: 'yaml', text, line: 1 }
  for (const document of parsed.documents)
    yield recordsOf(document, origin, lines.pointAt(document.offset).line, reading)
  yield decodingNotices(file, decoding)
}
