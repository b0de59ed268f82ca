import { describe, expect, it } from 'vitest'
import { gongkai } from './support/fake-edge.ts'

describe('gongkai due', () => {
  it('prints the date alone on the first line, then the count and the clause', async () => {
    const { code, out } = await gongkai(['due', '--term', 'answer', '--from', '2022-09-30', '--lang', 'zh-CN'])
    expect(code).toBe(0)
    expect(out).toBe(
      '2022-11-02\n依申请公开答复期限：自 2022-09-30 起 20 个工作日（当日不计）\n依据：《条例》第三十三条第二款\n',
    )
  })

  it('says what is provisional, between which days, and what it waits for', async () => {
    const { code, out } = await gongkai(['due', '--term', 'answer', '--from', '2026-12-10'])
    expect(code).toBe(0)
    expect(out).toMatch(/^2027-01-\d\d \(provisional\)\n2027-01-\d\d at the earliest, 2027-01-\d\d at the latest/)
    expect(out).toContain('State Council notice on the holidays of 2027')
  })

  it('lists every day with its number and the notice behind it', async () => {
    const { out } = await gongkai(['due', '--term', 'answer', '--from', '2022-09-30', '--trace', '--lang', 'zh-CN'])
    expect(out).toMatch(/–\s+2022-10-01\s+周六，国庆节，法定假日\s+国办发明电〔2021〕11号/)
    expect(out).toMatch(/1\s+2022-10-08\s+周六，调休上班\s+国办发明电〔2021〕11号/)
    expect(out.trimEnd().split('\n').at(-1)).toMatch(/^20\s+2022-11-02/)
  })

  it('gives the same as JSON', async () => {
    const { out } = await gongkai(['due', '--term', 'answer', '--from', '2022-09-30', '--json', '--trace'])
    const due: unknown = JSON.parse(out)
    expect(due).toMatchObject({ status: 'final', on: '2022-11-02', count: 20, unit: 'working-day', place: '100000' })
    expect(due).toHaveProperty('trace.0.date', '2022-10-01')
  })

  it('knows only what was known on the day asked for', async () => {
    const { out } = await gongkai(['due', '--term', 'answer', '--from', '2022-09-30', '--known-on', '2021-06-01'])
    expect(out).toContain('awaits the State Council notice on the holidays of 2022')
  })

  it('folds what happened on the way', async () => {
    const events = ['--event', 'paused:third-party:2022-10-10..2022-10-20', '--event', 'extended:2022-10-25']
    const { code, out } = await gongkai(['due', '--term', 'answer', '--from', '2022-09-30', ...events])
    expect(code).toBe(0)
    expect(out).toContain('40 working days from 2022-09-30')
    expect(out.slice(0, 10) > '2022-11-30').toBe(true)
  })

  it.each([
    ['extended', 'extended:2022-10-25:x'],
    ['paused', 'paused:holiday:2022-10-25'],
    ['nothing', 'closed:2022-10-25'],
  ])('refuses an event it does not know: %s', async (_, event) => {
    const { code, err } = await gongkai(['due', '--term', 'answer', '--from', '2022-09-30', '--event', event])
    expect(code).toBe(2)
    expect(err).toContain('third-party, other-agency, fee')
  })

  it('suggests the nearest term where it does not know one, and names them all where none is near', async () => {
    const near = await gongkai(['due', '--term', 'anwser', '--from', '2022-09-30'])
    expect([near.code, near.err.split('\n').length]).toEqual([2, 3])
    expect(near.err).toContain('there is no term anwser; did you mean answer?')
    const far = await gongkai(['due', '--term', 'nope', '--from', '2022-09-30'])
    expect(far.code).toBe(2)
    expect(far.err).toMatch(/^ {2}proactive {2}\S.*$/m)
    expect(far.err).toMatch(/^ {2}answer {2}\S.*$/m)
  })

  it.each(['2022-02-30', '30 September', '20220930'])('refuses %s as a date and says what it expects', async (from) => {
    const { code, out, err } = await gongkai(['due', '--term', 'answer', '--from', from])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('--from: expected a date YYYY-MM-DD')
  })

  it('does not call final what runs by the clock from a day without a time', async () => {
    const asked = ['due', '--term', 'livelihood-activity-online', '--place', '611000', '--lang', 'zh-CN', '--from']
    const day = await gongkai([...asked, '2014-05-06'])
    expect(day.out).toMatch(/^2014-05-07（暂定）\n到期时刻最早 2014-05-07T00:00:00\+08:00，最晚 2014-05-07T23:59:59/)
    expect((await gongkai([...asked, '2014-05-06T11:30:00+08:00'])).out).toMatch(/^2014-05-07T11:30:00\+08:00\n/)
  })

  it('does not speak of a day left out where it counts hours', async () => {
    const asked = ['due', '--term', 'emergency-press', '--from', '2021-09-28T09:30:00+08:00', '--lang']
    expect((await gongkai([...asked, 'zh-CN'])).out).toContain('自 2021-09-28T09:30:00+08:00 起 24 小时\n')
    expect((await gongkai([...asked, 'en'])).out).toContain('24 hours from 2021-09-28T09:30:00+08:00\n')
  })

  it('says what is a minimum, what an earliest day, and what was not verified', async () => {
    const from = ['--from', '2021-09-28', '--lang', 'zh-CN']
    expect((await gongkai(['due', '--term', 'land-prenotice-display', ...from])).out).toContain(
      '这是最短的时间：该日结束之前不得终止\n',
    )
    expect((await gongkai(['due', '--term', 'rule-in-force', ...from])).out).toContain('这是最早的日期：不得早于该日\n')
    expect((await gongkai(['due', '--term', 'error-report-answer', ...from])).out).toContain('只供复核\n')
    expect((await gongkai(['due', '--term', 'proactive', ...from])).out.split('\n')).toHaveLength(4)
  })

  it('counts the terms of a place that has its own', async () => {
    const from = ['--from', '2014-03-03', '--term', 'normative-document-online']
    expect((await gongkai(['due', ...from, '--place', '611000'])).out).toMatch(/^2014-03-10\n/)
    expect((await gongkai(['due', ...from])).code).toBe(2)
  })

  it('ends with 1 where no date can be given', async () => {
    const { code, out } = await gongkai(['due', '--term', 'answer', '--from', '2007-01-04'])
    expect(code).toBe(1)
    expect(out).toContain('no date can be given')
  })

  it('lists terms for people and machines', async () => {
    expect((await gongkai(['due', '--list', '--place', '611000'])).out).toContain('normative-document-online')
    const listed: unknown = JSON.parse((await gongkai(['due', '--list', '--json'])).out)
    expect(listed).toContainEqual(expect.objectContaining({ id: 'answer' }))
  })
})
