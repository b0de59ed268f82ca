import type { ServedRecord } from '@gongkai/client'

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function asHtml(value: string): string {
  return value.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign)
}

function row(record: ServedRecord, node: string): string {
  const address = `${node}/v1/records/${record.id}`
  const published = record.publishedOn?.slice(0, 10) ?? '未注明'
  return `      <li><time>${asHtml(published)}</time> <a href="${asHtml(address)}">${asHtml(record.title)}</a>${
    record.docNumber === undefined ? '' : ` <small>${asHtml(record.docNumber)}</small>`
  }</li>`
}

/**
 * The list page of a county: every record with its date, its number and a link to the node that serves it.
 * @param title the heading
 * @param node the address of the node, which the links lead to
 * @param records the records, in the order in which they are shown
 */
export function listPage(title: string, node: string, records: readonly ServedRecord[]): string {
  return `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>${asHtml(title)}</title>
    <style>
      body { font: 1rem/1.6 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem }
      ul { list-style: none; padding: 0 } li { padding: .5rem 0; border-bottom: 1px solid #ddd }
      time, small { color: #555 }
    </style>
  </head>
  <body>
    <h1>${asHtml(title)}</h1>
    <p>共 ${records.length} 条，来自开放接口。</p>
    <ul>
${records.map((record) => row(record, node)).join('\n')}
    </ul>
  </body>
</html>
`
}
