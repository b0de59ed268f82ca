import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { kept, rooms, rowsOf } from './mutation/survivors.ts'

const page = readFileSync(fileURLToPath(new URL('../docs/mutation.md', import.meta.url)), 'utf8').split('\n')
const all = kept()

it.each(rooms)('docs/mutation.md gives the score of %s, and lists what no test noticed, nothing else', (room) => {
  const summary = all[room]
  if (summary === undefined) throw new Error(`${room} was never run to its end`)
  const { changed, noticed } = summary
  const score = `| \`${room}\` | ${changed} | ${noticed} | ${((100 * noticed) / changed).toFixed(1)} % |`
  expect(page.filter((line) => line.startsWith(score))).toHaveLength(1)
  const listed = page.filter((line) => line.startsWith(`| \`${room}/`))
  const rows = rowsOf(summary)
  expect(rows.filter((row) => !listed.some((line) => line.startsWith(row)))).toEqual([])
  expect(listed.filter((line) => !rows.some((row) => line.startsWith(row)))).toEqual([])
})
