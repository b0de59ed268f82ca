/** A piece of code that documentation shows. */
export type DocExample = {
  /** the file it stands in, from the root of the checkout */
  readonly file: string
  /** the line of the file where its first line stands, from 1 */
  readonly line: number
  readonly code: string
}

const fence = /^(\s*)```(.*)$/

/**
 * The fenced blocks of a text whose opening line ends as asked.
 * @param info what follows the three backticks: `ts`, or `ts test`
 * @param firstLine the number of the text's first line in its file
 */
function* fenced(file: string, lines: readonly string[], info: string, firstLine: number): Generator<DocExample> {
  let opened: number | undefined
  let isWanted = false
  for (const [index, text] of lines.entries()) {
    const match = fence.exec(text)
    if (match === null) continue
    if (opened === undefined) {
      opened = index + 1
      isWanted = match[2]?.trim() === info
      continue
    }
    if (isWanted) yield { file, line: firstLine + opened, code: lines.slice(opened, index).join('\n') }
    opened = undefined
  }
}

/** The blocks marked `ts test` of a Markdown text. */
export function examplesInMarkdown(file: string, markdown: string): DocExample[] {
  return [...fenced(file, markdown.split('\n'), 'ts test', 1)]
}

/** The `ts` blocks after `@example` in the doc comments of a TypeScript source. */
export function examplesInSource(file: string, source: string): DocExample[] {
  return [...source.matchAll(/^[ \t]*\/\*\*$[\s\S]*?\*\//gm)].flatMap((comment) => {
    const firstLine = source.slice(0, comment.index).split('\n').length
    const lines = comment[0].split('\n').map((line) => line.replace(/^\s*\*( |$)/, ''))
    return tagged(lines, '@example').flatMap(({ from, to }) => [
      ...fenced(file, lines.slice(from, to), 'ts', firstLine + from),
    ])
  })
}

/** The lines of a doc comment that belong to a block tag: from the tag to the next one. */
function tagged(lines: readonly string[], tag: string): { from: number; to: number }[] {
  let inFence = false
  const tags = lines.flatMap((line, at) => {
    if (fence.test(line)) inFence = !inFence
    return !inFence && /^@\w+/.test(line) ? [{ at, name: line.split(/\s/)[0] }] : []
  })
  return tags.flatMap(({ at, name }, index) =>
    name === tag ? [{ from: at, to: tags[index + 1]?.at ?? lines.length }] : [],
  )
}
