import { regimes } from '@gongkai/core'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { gongkai } from './support/fake-edge.ts'
import { program } from './support/program.ts'

const entrySchema = z.looseObject({
  type: z.enum(['rule', 'term']),
  id: z.string(),
  clause: z.string(),
  modality: z.enum(['must', 'should', 'may']).optional(),
  place: z.string(),
})

async function list(...argv: readonly string[]) {
  return z.array(entrySchema).parse(JSON.parse((await gongkai(['rules', ...argv, '--json'])).out))
}

describe('gongkai rules', () => {
  it('lists every rule and term with its clause, and every rule with its modality', async () => {
    const entries = await list()
    const shipped = regimes.flatMap(({ rules, terms }) => [...rules, ...terms]).map(({ id }) => id)
    expect(entries.map(({ id }) => id).sort()).toEqual(shipped.sort())
    expect(entries.filter(({ type, modality }) => type === 'rule' && modality === undefined)).toEqual([])
    expect((await gongkai(['rules'])).out).toContain('cn/proactive-20wd  must  Regulations, art. 26\n')
  })

  it('prints all of it as one array of JSON, run as people run it', async () => {
    const run = program(['rules', '--json'])
    expect(await run.ended).toBe(0)
    const entries = z.array(entrySchema).parse(JSON.parse(run.out()))
    expect(entries.map(({ id }) => id)).toEqual((await list()).map(({ id }) => id))
    expect(new Set(entries.map(({ type }) => type))).toEqual(new Set(['rule', 'term']))
  })

  it('names the clause that was in force on a day', async () => {
    const [rule] = await list('cn/proactive-20wd')
    expect(rule).toMatchObject({ clause: 'gipd-2019#26', modality: 'must', over: 'record' })
    expect((await list('cn/proactive-20wd', '--as-of', '2018-01-01'))[0]).toMatchObject({ clause: 'gipd-2008#18' })
  })

  it('leaves out what does not bind a place', async () => {
    const ids = (await list('--place', '100000')).map(({ id }) => id)
    expect(ids).toContain('cn/proactive-20wd')
    expect(ids).not.toContain('shangluo/normative-doc-online-5wd')
    expect((await list('--place', '611002')).map(({ id }) => id)).toContain('shangluo/normative-doc-online-5wd')
  })

  it('shows no code without what people read for it', async () => {
    for (const { id } of regimes.flatMap(({ rules }) => rules)) {
      const { out } = await gongkai(['rules', id, '--lang', 'zh-CN'])
      const bare =
        out
          .replace(id, '')
          .replaceAll(/（[^（）]*）/g, '')
          .match(/\b[a-z]+(?:-[a-z]+)+\b/g) ?? []
      expect(bare, out).toEqual([])
    }
    const { out } = await gongkai(['rules', 'cn/opinion-reply-48h'])
    expect(out).toContain('over: Published record (record) of the kind Opinion case (opinion-case)\n')
    expect(out).toContain('"The grade of the emergency" is Rather large (large) or Ordinary (ordinary)\n')
  })

  it('tells everything about one', async () => {
    const { out } = await gongkai(['rules', 'cn/proactive-20wd', '--lang', 'zh-CN'])
    expect(out).toContain('《条例》第二十六条（应当；2019-05-15 起施行；已核正文）')
    expect(out).toContain('例外（《条例》第四十四条）：由依申请公开转为主动公开')
    expect(out).toContain('适用条件：')
    expect(out).toContain('改正：')
    const term = await gongkai(['rules', 'answer'])
    expect(term.out).toContain('Regulations, art. 33 para. 2 (20 working days, at most 20 working days more;')
    const opinion = await gongkai(['rules', 'shangluo/normative-doc-online-5wd'])
    expect(opinion.out).toContain('its end not known')
  })

  it('suggests the one that may be meant', async () => {
    const { code, err } = await gongkai(['rules', 'cn/proactive-20w'])
    expect(code).toBe(2)
    expect(err).toContain('there is no rule or term cn/proactive-20w; did you mean cn/proactive-20wd?')
    expect((await gongkai(['rules', '--place', '000001'])).code).toBe(2)
  })
})
