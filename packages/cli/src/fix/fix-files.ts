import { withinOf } from '../check/check-one.ts'
import type { CheckPlan } from '../content/plan.ts'
import { setUp } from '../content/setup.ts'
import type { Edge } from '../edge/edge.ts'
import type { NamedFile } from '../input/find-files.ts'
import type { Voice } from '../messages/voice.ts'
import { fixFile } from './fix-file.ts'

/** Mends what can be mended with certainty, and says what it did and what it left. */
export async function fixFiles(
  files: readonly NamedFile[],
  plan: CheckPlan,
  root: string,
  dry: boolean,
  edge: Edge,
  { say }: Voice,
): Promise<void> {
  const setup = setUp(plan)
  let mended = 0
  let leftAlone = 0
  for (const { path, file } of files) {
    const outcome = await fixFile(path, { file, within: withinOf(path, root) }, setup, dry)
    mended += outcome.mended
    leftAlone += outcome.leftAlone
    if (dry || outcome.mended > 0) await edge.stderr.write(outcome.diff)
    if (outcome.skipped !== undefined && outcome.leftAlone > 0)
      await edge.stderr.write(`${say('check.fix-not-here', { file: outcome.file, count: outcome.leftAlone })}\n`)
  }
  await edge.stderr.write(`${say(dry ? 'check.would-fix' : 'check.fixed', { mended, leftAlone })}\n`)
}
