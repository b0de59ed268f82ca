import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const report = z.looseObject({
  problems: z.array(
    z.looseObject({
      ruleId: z.string(),
      message: z.string(),
      location: z.array(z.looseObject({ pointer: z.string() })),
    }),
  ),
})

/** What recommended-strict of Redocly finds wrong with the committed OpenAPI document. */
export async function redoclyFaults(): Promise<readonly string[]> {
  const program = at('../../../../node_modules/@redocly/cli/bin/cli.js')
  const asked = ['lint', '--extends=recommended-strict', '--format=json', at('../../openapi.json')]
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
  // It ends with 1 where it found something: what it printed is the answer either way.
  const printed = await new Promise<string>((resolve) => {
    execFile(process.execPath, [program, ...asked], { env, maxBuffer: 64 * 1024 * 1024 }, (_, stdout) =>
      resolve(stdout),
    )
  })
  const { problems } = report.parse(JSON.parse(printed))
  return problems.map(({ ruleId, message, location }) => `${ruleId} ${location[0]?.pointer ?? ''}: ${message}`)
}
