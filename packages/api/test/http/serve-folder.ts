// Serves a folder on any free port until it is told to stop.
import { openStore, serve } from '../../src/index.ts'

const [folder = ''] = process.argv.slice(2)
await serve({ store: await openStore({ location: { engine: 'embedded', folder } }), port: 0 })
