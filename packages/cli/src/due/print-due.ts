import { type DueResult, describeBasis, type TraceDay } from '@gongkai/core'
import type { Voice } from '../messages/voice.ts'
import { padTo, textWidth } from '../program/text-width.ts'

/** A due date as lines for people; the date stands alone at the head of the first. */
export function printDue(due: DueResult, voice: Voice): readonly string[] {
  const { say, tell } = voice
  if (!('clause' in due)) return [say('due.unknown', { why: tell(due.why.message) })]
  const { from, count, unit, kind, confidence, trace = [], ignored, certain, restartedOn } = due
  const lines = [headOf(due, voice)]
  if (due.status === 'provisional' && due.atBetween !== undefined) {
    const [earliest, latest] = due.atBetween
    lines.push(say('due.time-of-day', { earliest, latest }))
  } else if (due.status === 'provisional') {
    const [earliest, latest] = due.between
    lines.push(say('due.bounds', { earliest, latest, years: due.awaiting.map(({ notice }) => notice) }))
  }
  lines.push(say('due.course', { title: tell(due.title), from: restartedOn ?? from, count, unit }))
  if (restartedOn !== undefined) lines.push(say('due.restarted', { on: restartedOn }))
  lines.push(say('due.basis', { citation: tell(due.citation) }))
  if (due.status !== 'unknown' && kind !== 'due') lines.push(say('due.kind', { kind }))
  if (confidence === 'M') lines.push(say('due.not-verified'))
  if (!certain) lines.push(say('due.uncertain-force'))
  if ('instead' in due && due.instead !== undefined) lines.push(say('due.instead', { on: due.instead, kind }))
  for (const problem of ignored) lines.push(say('due.ignored', { why: tell(problem.message) }))
  return trace.length === 0 ? lines : [...lines, '', ...printTrace(trace, voice)]
}

function headOf(due: Extract<DueResult, { clause: unknown }>, { say, tell }: Voice): string {
  switch (due.status) {
    case 'final':
      return due.at ?? due.on
    case 'provisional':
      return say('due.provisional', { on: due.on })
    case 'unknown':
      return say('due.unknown', { why: tell(due.why.message) })
  }
}

/** The count day by day: number, day, what kind of day, and on which notice that rests. */
function printTrace(trace: readonly TraceDay[], { say, tell }: Voice): readonly string[] {
  const rows = trace.map((day) => [
    day.number === null ? '–' : String(day.number),
    day.date,
    tell(day.note),
    `${tell(describeBasis(day.basis))}${day.status === 'provisional' ? say('due.may-change') : ''}`,
  ])
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => textWidth(row[column] ?? ''))))
  return rows.map((row) =>
    row
      .map((cell, column) => padTo(cell, widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}
