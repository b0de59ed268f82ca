/** A Markdown text parted from its front matter. */
export interface Matter {
  /** The YAML between the fences; undefined where there is none. */
  readonly yaml: string | undefined
  /** The line on which the YAML begins. */
  readonly yamlLine: number
  readonly body: string
  /** The line on which the body begins. */
  readonly bodyLine: number
}

const fence = /^---[ \t]*(?:\r\n|\n|\r)/
const closing = /^(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/m

/**
 * Parts a Markdown text from its front matter: YAML between two lines `---` at its very beginning.
 * @param text the text
 * @returns both, with the lines on which they begin
 */
export function splitMatter(text: string): Matter {
  const none: Matter = { yaml: undefined, yamlLine: 1, body: text, bodyLine: 1 }
  const open = fence.exec(text)
  if (open === null) return none
  const rest = text.slice(open[0].length)
  const close = closing.exec(rest)
  if (close === null) return none
  const yaml = rest.slice(0, close.index)
  const body = rest.slice(close.index + close[0].length)
  return { yaml, yamlLine: 2, body, bodyLine: 3 + (yaml.match(/\r\n|\n|\r/g) ?? []).length }
}
