// Writes a county's list page with the client: the address of a node, a place, and the file to write.
//   npm start -w examples/county-page -- http://127.0.0.1:8787 999921 list.html
import { writeFileSync } from 'node:fs'
import { createClient, type ServedRecord } from '@gongkai/client'
import { listPage } from './list-page.ts'

const [node = 'http://127.0.0.1:8787', place = '999921', file = 'list.html'] = process.argv.slice(2)
const records: ServedRecord[] = []
for await (const record of createClient({ baseUrl: node }).records.list({ place, sort: '-publishedOn' }))
  records.push(record)
writeFileSync(file, listPage(`政府信息公开：${place}`, node, records))
console.log(`${file}：${records.length} 条记录 records`)
