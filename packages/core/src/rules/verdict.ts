/** What became of a rule over one subject. */
export const verdicts = [
  'met',
  'breached',
  'pending',
  'undetermined',
  'does-not-apply',
  'not-in-force',
  'conflict',
] as const

/** What became of a rule over one subject. */
export type Verdict = (typeof verdicts)[number]
