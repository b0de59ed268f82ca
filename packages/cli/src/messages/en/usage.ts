import type { Translation } from '../translation.ts'
import type { usage as source } from '../zh-CN/usage.ts'

function instead({ suggestion }: { readonly suggestion: string | undefined }): string {
  return suggestion === undefined ? '' : `; did you mean ${suggestion}?`
}

/** What is said where the command was used wrongly, in English. */
export const usage: Translation<typeof source> = {
  'usage.unknown-option': (params) => `there is no option ${params.option}${instead(params)}`,
  'usage.unknown-command': (params) => `there is no command ${params.command}${instead(params)}`,
  'usage.missing-argument': ({ name }) => `the argument <${name}> is missing`,
  'usage.option-needs-value': ({ option }) => `the option ${option} needs a value`,
  'usage.missing-option': ({ option }) => `the option ${option} is missing`,
  'usage.excess-arguments': ({ expected, got }) => `too many arguments: at most ${expected}, got ${got}`,
  'usage.option-value': ({ option, why }) => `${option}: ${why}`,
  'usage.not-one-of': (params) => `${params.option}: expected one of ${params.allowed.join(', ')}${instead(params)}`,
  'usage.not-a-number': ({ option, least }) => `${option}: expected a whole number, ${least} or more`,
  'usage.not-together': ({ one, other }) => `${one} and ${other} cannot be used together`,
  'usage.see-help': ({ command }) => `see ${command} --help`,
  'usage.name-a-command': () => 'name a command',
  'usage.internal': ({ error }) =>
    `the program failed (${error}) and its result is of no use; please report it with the command and the version; GONGKAI_DEBUG=1 shows details`,
  'usage.old-node': ({ version, oldest }) => `Node.js ${oldest} or newer is needed, this is ${version}`,
  'usage.needs-api': ({ command }) =>
    `${command} needs @gongkai/api, which is not installed; run npm install @gongkai/api`,
}
