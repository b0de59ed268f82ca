import * as z from 'zod'

/** The version of the form of a baseline. */
export const baselineVersion = 1

/**
 * What was there when the baseline was written: by file, rule and place the numbers of lines or rows. It holds no value
 * and no digest of one: a county has some 36 million possible identity numbers, so a digest can be turned back.
 */
const baselineSchema = z.strictObject({
  gongkaiBaseline: z.literal(baselineVersion),
  files: z.record(z.string(), z.record(z.string(), z.record(z.string(), z.array(z.int().min(0))))),
})

/** The findings that are known, by file, rule and group of places. */
export type Baseline = z.output<typeof baselineSchema>

/** The known findings of one file: by rule and group, the numbers of lines or rows in ascending order. */
export type BaselineOfFile = Baseline['files'][string]

/** Reads a baseline; undefined where the text is none. */
export function readBaseline(written: string): Baseline | undefined {
  let value: unknown
  try {
    value = JSON.parse(written)
  } catch {
    return undefined
  }
  const parsed = baselineSchema.safeParse(value)
  return parsed.success ? parsed.data : undefined
}

/** Writes a baseline: sorted, a group a line, so that a change of it can be read in a diff. */
export function writeBaseline(files: ReadonlyMap<string, BaselineOfFile>): string {
  const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : a > b ? 1 : 0)
  const fileLines = [...files].toSorted(byName).flatMap(([file, rules]) => {
    const ruleLines = Object.entries(rules)
      .toSorted(byName)
      .map(([rule, groups]) => {
        const groupLines = Object.entries(groups)
          .toSorted(byName)
          .map(([group, at]) => `        ${JSON.stringify(group)}: ${JSON.stringify(at)}`)
        return `      ${JSON.stringify(rule)}: {\n${groupLines.join(',\n')}\n      }`
      })
    return ruleLines.length === 0 ? [] : [`    ${JSON.stringify(file)}: {\n${ruleLines.join(',\n')}\n    }`]
  })
  const body = fileLines.length === 0 ? '{}' : `{\n${fileLines.join(',\n')}\n  }`
  return `{\n  "gongkaiBaseline": ${baselineVersion},\n  "files": ${body}\n}\n`
}
