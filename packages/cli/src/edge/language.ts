import { type Language, languages } from '@gongkai/core'

/** The variables that say which language the user reads, strongest first. */
const variables = ['LC_ALL', 'LC_MESSAGES', 'LANG'] as const

/** A language somebody asked for that is not spoken here. */
export interface UnknownLanguage {
  /** Who asked: `--lang` or `GONGKAI_LANG`. */
  readonly by: string
}

/**
 * The language of this run: `--lang`, else GONGKAI_LANG, else English where the locale is English, else Chinese.
 * @param argv the arguments, looked through before anything else reads them, for help needs the language too
 * @param environment the variables
 * @returns the language, or who asked for one in vain
 */
export function languageOf(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Language | UnknownLanguage {
  const flag = flagOf(argv)
  if (flag !== undefined) return named(flag) ?? { by: '--lang' }
  const variable = environment.GONGKAI_LANG
  if (variable !== undefined && variable !== '') return named(variable) ?? { by: 'GONGKAI_LANG' }
  const locale = variables.map((name) => environment[name]).find((value) => value !== undefined && value !== '')
  return locale !== undefined && named(locale) === 'en' ? 'en' : 'zh-CN'
}

function flagOf(argv: readonly string[]): string | undefined {
  const end = argv.indexOf('--')
  const flags = end === -1 ? argv : argv.slice(0, end)
  const at = flags.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='))
  const word = flags[at]
  if (word === undefined) return undefined
  return word === '--lang' ? flags[at + 1] : word.slice('--lang='.length)
}

/** The language of a name such as `en`, `en_US.UTF-8`, `zh`, `zh_CN.UTF-8`. */
function named(name: string): Language | undefined {
  const prefix = /^[a-z]{2,3}(?![a-z])/i.exec(name)?.[0].toLowerCase()
  return languages.find((language) => language.split('-')[0] === prefix)
}
