import { ndjson, tempFolder } from './temp-folder.ts'

const mapping = `
mapping: 1
kind: document
place: '611000'
id: { keys: [no] }
fields: { title: name, publishedOn: day, attribute: { value: proactive } }
`

/** A folder with a manifest, a mapping and rows, as `--with` takes it. */
export function inputFolder(): string {
  const rows = Array.from({ length: 30 }, (_, no) => ({ no, name: `文件${no}`, day: '2026年3月2日' }))
  const manifest = JSON.stringify({ files: [{ file: 'rows.ndjson', map: 'map.yaml' }] })
  return tempFolder({ 'gongkai-import.json': manifest, 'map.yaml': mapping, 'rows.ndjson': ndjson(rows) })
}
