/** What became of a rule over one subject. `conflict`: another rule that applies and is in force asks what cannot be done together with this. */
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
