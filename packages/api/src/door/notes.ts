import type { LineAnswer } from '../imports/answer.ts'
import type { AuditNote, PublishOutcome, Token } from '../store/index.ts'
import type { Waiver } from './submission.ts'

/**
 * What the audit notes of what was published: every record that came to be, changed or came back, with what was waived.
 * @param waived the waivers of each outcome, in the same order
 */
export function publishNotes(
  outcomes: readonly PublishOutcome[],
  waived: readonly (readonly Waiver[])[],
  { name, id }: Token,
): readonly AuditNote[] {
  return outcomes.flatMap((one, index): readonly AuditNote[] => {
    if (one.outcome === 'refused' || one.outcome === 'unchanged') return []
    const waivers = (waived[index] ?? []).map(({ of, reason, basis }) => ({ of, reason, basis }))
    const detail = {
      token: id,
      outcome: one.outcome,
      revision: one.revision,
      ...(waivers.length === 0 ? {} : { waivers }),
    }
    return [{ by: name, action: 'publish', subject: one.id, detail }]
  })
}

/** What the audit notes of the lines of an import that were refused: how many by which problem, and no id of any. */
export function refusalNotes(answers: readonly LineAnswer[], { name, id }: Token): readonly AuditNote[] {
  const lines: Record<string, number> = {}
  for (const one of answers) if (one.outcome === 'refused') lines[one.code] = (lines[one.code] ?? 0) + 1
  if (Object.keys(lines).length === 0) return []
  return [{ by: name, action: 'refused', subject: 'importRecords', detail: { token: id, lines } }]
}
