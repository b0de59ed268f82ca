import * as z from 'zod'
import { epoch, moment } from './common.ts'
import { component, told } from './told.ts'

const field = component(
  'TableField',
  z.object({
    name: told(z.string(), '列名。', 'Name of the column.'),
    type: told(z.string(), 'Table Schema 的列类型。', 'Type in Table Schema.'),
    title: told(z.string().optional(), '列标题。', 'Title of the column.'),
    description: told(z.string().optional(), '列说明。', 'What the column means.'),
  }),
  '导出文件的一列。',
  'A column of an export file.',
)

const resource = component(
  'ExportResource',
  z.object({
    name: told(z.string(), '名称。', 'Name.'),
    path: told(z.string(), '地址，相对于清单。', 'Address, relative to the manifest.'),
    format: told(z.enum(['csv', 'ndjson']), '格式。', 'Format.'),
    mediatype: told(z.string(), '媒体类型。', 'Media type.'),
    encoding: told(z.string(), '编码。', 'Encoding.'),
    compression: told(z.enum(['gz']).optional(), '压缩方式。', 'How it is packed.'),
    bytes: told(z.int(), '字节数。', 'Bytes.'),
    hash: told(z.string(), 'SHA-256 摘要。', 'SHA-256 digest.'),
    rows: told(z.int(), '记录数。', 'How many records it holds.'),
    schema: told(z.object({ fields: z.array(field) }).optional(), '表结构。', 'Table Schema.'),
  }),
  '一份导出文件。',
  'An export file.',
)

/** The manifest of an export. */
export const exportManifest = component(
  'ExportManifest',
  z.object({
    profile: z.literal('data-package'),
    name: told(z.string(), '名称。', 'Name.'),
    title: told(z.string(), '标题。', 'Title.'),
    description: told(z.string(), '说明。', 'What it holds.'),
    created: told(moment, '制作时刻。', 'When it was made.'),
    epoch,
    seq: told(z.int().min(0), '序号：文件反映截至此处的全部变更。', 'The position that the files are of.'),
    next: told(z.string(), '由此读取其后变更所用的游标。', 'Cursor of the feed from there on.'),
    licenses: told(
      z.array(z.object({ title: z.string(), path: z.string() })).optional(),
      '数据许可。',
      'Terms of use of the data.',
    ),
    resources: z.array(resource),
  }),
  '导出清单（Frictionless Data Package）。',
  'The manifest of an export, a Frictionless Data Package.',
)
