import { text } from '@gongkai/core'
import type { ExportSet } from '../exports/exporter.ts'
import type { ExportFile } from '../exports/make-files.ts'
import { positionText } from '../exports/position.ts'
import { commonTable, fieldsOf, tableOfKind } from '../exports/tables.ts'
import { json } from '../http/respond.ts'
import { nothing, route } from '../http/route.ts'
import { exportManifest } from '../schemas/export.ts'
import { cursorAt } from '../store/index.ts'

const described = text(
  '截至序号 seq 的全部现有记录。CSV 为 UTF-8，表格形式的值写作 JSON；参数 bom=true 供电子表格使用：文件首加 BOM，以等号、加号、减号、@、制表符或撇号开头的文字前加一个撇号，去掉一个撇号即还原，数字不变。',
  'Every live record at position seq. CSV is UTF-8, with JSON in cells of lists and objects; bom=true is for spreadsheets: it begins with a BOM, and a text that begins with =, +, -, @, a tab or an apostrophe has one apostrophe in front, which taken away gives the text back; numbers stay.',
)

/** What can be had in bulk. */
export const getExports = route(
  {
    path: '/v1/exports',
    operationId: 'getExports',
    tag: 'bulk',
    summary: text('导出清单', 'Get the manifest of the export'),
    description: text(
      '现有记录的整体导出：每类一份 CSV，共有字段一份 CSV，全部记录一份 NDJSON，附大小和摘要。先取导出，再以 next 跟进变更，不会有缺漏。',
      'Everything at once: a CSV of each kind, one of the common fields, all records as NDJSON, with sizes and digests. Take the export, then follow the changes from next: nothing is missed.',
    ),
    query: nothing,
    params: nothing,
    answer: { description: text('清单。', 'The manifest.'), schema: exportManifest },
    problems: [],
  },
  async ({ context: { exporter, license }, language }) => {
    const set = await exporter.current()
    const manifest = {
      profile: 'data-package',
      name: 'gongkai-records',
      title: text('政府信息公开记录', 'Records of published government information')[language],
      description: described[language],
      created: set.made,
      epoch: set.epoch,
      seq: set.seq,
      next: cursorAt(set),
      ...(license === undefined ? {} : { licenses: [{ title: license.name, path: license.url }] }),
      resources: set.files.map((file) => resourceOf(set, file)),
    }
    return json(manifest, { headers: { Vary: 'Accept, Accept-Language' } })
  },
)

function resourceOf(set: ExportSet, { file, table, rows, bytes, sha256 }: ExportFile) {
  const packed = file.endsWith('.gz')
  const plain = packed ? file.slice(0, -3) : file
  const bom = plain.endsWith('.bom.csv')
  const format = plain.endsWith('.csv') ? ('csv' as const) : ('ndjson' as const)
  const fields = fieldsOf(table === commonTable.name ? commonTable : tableOfKind(table))
  const query = bom ? '?bom=true' : ''
  return {
    name: file.replaceAll('.', '-'),
    path: `exports/${positionText(set)}/${file.replace('.bom.csv', '.csv')}${query}`,
    format,
    mediatype: format === 'csv' ? 'text/csv' : 'application/x-ndjson',
    encoding: 'utf-8',
    ...(packed ? { compression: 'gz' as const } : {}),
    bytes,
    hash: `sha256:${sha256}`,
    rows,
    ...(format === 'csv' ? { schema: { fields } } : {}),
  }
}
