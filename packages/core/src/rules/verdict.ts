/** What became of a rule over one subject. `conflict` comes from deciding on disclosure alone, where undefeated grounds disagree. */
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
