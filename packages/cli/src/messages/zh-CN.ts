import { backing } from './zh-CN/backup.ts'
import { check } from './zh-CN/check.ts'
import { due } from './zh-CN/due.ts'
import { help } from './zh-CN/help.ts'
import { importing } from './zh-CN/import.ts'
import { node } from './zh-CN/node.ts'
import { publishing } from './zh-CN/publish.ts'
import { rules } from './zh-CN/rules.ts'
import { usage } from './zh-CN/usage.ts'
import { who } from './zh-CN/who.ts'

/** Every sentence of the command in Chinese: the source, by whose keys and parameters the others are held. */
export const zhCN = {
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
