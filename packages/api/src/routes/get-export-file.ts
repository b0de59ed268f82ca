import { text } from '@gongkai/core'
import * as z from 'zod'
import { readPosition } from '../exports/position.ts'
import { oneOf, parameter } from '../http/parameter.ts'
import { parameterFault } from '../http/request-fault.ts'
import { route } from '../http/route.ts'
import { serveFile } from '../http/serve-file.ts'
import { apiError, apiProblem } from '../problems/api-error.ts'

const whole = z.string()

/** One file of an export. */
export const getExportFile = route(
  {
    path: '/v1/exports/{position}/{file}',
    operationId: 'getExportFile',
    tag: 'bulk',
    summary: text('导出文件', 'Get an export file'),
    description: text(
      '导出清单所列的文件，可分段下载（Range），摘要见 Repr-Digest。此后有内容撤回或者抹除的，返回 410。',
      'A file that the manifest lists; parts by Range, its digest under Repr-Digest. 410 once something in it was withdrawn or erased.',
    ),
    query: z.strictObject({
      bom: oneOf(
        ['true', 'false'],
        {
          description: text(
            '供电子表格使用的 CSV：文件首加 BOM，可能被当作公式的文字前加一个撇号。',
            'CSV for spreadsheets: with a BOM, and an apostrophe before what could be taken for a formula.',
          ),
        },
        'false',
      ).optional(),
    }),
    params: z.object({
      position: parameter(z.string().regex(/^[0-9a-f]{16}-\d{1,15}$/), {
        description: text('导出位置：批次和序号。', 'Position of the export: epoch and seq.'),
        expected: text('批次、连字符和序号', 'epoch, hyphen, seq'),
        example: '0f1e2d3c4b5a6978-120',
      }),
      file: parameter(z.string().regex(/^[a-z][a-z-]{0,40}\.(csv|ndjson)(\.gz)?$/), {
        description: text(
          '文件名：records.ndjson、records.csv，或者记录类型加 .csv；加 .gz 为压缩文件。',
          'Name of the file: records.ndjson, records.csv, or a kind with .csv; with .gz behind it, packed.',
        ),
        expected: text('清单所列的文件名', 'the name of a file that the manifest lists'),
        example: 'records.csv',
      }),
    }),
    answer: { description: text('该文件。', 'The file.'), schema: whole, type: 'text/csv' },
    formats: {
      ndjson: { type: 'application/x-ndjson', schema: whole },
      gz: { type: 'application/gzip', schema: whole },
    },
    fixed: true,
    partial: true,
    problems: [404, 410, 416],
  },
  async ({ query: { bom = 'false' }, params: { position, file }, request, context: { exporter } }) => {
    const at = readPosition(position)
    const set = at && (await exporter.at(at))
    if (bom === 'true' && !file.includes('.csv')) {
      const why = text('只用于 CSV 文件', 'it is for CSV files only')
      throw parameterFault('bom', apiProblem('invalid-parameter', { name: 'bom', why }))
    }
    const name = bom === 'true' ? file.replace('.csv', '.bom.csv') : file
    const found = set?.files.find((one) => one.file === name)
    if (set === undefined || found === undefined) throw apiError('export-not-found', { position })
    const { bytes, sha256 } = found
    const type = file.endsWith('.gz') ? 'application/gzip' : file.endsWith('.csv') ? 'text/csv' : 'application/x-ndjson'
    return serveFile({ path: await exporter.pathOf(set, found), type, bytes, sha256, name: file }, request)
  },
)
