import type { Finding } from '@gongkai/core'

/** A finding as the door tells it: no value of the record, and no trace, which POST /v1/check gives. */
export function toldFinding({ rule, severity, message, mend }: Finding) {
  return { rule, severity, message: message.text, mend }
}
