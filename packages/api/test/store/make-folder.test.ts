import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { makeFolder } from '../../src/store/engine/make-folder.ts'

it('makes a folder with all above it, and says why where it cannot, without trying for ever', () => {
  const root = mkdtempSync(join(tmpdir(), 'make-folder-'))
  try {
    makeFolder(join(root, 'a/b/c'))
    expect(existsSync(join(root, 'a/b/c'))).toBe(true)
    expect(() => makeFolder(join(root, 'a/b/c'))).not.toThrow()
    writeFileSync(join(root, 'file'), '')
    expect(() => makeFolder(join(root, 'file'))).toThrow('ENOTDIR')
    expect(() => makeFolder(join(root, 'file/below'))).toThrow('ENOTDIR')
    if (existsSync('/proc/self')) expect(() => makeFolder('/proc/gongkai-test/data')).toThrow('/proc/gongkai-test')
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
})
