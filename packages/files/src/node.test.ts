import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Part } from './model/part.ts'
import { fileInput } from './node.ts'
import { readFile } from './read-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'gongkai-files-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function partsOf(path: string, name?: string): Promise<readonly Part[]> {
  const parts: Part[] = []
  for await (const part of readFile(fileInput(path, name))) parts.push(part)
  return parts
}

test('a file of the machine is streamed, under the name it is given', async () => {
  const path = join(folder, 'x')
  writeFileSync(path, '姓名,镇\n甲,城关\n'.repeat(20_000))
  const parts = await partsOf(path, '名单.csv')
  expect(parts.filter((part) => part.kind === 'row')).toHaveLength(40_000)
  expect(parts[0]).toEqual({ kind: 'file', file: '名单.csv', format: 'csv' })
})

test('a file that is not there, and a folder, are failures and no exceptions', async () => {
  expect(await partsOf(join(folder, 'none.csv'), 'none.csv')).toMatchObject([{ kind: 'failure', code: 'input-failed' }])
  expect(await partsOf(folder, 'folder')).toMatchObject([{ kind: 'failure', code: 'input-failed' }])
})
