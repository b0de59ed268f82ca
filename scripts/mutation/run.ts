// Changes the code of some rooms of core in thousands of places and tells which changes no test noticed:
// npm run mutate                  all four, kept in survivors.json
// npm run mutate -- facts terms   only these, kept as well
// npm run mutate -- packages/core/src/terms/course.ts:10-40   one file or some lines of it, told and not kept
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { summaryOf } from './summary.ts'
import { keep, type Room, rooms } from './survivors.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const source = 'packages/core/src/'
const report = 'reports/mutation/mutation.json'

const asked = process.argv.slice(2)
for (const name of asked.length === 0 ? rooms : asked) {
  const room = rooms.find((each) => each === name || name.startsWith(`${source}${each}/`))
  if (room === undefined) {
    console.error(`${name} is no room and no file of one; the rooms are ${rooms.join(', ')}`)
    process.exit(2)
  }
  mutate(room, name === room ? `${source}${room}/**/*.ts` : name, name === room)
}

function mutate(room: Room, files: string, isWhole: boolean): void {
  rmSync(`${root}${report}`, { force: true })
  const patterns = `${files},!${source}**/*.test.ts,!${source}**/*.test-prop.ts`
  const { status } = spawnSync('stryker', ['run', 'scripts/mutation/stryker.json', '--mutate', patterns], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, GONGKAI_MUTATED_ROOM: room },
  })
  if (status !== 0) {
    console.error(`${room}: the run ended with ${status}, and says nothing`)
    process.exit(1)
  }
  const { summary, lines } = summaryOf(`${root}${report}`)
  for (const line of lines) console.log(line)
  const { changed, noticed } = summary
  console.log(`${room}: ${noticed} of ${changed} changes noticed, ${((100 * noticed) / changed).toFixed(1)} %`)
  if (isWhole) keep(room, summary)
}
