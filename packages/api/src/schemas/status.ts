import * as z from 'zod'
import { day, epoch } from './common.ts'
import { component, told } from './told.ts'

/** What a node says of itself. */
export const status = component(
  'Status',
  z.object({
    status: told(z.enum(['ok']), '运行状态。', 'Whether it serves.'),
    version: told(z.string(), '程序版本。', 'Version of the program.'),
    engine: told(z.enum(['pglite', 'postgres']), '所用数据库。', 'The database beneath.'),
    holds: told(
      z.enum(['nothing', 'samples', 'records']),
      '所存内容：空、虚构示例、真实记录。示例与真实记录从不并存。',
      'What it holds: nothing, made-up samples, or real records; never samples beside real records.',
    ),
    records: told(z.int(), '现有记录数。', 'How many live records.'),
    epoch,
    seq: told(z.int(), '最后序号。', 'The last position of the feed.'),
    today: told(day, '本节点的今天（北京时间）。', 'Today as the node has it, in Shanghai.'),
    license: told(
      z.object({ name: z.string(), url: z.string().meta({ format: 'uri' }) }).nullable(),
      '数据许可；null 表示运行方未声明。',
      'Terms of use of the data; null where the operator states none.',
    ),
  }),
  '节点状态。',
  'State of the node.',
)
