/** The command was used wrongly, or its configuration is wrong: it ends with 2. The message is in the user's language. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
