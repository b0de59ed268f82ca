import { describe, expect, it } from 'vitest'
import { commands } from '../src/commands/index.ts'
import { gongkai } from './support/fake-edge.ts'

/** How wide a line is, by another way than the program's own. */
function columns(line: string): number {
  return line.length + (line.match(/[\u2e80-\u9fff\uff00-\uffef]/g) ?? []).length
}

describe('wrong use', () => {
  it.each([
    [['du'], 'there is no command du; did you mean due?', '没有命令 du；是否指 due？'],
    [['due', '--trem', 'x'], 'there is no option --trem; did you mean --term?', '没有选项 --trem；是否指 --term？'],
    [['due', '--trem=x'], 'there is no option --trem; did you mean --term?', '没有选项 --trem；是否指 --term？'],
    [['due', '--term'], 'the option --term <', '选项 --term <'],
    [['due', 'extra'], 'too many arguments: at most 0, got 1', '参数过多：至多 0 个，收到 1 个'],
    [['due'], 'the option --term is missing', '缺少选项 --term'],
  ])('%j is told in both languages and ends with 2', async (argv, en, zh) => {
    const english = await gongkai(argv)
    expect(english).toMatchObject({ code: 2, out: '' })
    expect(english.err).toContain(en)
    const chinese = await gongkai(argv, { environment: {} })
    expect(chinese.code).toBe(2)
    expect(chinese.err).toContain(zh)
  })

  it('names no command: shows help and ends with 2', async () => {
    const { code, out, err } = await gongkai([])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('name a command')
  })
})

describe('the language', () => {
  const first = async (argv: readonly string[], environment: Readonly<Record<string, string>>) =>
    (await gongkai([...argv, '--help'], { environment })).out.slice(0, 3)

  it('is --lang, then GONGKAI_LANG, then the locale, otherwise Chinese', async () => {
    expect(await first([], {})).toBe('用法：')
    expect(await first([], { LANG: 'C.UTF-8' })).toBe('用法：')
    expect(await first([], { LANG: 'de_DE.UTF-8' })).toBe('用法：')
    expect(await first([], { LANG: 'en_GB.UTF-8' })).toBe('Usa')
    expect(await first([], { LANG: 'zh_CN.UTF-8', LC_ALL: 'en_US' })).toBe('Usa')
    expect(await first([], { LANG: 'en_GB.UTF-8', GONGKAI_LANG: 'zh-CN' })).toBe('用法：')
    expect(await first(['--lang', 'en'], { GONGKAI_LANG: 'zh-CN' })).toBe('Usa')
    expect(await first(['due', '--lang=zh'], { GONGKAI_LANG: 'en' })).toBe('用法：')
  })

  it('says in both languages that it does not speak another', async () => {
    const { code, err } = await gongkai(['due', '--lang', 'fr'])
    expect(code).toBe(2)
    expect(err).toContain('--lang：应为 zh-CN、en 之一')
    expect(err).toContain('--lang: expected one of zh-CN, en')
  })
})

describe('help', () => {
  it.each(commands.map(({ name }) => name))('%s explains itself with examples, in both languages', async (name) => {
    const english = await gongkai([name, '--help'])
    const chinese = await gongkai([name, '--help'], { environment: {} })
    expect([english.code, chinese.code]).toEqual([0, 0])
    expect(english.out).toContain(`\n  gongkai ${name}`)
    expect(chinese.out).toContain(`\n  gongkai ${name}`)
    expect(english.out).not.toMatch(/\p{Script=Han}/u)
    expect(chinese.out).toContain('示例：')
  })

  it('keeps to the width of the terminal', async () => {
    const { out } = await gongkai(['due', '--help'], { environment: {} })
    const prose = out.split('\n').filter((line) => !line.startsWith('  gongkai'))
    expect(Math.max(...prose.map(columns))).toBeLessThanOrEqual(100)
  })

  it('tells its version', async () => {
    expect((await gongkai(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})
