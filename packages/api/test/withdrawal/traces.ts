import { type Answer, asked, decoded } from './every-address.ts'
import type { Reader } from './readers.ts'

/** The answers in which a trace stands that its reader did not send himself; told without their content. */
export function leaks(answers: readonly Answer[], traces: readonly string[]): readonly string[] {
  return answers.flatMap(({ name, target, headers, status, said }) =>
    traces
      .filter((trace) => said.includes(trace) && !decoded(target).includes(trace))
      // Who received which file is noted for good, in a chain that only auditors read.
      .filter((trace) => !(name === 'listAudit' && /^[0-9a-f]{64}$/.test(trace)))
      .map((trace) => `${target} as ${headers.Accept}: ${status} says ${trace}`),
  )
}

/** Whether any of the traces stands in what was said. */
export function holds(said: string, traces: readonly string[]): boolean {
  return traces.some((trace) => said.includes(trace))
}

/**
 * Asks again with what a reader kept of an answer: what held a trace may not be said to stand, and no part of it is
 * given, whether all that a reader has is its validator, its date, or the beginning of its bytes.
 */
export async function stillHeld(
  { app }: Reader,
  before: readonly Answer[],
  traces: readonly string[],
): Promise<readonly string[]> {
  const held: string[] = []
  for (const answer of before) {
    if (leaks([answer], traces).length === 0) continue
    for (const kept of keptOf(answer)) {
      const again = await asked(app, answer, kept)
      const by = `${answer.target} as ${answer.headers.Accept} by ${Object.keys(kept).join(', ')}`
      if (again.status === 304 || again.status === 206) held.push(`${by}: ${again.status}`)
      held.push(...leaks([again], traces).map((leak) => `${by}: ${leak}`))
    }
  }
  return held
}

/** What of an answer a reader can show when asking again. */
function keptOf({ etag, lastModified }: Answer): readonly Readonly<Record<string, string>>[] {
  const byDate = lastModified === null ? [] : [{ 'If-Modified-Since': lastModified }]
  const byTag = etag === null ? [] : [{ 'If-None-Match': etag }, { 'If-Range': etag, Range: 'bytes=0-' }]
  return [...byDate, ...byTag]
}
