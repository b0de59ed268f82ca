import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { addDays, civilDate } from '../civil/index.ts'
import { addWorkingDays, isWorkingDay, lunarDay, statutoryDays } from './index.ts'

const today = civilDate('2026-11-23')

/** chinese-days reads dates in the machine's zone and is a day off elsewhere: it is asked in its own. */
function ask(program: string): unknown {
  const output = execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `import days from 'chinese-days'\n${program}\nconsole.log(JSON.stringify(answer))`,
    ],
    { env: { ...process.env, TZ: 'Asia/Shanghai' }, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  )
  return JSON.parse(output)
}

describe('held against chinese-days', () => {
  it('every day from 2007 to 23 December 2026 is worked here when it is worked there', () => {
    const peer = z.record(z.string(), z.boolean()).parse(
      ask(`
        const answer = {}
        for (let t = Date.UTC(2007, 0, 1); t <= Date.UTC(2026, 11, 23); t += 86400000) {
          const date = new Date(t).toISOString().slice(0, 10)
          answer[date] = days.isWorkday(date)
        }`),
    )
    const differing = Object.entries(peer).filter(([text, working]) => {
      const status = isWorkingDay(civilDate(text), { knownOn: today })
      return status.status !== 'final' || status.working !== working
    })
    expect(differing).toEqual([])
    expect(Object.keys(peer)).toHaveLength(7297)
  })

  it('twenty working days from every seventh day of 2007 to October 2026 end on the same day', () => {
    const peer = z.record(z.string(), z.string()).parse(
      ask(`
        const answer = {}
        for (let t = Date.UTC(2007, 0, 1); t <= Date.UTC(2026, 9, 31); t += 7 * 86400000 + 86400000) {
          const date = new Date(t).toISOString().slice(0, 10)
          answer[date] = days.findWorkday(20, date)
        }`),
    )
    const differing = Object.entries(peer).filter(([text, on]) => {
      const due = addWorkingDays(civilDate(text), 20, { knownOn: today })
      return due.status !== 'final' || due.on !== on
    })
    expect(differing).toEqual([])
    expect(Object.keys(peer).length).toBeGreaterThan(900)
  })

  it('the movable festivals of 2007 to 2040 fall on the days of its lunar table and solar terms', () => {
    const peer = z.record(z.string(), z.array(z.string())).parse(
      ask(`
        const answer = {}
        for (let year = 2007; year <= 2040; year++)
          answer[year] = [
            days.getSolarDateFromLunar(year + '-01-01').date,
            days.getSolarTermDate(year, 4, 'pure_brightness'),
            days.getSolarDateFromLunar(year + '-05-05').date,
            days.getSolarDateFromLunar(year + '-08-15').date,
          ]`),
    )
    const festivals = ['spring-festival', 'qingming', 'dragon-boat', 'mid-autumn'] as const
    for (const [year, days] of Object.entries(peer))
      expect(festivals.map((festival) => lunarDay(festival, Number(year)))).toEqual(days)
    expect(Object.keys(peer)).toHaveLength(34)
    expect(lunarDay('mid-autumn', 2041)).toBeUndefined()
    expect(statutoryDays(2041, today)).toBeUndefined()
  })

  it('differs where it guesses: 1 January 2027 is no working day here, and the answer says that it waits', () => {
    expect(ask(`const answer = [days.isWorkday('2027-01-01'), days.findWorkday(20, '2026-12-31')]`)).toEqual([
      true,
      '2027-01-28',
    ])
    expect(isWorkingDay(civilDate('2027-01-01'), { knownOn: today })).toMatchObject({
      status: 'provisional',
      working: false,
    })
    expect(addWorkingDays(civilDate('2026-12-31'), 20, { knownOn: today })).toMatchObject({
      status: 'provisional',
      on: addDays(civilDate('2027-01-28'), 1),
    })
  })
})
