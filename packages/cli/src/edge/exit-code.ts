/** How a command ends (design, contract 5). Where several hold, 2 beats 3 beats 1. */
export const exitCode = {
  /** Nothing to complain of. */
  clean: 0,
  /** Findings at or above the threshold, or rows that were refused. */
  findings: 1,
  /** The command was used wrongly, or its configuration is wrong. */
  usage: 2,
  /** Some input could not be read. */
  unreadable: 3,
} as const

/** How a command ends. */
export type ExitCode = (typeof exitCode)[keyof typeof exitCode]

const strongestFirst = [exitCode.usage, exitCode.unreadable, exitCode.findings] as const

/**
 * What the whole comes to where its parts ended differently.
 * @param codes how the parts ended
 */
export function strongest(codes: readonly ExitCode[]): ExitCode {
  return strongestFirst.find((code) => codes.includes(code)) ?? exitCode.clean
}
