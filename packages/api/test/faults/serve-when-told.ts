// Loads the node, waits for a line that says where its store is, and serves it until it is killed. That it is loaded
// before it is needed makes a proof of many starts short. It goes when whoever started it has gone.
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import * as z from 'zod'
import { openStore, serve } from '../../src/index.ts'

const location = z.union([
  z.object({ engine: z.literal('embedded'), folder: z.string() }),
  z.object({ engine: z.literal('postgres'), url: z.string() }),
])

const lines = createInterface({ input: process.stdin })
lines.once('close', () => process.kill(process.pid, 'SIGKILL'))
const told: unknown[] = await once(lines, 'line')
const store = await openStore({ location: location.parse(JSON.parse(String(told[0]))) })
await serve({ store, port: 0 })
