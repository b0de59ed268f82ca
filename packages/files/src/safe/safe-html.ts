import type { Element, Nodes, Root, RootContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { sanitize } from 'hast-util-sanitize'
import { toHtml } from 'hast-util-to-html'
import { htmlToText } from './html-to-text.ts'
import { schema } from './schema.ts'

/** How to make HTML safe. */
export interface SafeHtmlOptions {
  /** The address of the page the HTML is from: relative links and pictures are made absolute by it. */
  readonly base?: string
}

/** Parts of a table that stand without one: portals export the inside of a table as a document's body. */
const tableParts: ReadonlySet<string> = new Set([
  'tbody',
  'thead',
  'tfoot',
  'tr',
  'td',
  'th',
  'caption',
  'colgroup',
  'col',
])

function isTablePart(node: RootContent): node is Element {
  return node.type === 'element' && tableParts.has(node.tagName)
}

/** Gives parts of tables without a table one, so that a browser does not drop their tags. */
function withTables(root: Root): Root {
  const children: RootContent[] = []
  let table: Element | undefined
  for (const child of root.children) {
    const blank = child.type === 'text' && child.value.trim() === ''
    if (isTablePart(child)) {
      if (table === undefined) {
        table = { type: 'element', tagName: 'table', properties: {}, children: [] }
        children.push(table)
      }
      table.children.push(child)
    } else if (table === undefined || !blank) {
      table = undefined
      children.push(child)
    }
  }
  return { type: 'root', children }
}

function absolute(address: unknown, base: string): string | undefined {
  if (typeof address !== 'string') return undefined
  try {
    const { href, protocol } = new URL(address, base)
    return protocol === 'http:' || protocol === 'https:' || protocol === 'mailto:' || protocol === 'tel:'
      ? href
      : undefined
  } catch {
    return undefined
  }
}

/** Completes the links of a tree that is already safe: it only ever takes away or narrows. */
function complete(node: Nodes, base: string | undefined): void {
  if (node.type === 'element') {
    if (base !== undefined)
      for (const name of ['href', 'src'] as const) {
        const address = node.properties[name]
        if (address === undefined) continue
        const whole = absolute(address, base)
        if (whole === undefined) delete node.properties[name]
        else node.properties[name] = whole
      }
    if (node.tagName === 'a' && node.properties.href !== undefined) node.properties.rel = ['noopener', 'noreferrer']
  }
  if ('children' in node) for (const child of node.children) complete(child, base)
}

const writing = { characterReferences: { useNamedReferences: true } } as const

const escapes: { readonly [sign: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/**
 * Makes HTML from outside safe to show. It is parsed as a browser parses it, reduced to an allow-list of elements,
 * attributes and addresses, and written anew: no script, style, frame, form, event attribute or `javascript:` is left.
 * @param html any text
 * @param options the page's address, where relative links are to work
 * @returns HTML that may stand inside a page. HTML nested too deep for that comes as plain text
 * @example
 * ```ts
 * safeHtml('<p onclick="x()">通知<script>x()</script></p>') // → '<p>通知</p>'
 * safeHtml('<a href="javascript:x()">一</a>') // → '<a>一</a>'
 * safeHtml('<a href="/b">二</a>', { base: 'https://www.example.gov.cn/a/' }) // → '<a href="https://www.example.gov.cn/b" rel="noopener noreferrer">二</a>'
 * ```
 */
export function safeHtml(html: string, options: SafeHtmlOptions = {}): string {
  try {
    const once = toHtml(sanitize(withTables(fromHtml(html, { fragment: true })), schema), writing)
    // What a browser would still move about when it parses the result is settled here, before the links are completed.
    const clean = sanitize(fromHtml(once, { fragment: true }), schema)
    complete(clean, options.base)
    return toHtml(clean, writing)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return `<p>${htmlToText(html).replace(/[&<>"']/g, (sign) => escapes[sign] ?? '')}</p>`
  }
}
