import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { absent } from '../shared-data.ts'
import { judgeRealInput } from './real-input.ts'
import { realInputPage } from './real-input-page.ts'

// Six files of real input, each read and judged by a process of its own: on a busy machine that takes its time.
const patience = { timeout: 900_000 }

it('says of the real input what docs/real-input.md says: npm run generate', patience, ({ skip }) => {
  const judged = judgeRealInput()
  if (judged === undefined) return skip(absent('data'))
  expect(judged.letters).toEqual({
    undated: 8,
    asked: 433,
    ours: { met: 306, undetermined: 68, breached: 59 },
    counted: { met: 307, undetermined: 67, breached: 59 },
    differing: 1,
    onRestDay: 1,
  })
  const page = fileURLToPath(new URL('../../docs/real-input.md', import.meta.url))
  expect(readFileSync(page, 'utf8')).toBe(realInputPage(judged))
})
