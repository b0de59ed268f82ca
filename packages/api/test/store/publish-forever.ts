// Publishes three records in a transaction, says so on a line of its own, and goes on until it is killed.
import { openStore, publish, systemClock } from '../../src/index.ts'
import { document } from './records.ts'

const [folder = '', from = '0'] = process.argv.slice(2)
const store = await openStore({ location: { engine: 'embedded', folder } }, systemClock)
for (let number = Number(from); ; number++) {
  await publish(
    store,
    [0, 1, 2].map((at) => document(`n-${number}-${at}`, { text: '正文'.repeat(2000) })),
    'test',
  )
  process.stdout.write(`${number + 1}\n`)
}
