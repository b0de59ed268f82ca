import { decodeBytes } from '../input/decoder.ts'
import type { Format } from '../model/format.ts'

/** The text formats by the ending of the name. */
const endings: { readonly [ending: string]: Format } = {
  json: 'json',
  geojson: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  yaml: 'yaml',
  yml: 'yaml',
  csv: 'csv',
  tsv: 'csv',
  tab: 'csv',
  txt: 'text',
  text: 'text',
  log: 'text',
  md: 'markdown',
  markdown: 'markdown',
  mdx: 'markdown',
  html: 'html',
  htm: 'html',
  shtml: 'html',
  xhtml: 'html',
  xml: 'xml',
  rss: 'xml',
  atom: 'xml',
  svg: 'xml',
}

/** Endings of formats that are no text: text under such a name was exported badly, so only the content counts. */
const misleading = new Set(['xls', 'xlsx', 'doc', 'docx', 'pdf', 'et', 'wps', 'zip'])

const html = /^(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|table|div|p|meta|title|span|h[1-6]|ul|ol)\b/i

/**
 * The ending of a name.
 * @param name a file's name
 * @returns what stands behind the last full stop, in small letters; empty where there is none
 */
export function endingOf(name: string): string {
  const base = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
  const dot = base.lastIndexOf('.')
  return dot <= 0 ? '' : base.slice(dot + 1).toLowerCase()
}

function byContent(start: string): Format {
  const text = start.trimStart()
  if (html.test(text)) return 'html'
  if (text.startsWith('<')) return 'xml'
  if (text.startsWith('---')) return /^---\s*\n[\s\S]*?\n---\s*(?:\n|$)/.test(text) ? 'markdown' : 'yaml'
  if (text.startsWith('{') || text.startsWith('[')) {
    const lines = text.split('\n')
    const first = lines[0] ?? ''
    return lines.length > 1 && isJson(first) && /^\s*[{[]/.test(lines[1] ?? '') ? 'ndjson' : 'json'
  }
  const lines = text.split(/\r?\n/, 4).filter((line) => line !== '')
  for (const separator of [',', '\t']) {
    const [count = 0, ...others] = lines.slice(0, 3).map((line) => line.split(separator).length)
    if (count > 1 && others.length > 0 && others.every((other) => other === count)) return 'csv'
  }
  return 'text'
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line)
    return true
  } catch {
    return false
  }
}

function isBinary(text: string): boolean {
  const sample = text.slice(0, 2_048)
  let odd = 0
  for (let at = 0; at < sample.length; at += 1) {
    const code = sample.charCodeAt(at)
    if (code === 0 || code === 0xfffd || (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13))
      odd += 1
  }
  return odd > sample.length / 20
}

/**
 * Tells which text format a file has: by the ending of its name, else by its content.
 * @param name the file's name
 * @param head its first bytes
 * @param encoding the encoding asked for, if any
 * @returns the format; `binary` where it is no text
 */
export function textFormatOf(name: string, head: Uint8Array, encoding?: string): Format | 'binary' {
  const { text } = decodeBytes(head, encoding)
  if (isBinary(text)) return 'binary'
  const ending = endingOf(name)
  const named = endings[ending]
  if (named !== undefined && !misleading.has(ending)) return named
  return byContent(text)
}
