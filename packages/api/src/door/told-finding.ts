import type { Finding } from '@gongkai/core'

/**
 * A finding as the door tells it: no value of the record, and no trace, which POST /v1/check gives. How to mend it is
 * said of what was broken; what cannot be told lacks a fact, and its message names that.
 */
export function toldFinding({ rule, title, citation, verdict, severity, message, mend }: Finding) {
  return {
    rule,
    title,
    ...(citation !== undefined && { citation }),
    verdict,
    severity,
    message: message.text,
    ...(verdict === 'breached' && { mend }),
  }
}
