import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { configSchema } from '../src/config/config-schema.ts'
import { gongkai } from './support/fake-edge.ts'
import { tempFolder } from './support/temp-folder.ts'

describe('gongkai init', () => {
  it.each(['zh-CN', 'en'])(
    'writes a configuration that holds, in %s, also with every entry in use',
    async (language) => {
      const folder = tempFolder()
      const { code, out } = await gongkai(['init', '--place', '611002', '--lang', language], { folder })
      expect(code).toBe(0)
      expect(out).toContain('gongkai.config.yaml')
      const written = readFileSync(join(folder, 'gongkai.config.yaml'), 'utf8')
      expect(written).toContain('商州区')
      expect(configSchema.safeParse(parse(written)).error).toBeUndefined()
      const inUse = written.replace(/^# ?(?=[a-z]\w*:| {2})/gm, '')
      const parsed = configSchema.safeParse(parse(inUse))
      expect(parsed.error).toBeUndefined()
      expect(Object.keys(parsed.data ?? {}).length).toBeGreaterThan(12)
      writeFileSync(join(folder, '公告.md'), '定于2026年12月1日开展培训。')
      expect((await gongkai(['check'], { folder })).code).toBe(0)
    },
  )

  it('leaves a configuration alone that is there, and refuses what is no place', async () => {
    const folder = tempFolder({ 'gongkai.config.yaml': 'place: 611000' })
    const { code, err } = await gongkai(['init'], { folder })
    expect(code).toBe(2)
    expect(err).toContain('is there already')
    expect(readFileSync(join(folder, 'gongkai.config.yaml'), 'utf8')).toBe('place: 611000')
    expect((await gongkai(['init', '--place', '61'], { folder: tempFolder() })).code).toBe(2)
    expect((await gongkai(['init', '--place', '330106'], { folder: tempFolder() })).code).toBe(0)
  })
})
