import { backing } from './en/backup.ts'
import { check } from './en/check.ts'
import { due } from './en/due.ts'
import { help } from './en/help.ts'
import { importing } from './en/import.ts'
import { node } from './en/node.ts'
import { publishing } from './en/publish.ts'
import { rules } from './en/rules.ts'
import { usage } from './en/usage.ts'
import { who } from './en/who.ts'
import type { Translation } from './translation.ts'
import type { zhCN } from './zh-CN.ts'

/** Every sentence of the command in English. */
export const en: Translation<typeof zhCN> = {
  ...usage,
  ...help,
  ...check,
  ...due,
  ...importing,
  ...node,
  ...backing,
  ...publishing,
  ...rules,
  ...who,
}
