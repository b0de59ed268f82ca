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
