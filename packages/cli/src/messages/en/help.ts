import type { Translation } from '../translation.ts'
import type { help as source } from '../zh-CN/help.ts'

/** The parts of help that every command shares, in English. */
export const help: Translation<typeof source> = {
  'help.title.usage': () => 'Usage:',
  'help.title.arguments': () => 'Arguments:',
  'help.title.options': () => 'Options:',
  'help.title.global-options': () => 'Global options:',
  'help.title.commands': () => 'Commands:',
  'help.title.examples': () => 'Examples:',
  'help.word.options': () => '[options]',
  'help.word.command': () => '<command>',
  'help.word.file': () => 'file',
  'help.word.date': () => 'date',
  'help.word.place': () => 'place',
  'help.word.folder': () => 'folder',
  'help.word.address': () => 'address',
  'help.word.count': () => 'count',
  'help.word.port': () => 'port',
  'help.about': () =>
    'The rules of Chinese government-information disclosure, and its open API: terms, checks, import, publication.',
  'help.option.help': () => 'show help',
  'help.option.version': () => 'show the version',
  'help.option.lang': () => 'the language; by default GONGKAI_LANG, then LANG, otherwise Chinese',
  'help.option.known-on': () =>
    'take the holiday notices and documents as they were known on this day; today (Beijing time) by default',
  'help.option.json': () => 'print JSON',
  'help.option.data': () => 'the data folder; also GONGKAI_DATA, ./data by default',
  'help.option.database-url': () =>
    'address of a PostgreSQL (15 or later) in place of the data folder; also DATABASE_URL',
  'help.exit-codes': () =>
    'Exit codes: 0 nothing to complain of; 1 findings at or above the threshold, or refused rows; 2 wrong use or\n' +
    'configuration; 3 some input could not be read. 2 goes before 3, 3 before 1.\n' +
    'Each command explains itself with examples: gongkai <command> --help',
}
