import * as z from 'zod'
import { maybe } from '../fields/field.ts'
import { line, webAddress } from '../fields/leaves.ts'
import { attachmentSchema, relationSchema, sourceSchema } from '../fields/shapes.ts'

/** Where it is found and under which terms. */
export const provenanceFields = {
  url: maybe(webAddress, '网址', 'Address', '信息的网页地址。', 'Its page on the web.'),
  attachments: maybe(z.array(attachmentSchema), '附件', 'Attachments', '附件清单。', 'The files that belong to it.'),
  relations: maybe(
    z.array(relationSchema),
    '关系',
    'Relations',
    '与其他记录、文件的关系。',
    'How it stands to other records and documents.',
  ),
  license: maybe(
    line,
    '许可',
    'Licence',
    '再利用许可，SPDX 代号或者网址。',
    'Terms of reuse: an SPDX id or an address.',
  ),
  source: maybe(sourceSchema, '来源', 'Source', '取得该记录的来源。', 'Where the record was taken from.'),
  sample: maybe(z.literal(true), '示例', 'Sample', '标明该记录是虚构的示例。', 'Set where the record is made up.'),
}
