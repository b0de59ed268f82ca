// Changes the code of some rooms of core in thousands of places and tells which changes no test noticed:
// npm run mutate                  all four
// npm run mutate -- facts terms   only these
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type RoomScore, summaryOf } from './summary.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const rooms = ['calendar', 'terms', 'facts', 'rules'] as const
const report = 'reports/mutation/mutation.json'

const asked = process.argv.slice(2)
const unknown = asked.find((name) => !rooms.some((room) => room === name))
if (unknown !== undefined) {
  console.error(`there is no room ${unknown}; they are ${rooms.join(', ')}`)
  process.exit(2)
}

const all: RoomScore[] = []
for (const room of asked.length === 0 ? rooms : asked) {
  rmSync(`${root}${report}`, { force: true })
  const files = `packages/core/src/${room}/*.ts,!packages/core/src/**/*.test.ts,!packages/core/src/**/*.test-prop.ts`
  const { status } = spawnSync('stryker', ['run', 'scripts/mutation/stryker.json', '--mutate', files], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, GONGKAI_MUTATED_ROOM: room },
  })
  if (status !== 0) {
    console.error(`${room}: the run ended with ${status}, and says nothing`)
    process.exit(1)
  }
  const { score, survivors } = summaryOf(`${root}${report}`)
  all.push(score)
  for (const { file, line, from, to } of survivors) console.log(`${file}:${line}  ${from}  →  ${to}`)
  console.log(told(room, score))
}
console.log(told('all', { changed: sum('changed'), noticed: sum('noticed') }))

function sum(figure: keyof RoomScore): number {
  return all.reduce((total, score) => total + score[figure], 0)
}

function told(room: string, { changed, noticed }: RoomScore): string {
  return `${room}: ${noticed} of ${changed} changes noticed, ${((100 * noticed) / changed).toFixed(1)} %`
}
