import * as z from 'zod'
import { epoch, id, localText } from './common.ts'
import { component, told } from './told.ts'

/** A page of the rows of a data resource. */
export const dataRowPage = component(
  'DataRowPage',
  z.object({
    id,
    attachment: told(
      z.string().regex(/^[0-9a-f]{64}$/),
      '数据文件的摘要。',
      'Digest of the file the rows are read from.',
    ),
    columns: told(
      z.array(z.object({ name: z.string(), type: z.string(), title: z.string().optional() })),
      '各列。',
      'The columns.',
    ),
    missing: told(z.array(z.string()), '记录说明而文件没有的列。', 'Columns described that the file does not have.'),
    notChecked: told(z.array(z.string()), '没有检查的约束种类。', 'The kinds of constraint that were not checked.'),
    items: z.array(
      component(
        'DataRow',
        z.object({
          row: told(z.int(), '在文件中的行号，自 1 起，含表头。', 'Its number in the file from 1, the header counted.'),
          values: told(
            z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
            '各列的值；不合说明的保留原文，空白为 null。',
            'The values by column: what does not fit stays as it is written, nothing is null.',
          ),
          faults: told(
            z.array(z.object({ column: z.string(), why: localText })).optional(),
            '不合列说明之处。',
            'What is wrong by the schema of the columns.',
          ),
        }),
        '一行数据。',
        'A row of data.',
      ),
    ),
    next: told(
      z.string().nullable(),
      '下一页的游标；null 表示已是最后一页。',
      'Cursor of the next page; null on the last.',
    ),
    epoch,
  }),
  '一页数据行。',
  'A page of rows of data.',
)
