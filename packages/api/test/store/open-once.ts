// Opens the store of a PostgreSQL, says which epoch it has on a line of its own, and ends.
import { head, openStore, systemClock } from '../../src/index.ts'

const [url = ''] = process.argv.slice(2)
const store = await openStore({ location: { engine: 'postgres', url } }, systemClock)
const { epoch } = await head(store)
process.stdout.write(`${epoch}\n`)
await store.close()
