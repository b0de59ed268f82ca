import type { ResponsibleBody } from '@gongkai/core'
import type { Voice } from '../messages/voice.ts'
import type { NamedFunction } from './duty-function.ts'

/** What was asked, as it is told. */
export interface AskedDuty {
  readonly asked: NamedFunction
  readonly place: string
  readonly placeName: string | undefined
  readonly on: string
}

/** Who answers, as lines for people: what was asked, then each body with what that rests on. */
export function printWho(
  { asked, place, placeName, on }: AskedDuty,
  bodies: readonly ResponsibleBody[],
  voice: Voice,
): readonly string[] {
  const { say, tell } = voice
  const where = placeName === undefined ? place : `${placeName} ${place}`
  return [
    say('who.asked', { label: tell(asked.label), code: asked.code, where, on }),
    ...bodies.flatMap((body) => printBody(body, voice)),
  ]
}

function printBody(found: ResponsibleBody, { say, tell }: Voice): readonly string[] {
  const { id, source, citation, clause, from, to, applies, certain } = found
  const lines = [`${tell(found.body)}${id === undefined ? '' : `  ${id}`}`]
  const under = citation === undefined ? clause : say('who.cited', { citation: tell(citation), clause })
  if (source === 'record') lines.push(say('who.by-record', { clause: under }))
  else if (under !== undefined) lines.push(say('who.by-clause', { citation: under }))
  if (from !== undefined || to !== undefined) lines.push(say('who.while', { from, to }))
  if (applies !== 'named') lines.push(say(`who.${applies}`))
  if (!certain) lines.push(say(source === 'record' ? 'who.undated' : 'who.uncertain'))
  return lines.map((line, index) => (index === 0 ? line : `    ${line}`))
}
