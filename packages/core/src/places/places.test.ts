import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { absent, sharedData } from '../../../../scripts/shared-data.ts'
import { civilDate, GongkaiError, unwrap } from '../index.ts'
import {
  inUse,
  isWithin,
  nameOn,
  type PlaceFacts,
  place,
  placeChain,
  placesBelow,
  placesOf,
  provinceNames,
  ruleChain,
  shippedPlaces,
  successorOf,
} from './index.ts'

const names = (code: string) => unwrap(placeChain(code)).map((each) => each.name)
const codeOf = (run: () => unknown): string => {
  try {
    run()
  } catch (error) {
    if (error instanceof GongkaiError) return error.problem.code
    throw error
  }
  return 'nothing thrown'
}

describe('the shipped table', () => {
  it('knows 34 provinces, and Shangluo with seven counties, 98 towns, four zones and twelve statistical areas', () => {
    expect(Object.keys(provinceNames)).toHaveLength(34)
    expect(unwrap(placesBelow('100000', { level: 'province' }))).toHaveLength(34)
    expect(unwrap(placesBelow('611000', { level: 'county' })).map((each) => each.name)).toEqual([
      '商州区',
      '洛南县',
      '丹凤县',
      '商南县',
      '山阳县',
      '镇安县',
      '柞水县',
    ])
    expect(unwrap(placesBelow('611000', { level: 'town' }))).toHaveLength(98)
    expect(unwrap(placesBelow('611000', { level: 'zone' })).map((each) => each.code)).toEqual([
      '961104',
      '961102',
      '961101',
      '961103',
    ])
    const statistical = unwrap(placesBelow('611000', { all: true })).filter((each) => each.standing === 'statistical')
    expect(statistical).toHaveLength(12)
    expect(statistical.map((each) => each.name)).toContain('二龙山水库')
  })

  it('keeps the six digits of GB/T 2260 and its own private codes apart', () => {
    for (const each of shippedPlaces.byCode.values()) {
      const isPrivate = each.level === 'zone' || each.sample
      expect(each.code.startsWith('9'), each.code).toBe(isPrivate)
    }
  })

  it('agrees with the source, code by code', ({ skip }) => {
    const path = sharedData('data/gb2260-shaanxi.json')
    if (path === undefined) return skip(absent('data/gb2260-shaanxi.json'))
    const row = z.object({ code: z.string(), name: z.string() })
    const source = z
      .object({ province: row, cities: z.array(row), counties: z.array(row), shangluoTowns: z.array(row) })
      .parse(JSON.parse(readFileSync(path, 'utf8')))
    const rows = [source.province, ...source.cities, ...source.counties, ...source.shangluoTowns]
    expect(rows).toHaveLength(1 + 10 + 107 + 110)
    for (const { code, name } of rows) expect(unwrap(place(code)).name).toBe(name)
    const ours = unwrap(placesBelow('610000', { all: true })).filter((each) => each.standing !== 'placeholder')
    expect(ours.filter((each) => each.level !== 'zone')).toHaveLength(rows.length - 1)
  })
})

describe('chains', () => {
  it('climb from the town to the nation', () => {
    expect(names('611002001')).toEqual(['城关街道', '商州区', '商洛市', '陕西省', '全国'])
    expect(names('100000')).toEqual(['全国'])
  })
  it('of a zone go by its parent, not by its digits', () => {
    expect(names('961104')).toEqual(['陕西商南经开区', '商南县', '商洛市', '陕西省', '全国'])
    expect(unwrap(isWithin('961101', '611000'))).toBe(true)
    expect(unwrap(isWithin('961101', '611002'))).toBe(false)
  })
  it('keep samples out of real places, though they play by the rules of Shangluo', () => {
    expect(unwrap(isWithin('999999', '611000'))).toBe(false)
    expect(unwrap(placesBelow('100000')).some((each) => each.sample)).toBe(false)
    expect(unwrap(placesBelow('999999', { level: 'county' }))).toHaveLength(7)
    expect(unwrap(placesBelow('999999', { level: 'zone' }))).toHaveLength(1)
    expect(unwrap(ruleChain('999991')).map((each) => each.code)).toEqual([
      '999991',
      '999999',
      '611000',
      '610000',
      '100000',
    ])
  })
  it('refuse what they do not know, whichever side it stands on', () => {
    expect(place('330106')).toMatchObject({
      ok: false,
      problem: { code: 'places/unknown', params: { code: '330106' } },
    })
    expect(isWithin('611000', '330106')).toMatchObject({ ok: false, problem: { code: 'places/unknown' } })
    expect(isWithin('330106', '611000')).toMatchObject({ ok: false, problem: { code: 'places/unknown' } })
    expect(placesBelow('330106')).toMatchObject({ ok: false, problem: { code: 'places/unknown' } })
    expect(successorOf('330106')).toMatchObject({ ok: false, problem: { code: 'places/unknown' } })
    expect(place('商洛')).toMatchObject({ ok: false, problem: { code: 'places/not-a-code' } })
    expect(place('__proto__')).toMatchObject({ ok: false, problem: { code: 'places/not-a-code' } })
  })
})

