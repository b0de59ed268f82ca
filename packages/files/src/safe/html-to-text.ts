import { walkHtml } from '../html/walk-html.ts'
import type { Part } from '../model/part.ts'
import { settingsOf } from '../options.ts'
import { type Reading, Unreadable } from '../reading.ts'

function lineOf(part: Part): string | undefined {
  if (part.kind === 'text') return part.role === 'body' && part.hiddenBy === undefined ? part.text : undefined
  if (part.kind === 'row') return part.cells.map((cell) => cell.text.replaceAll('\n', ' ')).join('\t')
  return undefined
}

/** A reading outside any file. */
function loose(): Reading {
  return {
    file: '',
    settings: settingsOf(),
    budget: { inflatedBytes: 0, entries: 0, cells: 0 },
    inner: async function* () {},
  }
}

/**
 * The text of HTML as a reader sees it: a line for each block, cells parted by tabs, entities resolved, nothing of
 * scripts, styles, comments and hidden elements.
 * @param html any text
 * @returns plain text. It is no HTML: escape it before putting it into a page
 * @example
 * ```ts
 * htmlToText('<p>国发<b>〔2019〕</b>5&nbsp;号</p><script>1</script><p>二</p>') // → '国发〔2019〕5\u00a0号\n二'
 * ```
 */
export function htmlToText(html: string): string {
  try {
    return walkHtml(html, loose())
      .parts.map(lineOf)
      .filter((line) => line !== undefined)
      .join('\n')
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    // Nested beyond any real page: the tags are dropped without asking what they mean.
    return html
      .replace(/<[^<>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
  }
}
