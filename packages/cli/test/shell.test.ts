import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

describe('the program in a shell', () => {
  it('does not complain where the reader of its output has seen enough', () => {
    const main = new URL('../src/main.ts', import.meta.url).pathname
    const command = `'${process.execPath}' --conditions=@gongkai/source '${main}' due --term answer --from 2022-09-30 --trace --json | head -1`
    const { stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' })
    expect({ stdout, stderr }).toEqual({ stdout: '{\n', stderr: '' })
  })
})
