import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { openStore, publish, serve, silentLog } from '@gongkai/api'
import { readRecord } from '@gongkai/core'
import { expect, it } from 'vitest'

const main = fileURLToPath(new URL('main.ts', import.meta.url))

it("writes a county's list page, with nothing of the neighbours and every sign of a title shown as text", async () => {
  const store = await openStore({ location: { engine: 'memory' } })
  const node = await serve({ store, port: 0, signals: false, log: silentLog })
  const folder = mkdtempSync(join(tmpdir(), 'county-page-'))
  try {
    const sample = (place: string, local: string, title: string, publishedOn: string) =>
      readRecord({
        id: `${place}.${local}`,
        kind: 'document',
        place,
        title,
        attribute: 'proactive',
        publishedOn,
        sample: true,
      })
    await publish(
      store,
      [
        sample('999921', 'a', '示例乙县较早的通知', '2026-03-02'),
        sample('999921', 'b', '<script>alert(1)</script> & 通知', '2026-04-02'),
        sample('999922', 'c', '示例丙县的通知', '2026-05-02'),
      ],
      'test',
    )
    const file = join(folder, 'list.html')
    const { stdout } = await promisify(execFile)(process.execPath, [
      '--conditions=@gongkai/source',
      main,
      node.url,
      '999921',
      file,
    ])
    expect(stdout).toContain('2 条记录')
    const page = readFileSync(file, 'utf8')
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; 通知')
    expect(page).not.toContain('<script>')
    expect(page).not.toContain('示例丙县')
    expect(page.indexOf('2026-04-02')).toBeLessThan(page.indexOf('2026-03-02'))
  } finally {
    await node.close()
    rmSync(folder, { recursive: true, force: true })
  }
})