describe('history', () => {
  it('answers with the places of the day', () => {
    const then = civilDate('1999-06-01')
    const now = civilDate('2024-06-01')
    expect(unwrap(placeChain('612522', { on: then })).map((each) => each.name)).toEqual([
      '洛南县',
      '商洛地区',
      '陕西省',
      '全国',
    ])
    expect(place('612522', { on: now })).toMatchObject({
      ok: false,
      problem: { code: 'places/not-in-force', params: { successor: '611021' } },
    })
    expect(place('611021', { on: then })).toMatchObject({ ok: false, problem: { code: 'places/not-in-force' } })
    expect(unwrap(placesBelow('612500', { on: then }))).toHaveLength(7)
    expect(unwrap(placesBelow('610000', { on: now, level: 'city' }))).toHaveLength(10)
    expect(unwrap(placesBelow('610000', { on: then })).map((each) => each.code)).not.toContain('611000')
  })
  it('leaves the span of an uncertain change open on both sides', () => {
    const during = civilDate('2002-03-01')
    expect(inUse(unwrap(place('612500')), during)).toBe('perhaps')
    expect(inUse(unwrap(place('611000')), during)).toBe('perhaps')
    expect(inUse(unwrap(place('612500')), civilDate('2001-08-31'))).toBe('yes')
    expect(inUse(unwrap(place('612500')), civilDate('2003-01-01'))).toBe('no')
    expect(inUse(unwrap(place('611000')), civilDate('2001-08-30'))).toBe('no')
    expect(inUse(unwrap(place('611000')), civilDate('2002-12-31'))).toBe('yes')
    expect(place('612500', { on: during }).ok).toBe(true)
  })
  it('names the successor of every old code, at the same level', () => {
    for (const each of shippedPlaces.byCode.values()) {
      const next = unwrap(successorOf(each.code))
      expect(next === null, each.code).toBe(each.validTo === null)
      if (next !== null) expect(next.level).toBe(each.level)
    }
  })
  it('gives a zone the name it had', () => {
    const zone = unwrap(place('961101'))
    expect(nameOn(zone, civilDate('2014-01-01'))).toBe('商丹园区')
    expect(nameOn(zone, civilDate('2016-07-31'))).toBe('商丹园区')
    expect(nameOn(zone, civilDate('2016-08-01'))).toBe('商洛高新区')
  })
})

describe('places added at run time', () => {
  const city: PlaceFacts = { code: '330100', name: '杭州市', level: 'city', parent: '330000' }

  it('stand beside the shipped ones and leave those alone', () => {
    const places = placesOf({ add: [{ code: '330106', name: '西湖区', level: 'county', parent: '330100' }, city] })
    expect(unwrap(placeChain('330106', { places })).map((each) => each.code)).toEqual([
      '330106',
      '330100',
      '330000',
      '100000',
    ])
    expect(unwrap(isWithin('330106', '610000', { places }))).toBe(false)
    expect(place('330106').ok).toBe(false)
    expect(places.added.map((each) => each.code)).toEqual(['330106', '330100'])
  })
  it('are refused where they clash, hang in the air, bite their own tail or are not places', () => {
    expect(codeOf(() => placesOf({ add: [{ ...city, code: '611000' }] }))).toBe('places/same-code')
    expect(codeOf(() => placesOf({ add: [city, city] }))).toBe('places/same-code')
    expect(codeOf(() => placesOf({ add: [{ ...city, parent: '339900' }] }))).toBe('places/no-parent')
    expect(codeOf(() => placesOf({ add: [{ ...city, parent: '330100' }] }))).toBe('places/circle')
    expect(codeOf(() => placesOf({ add: [{ ...city, code: '3301' }] }))).toBe('places/not-a-place')
    expect(() => placesOf({ add: [{ ...city, name: '' }] })).toThrow(/\/name/)
    expect(() => placesOf({ add: [{ ...city, validFrom: '2026-02-30' }] })).toThrow(/\/validFrom/)
  })
})
