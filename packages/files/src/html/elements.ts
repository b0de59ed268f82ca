/** Elements that begin a line of their own. */
export const blockElements: ReadonlySet<string> = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'caption',
  'center',
  'col',
  'colgroup',
  'dd',
  'details',
  'dialog',
  'dir',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'frame',
  'frameset',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'head',
  'header',
  'hgroup',
  'hr',
  'html',
  'legend',
  'li',
  'main',
  'menu',
  'nav',
  'ol',
  'optgroup',
  'option',
  'p',
  'pre',
  'search',
  'section',
  'select',
  'summary',
  'table',
  'tbody',
  'td',
  'textarea',
  'tfoot',
  'th',
  'thead',
  'title',
  'tr',
  'ul',
  'xmp',
  'listing',
  'plaintext',
  'iframe',
  'noscript',
  'template',
])

/** Elements whose white space counts. */
export const verbatimElements: ReadonlySet<string> = new Set(['pre', 'textarea', 'listing', 'plaintext', 'xmp'])

/** Attributes that people read, or that carry what they wrote. */
export const wordedAttributes: ReadonlySet<string> = new Set([
  'alt',
  'title',
  'value',
  'placeholder',
  'aria-label',
  'summary',
  'label',
  'data-content',
  'data-title',
  'data-value',
])

const hiding = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i

/**
 * Whether an element is not shown.
 * @param name its name
 * @param attributes its attributes
 * @returns true for `hidden`, `display: none`, `visibility: hidden` and templates; style sheets are not looked into
 */
export function isHiddenElement(name: string, attributes: Readonly<Record<string, string>>): boolean {
  if (name === 'template' || attributes.hidden !== undefined) return true
  if (name === 'input') return attributes.type?.toLowerCase() === 'hidden'
  const style = attributes.style
  return style !== undefined && hiding.test(style)
}
