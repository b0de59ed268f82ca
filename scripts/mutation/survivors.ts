import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'

/** The rooms of core whose code is changed. */
export const rooms = ['calendar', 'terms', 'facts', 'rules'] as const

/** A room of core whose code is changed. */
export type Room = (typeof rooms)[number]

const survivor = z.strictObject({ file: z.string(), in: z.string(), from: z.string(), to: z.string() }).readonly()
const summary = z
  .strictObject({ changed: z.int(), noticed: z.int(), survivors: z.array(survivor).readonly() })
  .readonly()
const keptSchema = z.partialRecord(z.enum(rooms), summary)

/** A change that no test noticed: the file within core, the function or table it stands in, and the line before and after. */
export type Survivor = z.output<typeof survivor>

/** What came of changing the code of a room. */
export type Summary = z.output<typeof summary>

const path = fileURLToPath(new URL('survivors.json', import.meta.url))

/** What the last whole run of each room came to. */
export function kept(): z.output<typeof keptSchema> {
  return keptSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
}

/** Keeps what a whole run of a room came to, in place of the run before. */
export function keep(room: Room, made: Summary): void {
  const survivors = made.survivors.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
  const all = { ...kept(), [room]: { ...made, survivors } }
  const inOrder = Object.fromEntries(rooms.flatMap((each) => (all[each] === undefined ? [] : [[each, all[each]]])))
  writeFileSync(path, `${JSON.stringify(inOrder, undefined, 2)}\n`)
}

/** The rows in which docs/mutation.md lists them, up to the reason: one for each place, with all it was changed to. */
export function rowsOf({ survivors }: Summary): readonly string[] {
  const places = new Map<string, Set<string>>()
  for (const { file, in: holder, from, to } of survivors) {
    const place = `| \`${file}\` ${holder} | ${code(from)} |`
    places.set(place, (places.get(place) ?? new Set()).add(code(to)))
  }
  return [...places].map(([place, changes]) => `${place} ${[...changes].toSorted().join(', ')} |`)
}

function code(written: string): string {
  const escaped = written.replaceAll('|', '\\|')
  return escaped.includes('`') ? `\`\`\` ${escaped} \`\`\`` : `\`${escaped}\``
}
