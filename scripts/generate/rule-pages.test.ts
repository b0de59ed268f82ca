import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { rulePages } from './rule-pages.ts'

const folder = fileURLToPath(new URL('../../docs/rules/', import.meta.url))

describe('the pages of the rules', () => {
  const pages = rulePages()

  it('are those of the rules as they stand: npm run generate', () => {
    const kept = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'))
    expect(kept.toSorted()).toEqual(pages.map(({ path }) => path).toSorted())
    for (const { path, body } of pages) expect(readFileSync(`${folder}${path}`, 'utf8'), path).toBe(body)
  })

  it('show, for every rule, both languages and three examples with what they come to', () => {
    for (const { path, body } of pages.filter((each) => each.path !== 'README.md')) {
      expect(body, path).toContain('**要求**')
      expect(body, path).toContain('**What it asks**')
      expect(body.match(/^\| (做到|未做到|无法判定) \|.*\| .+ \|$/gm), path).toHaveLength(3)
    }
  })

  it('show no code without what people read for it', () => {
    for (const { path, body } of pages.filter((each) => each.path !== 'README.md')) {
      const [chinese = ''] = body.replace(/^# .*\n/, '').split('\n---\n')
      const bare = chinese.replaceAll(/（[^（）]*）/g, '').match(/\b[a-z]{2,}(?:[-.][a-z]+)*\b/g) ?? []
      expect(bare, `${path}\n${chinese}`).toEqual([])
    }
  })
})
