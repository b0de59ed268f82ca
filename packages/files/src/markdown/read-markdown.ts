import { decodeBytes } from '../input/decoder.ts'
import { decodingNotices } from '../input/decoding-notices.ts'
import { lineStarts } from '../input/line-starts.ts'
import { inspectValue } from '../json/inspect-value.ts'
import { failure, type Part, type RecordSource } from '../model/part.ts'
import { type Batch, overLimit, type Reader, type Reading } from '../reading.ts'
import { parseYaml } from '../yaml/parse-yaml.ts'
import { type Matter, splitMatter } from './front-matter.ts'
import { readMarkdownBody } from './markdown-body.ts'

/** The front matter as a record, or why it is none: the body is read all the same. */
function frontMatter({ yaml, yamlLine }: Matter, { file, settings }: Reading): readonly Part[] {
  if (yaml === undefined || yaml.trim() === '') return []
  if (yaml.length > settings.limits.yamlLength) throw overLimit(settings, 'yamlLength')
  const parsed = parseYaml(yaml)
  const lines = lineStarts(yaml, yamlLine)
  if (!parsed.ok) {
    if (parsed.why === 'too-deep') throw overLimit(settings, 'depth')
    const place = { kind: 'line', file, ...lines.pointAt(parsed.offset) } as const
    return [failure(file, 'not-this-format', { format: 'yaml' }, 'part', place)]
  }
  const source: RecordSource = { syntax: 'yaml', text: yaml, line: yamlLine }
  return parsed.documents.slice(0, 1).map(({ value, pointer, exactNumbers, offset }) => {
    if (inspectValue(value, settings.limits.depth).tooDeep) throw overLimit(settings, 'depth')
    return {
      kind: 'record',
      file,
      role: 'front-matter',
      value,
      pointer,
      line: lines.pointAt(offset).line,
      source,
      ...(exactNumbers.length === 0 ? {} : { exactNumbers }),
    }
  })
}

/** Reads Markdown: its front matter as a record, its body as texts and tables. */
export const readMarkdown: Reader = async function* (source, reading): AsyncGenerator<Batch> {
  const { text, ...decoding } = decodeBytes(await source.whole(), reading.settings.encoding)
  const matter = splitMatter(text)
  yield frontMatter(matter, reading)
  yield readMarkdownBody(matter.body, matter.bodyLine, reading)
  yield decodingNotices(reading.file, decoding)
}
