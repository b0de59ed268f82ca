import { type Detected, detect } from './detect/detect.ts'
import { endingOf } from './detect/text-format.ts'
import { type ByteSource, openBytes } from './input/byte-source.ts'
import type { Format } from './model/format.ts'
import { failure, notice, type Part } from './model/part.ts'
import { type ReadOptions, type Settings, settingsOf } from './options.ts'
import { type Batch, type Budget, overLimit, type Reader, type Reading, Unreadable } from './reading.ts'

/** A file to read: its name, which may be a path, and its bytes or a stream of them. */
export interface FileInput {
  readonly name: string
  readonly bytes: Uint8Array | AsyncIterable<Uint8Array>
}

/** Each reader is loaded when a file of its format turns up, so that checking JSON loads no PDF library. */
const readers: { readonly [F in Format]: () => Promise<Reader> } = {
  json: async () => (await import('./json/read-json.ts')).readJson,
  ndjson: async () => (await import('./json/read-ndjson.ts')).readNdjson,
  yaml: async () => (await import('./yaml/read-yaml.ts')).readYaml,
  csv: async () => (await import('./csv/read-csv.ts')).readCsv,
  text: async () => (await import('./text/read-text.ts')).readText,
  markdown: async () => (await import('./markdown/read-markdown.ts')).readMarkdown,
  html: async () => (await import('./html/read-html.ts')).readHtml,
  xml: async () => (await import('./html/read-html.ts')).readXml,
  xlsx: async () => (await import('./xlsx/read-xlsx.ts')).readXlsx,
  docx: async () => (await import('./docx/read-docx.ts')).readDocx,
  pdf: async () => (await import('./pdf/read-pdf.ts')).readPdf,
  ofd: async () => (await import('./ofd/read-ofd.ts')).readOfd,
  zip: async () => (await import('./zip/read-zip.ts')).readZip,
}

/** Endings that promise a format, where the content may turn out to be another. */
const promised: { readonly [ending: string]: Format | 'old' } = {
  xlsx: 'xlsx',
  xlsm: 'xlsx',
  docx: 'docx',
  docm: 'docx',
  pdf: 'pdf',
  ofd: 'ofd',
  xls: 'old',
  doc: 'old',
  et: 'old',
  wps: 'old',
}

function whyNot(file: string, detected: Exclude<Detected, { kind: 'format' }>): Part {
  switch (detected.kind) {
    case 'foreign':
      return failure(file, 'unsupported', { format: detected.format })
    case 'legacy':
      return failure(file, 'legacy-format', { format: detected.format, saveAs: detected.saveAs })
    case 'encrypted':
      return failure(file, 'encrypted', { format: detected.format })
  }
}

/** Whatever a reader throws on bad content becomes a failure; its text is dropped, for it may quote the content. */
function asFailure(error: unknown, file: string, format: Format | undefined, settings: Settings): Part {
  if (error instanceof Unreadable) return error.failure(file)
  if (error instanceof RangeError && /call stack/i.test(error.message))
    return failure(file, 'too-large', { limit: 'depth', value: settings.limits.depth })
  const name = error instanceof Error ? error.name : typeof error
  return format === undefined
    ? failure(file, 'input-failed', { error: name })
    : failure(file, 'broken', { format, error: name })
}

/** Marks what the input stream itself throws, so that a failing disk is not taken for a damaged file. */
async function* guarded(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes
  } catch (error) {
    const name = error instanceof Error ? error.name : typeof error
    throw new Unreadable((file) => failure(file, 'input-failed', { error: name }))
  }
}

async function* readDetected(
  file: string,
  format: Format,
  source: ByteSource,
  reading: Reading,
): AsyncGenerator<Batch> {
  const ending = endingOf(file)
  const promise = promised[ending]
  const first: Part[] = [Object.freeze({ kind: 'file', file, format })]
  if (promise !== undefined && promise !== format)
    first.push(notice(file, 'extension-differs', { extension: ending, format }))
  yield first
  const read = await readers[format]()
  yield* read(source, reading)
}

async function* readInput(
  input: FileInput,
  settings: Settings,
  budget: Budget,
  nesting: number,
): AsyncGenerator<Batch> {
  const file = input.name
  let format: Format | undefined
  try {
    const bytes = input.bytes instanceof Uint8Array ? input.bytes : guarded(input.bytes)
    const opened = await openBytes(bytes, settings)
    const awaited = opened.head.length === 0 ? promised[endingOf(file)] : undefined
    if (awaited !== undefined && awaited !== 'old') {
      // Nothing at all is an empty text, but no workbook and no PDF.
      yield [failure(file, 'truncated', { format: awaited })]
      return
    }
    const detected = await detect(file, opened, settings)
    if (detected.kind !== 'format') {
      yield [whyNot(file, detected)]
      return
    }
    format = detected.format
    const reading: Reading = {
      file,
      settings,
      budget,
      inner: async function* (name, innerBytes) {
        const inside = { name: `${file}!/${name}`, bytes: innerBytes }
        if (nesting < settings.limits.nesting) yield* readInput(inside, settings, budget, nesting + 1)
        else yield [overLimit(settings, 'nesting').failure(inside.name)]
      },
    }
    yield* readDetected(file, format, opened, reading)
  } catch (error) {
    yield [asFailure(error, file, format, settings)]
  }
}

/**
 * Reads a file and hands its parts on in batches, which is the fast way for large files.
 * @param input the file
 * @param options how to read
 * @returns batches of parts, as for {@link readFile}
 * @throws GongkaiError on options that make no sense, before anything is read
 */
export function readBatches(input: FileInput, options?: ReadOptions): AsyncGenerator<Batch> {
  return readInput(input, settingsOf(options), { inflatedBytes: 0, entries: 0, cells: 0 }, 0)
}

/**
 * Reads a file of any known format: what it says, where each bit of it stands, what is hidden in it, and what could
 * not be read. Bad content is never thrown: it comes as parts of the kind `failure`, and the rest is still read.
 * @param input the file; a stream is read once and closed
 * @param options how to read
 * @returns the parts in the order of the file
 * @throws GongkaiError `files/unknown-encoding`, `files/not-a-separator`, `files/not-a-limit`, before anything is read
 * @example
 * ```ts
 * (await Array.fromAsync(readFile({ name: 'a.csv', bytes: new TextEncoder().encode('姓名,镇\n甲,城关') }))).map((part) => part.kind) // → ['file', 'header', 'row', 'row']
 * readFile({ name: 'a.csv', bytes: new Uint8Array() }, { separator: ',,' }) // throws files/not-a-separator
 * ```
 */
export function readFile(input: FileInput, options?: ReadOptions): AsyncGenerator<Part> {
  const batches = readBatches(input, options)
  return (async function* () {
    for await (const batch of batches) yield* batch
  })()
}
