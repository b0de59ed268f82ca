// Writes the workbook of the corpus: its second sheet, a draft left behind, holds what the first does not.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { workbook } from '../../packages/cli/src/reports/xlsx/workbook.ts'

const columns = (...titles: readonly string[]) => titles.map((title) => ({ title, width: 20 }))

writeFileSync(
  fileURLToPath(new URL('bad/两张表.xlsx', import.meta.url)),
  await workbook([
    { name: '公示', columns: columns('姓名', '金额'), rows: [['张三', 300]] },
    { name: '底稿', columns: columns('姓名', '身份证号', '金额'), rows: [['张三', '999999190001010015', 300]] },
  ]),
)
