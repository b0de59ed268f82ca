import { severities } from '@gongkai/core'
import * as z from 'zod'

const entry = z.strictObject({
  word: z.string().min(1),
  suggestion: z.string().optional(),
  except: z.array(z.string()).optional(),
  note: z.string().optional(),
})

const words = z.union([
  z.array(z.union([entry, z.string().min(1)])),
  z.record(z.string(), z.union([z.string(), z.null()])),
])

/** A word list as it is written: entries, or simply wrong words with the right ones. */
export const wordListSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
    title: z.string().min(1).optional(),
    titleEn: z.string().min(1).optional(),
    level: z.enum(severities).default('warning'),
    words,
  })
  .transform(({ title, words: given, ...list }) => ({ ...list, title: title ?? list.id, words: entriesOf(given) }))

type Written = z.output<typeof entry>

function entriesOf(given: z.output<typeof words>): readonly Written[] {
  if (Array.isArray(given)) return given.map((one) => (typeof one === 'string' ? { word: one } : one))
  return Object.entries(given).map(([word, suggestion]) => ({ word, ...(suggestion !== null && { suggestion }) }))
}
