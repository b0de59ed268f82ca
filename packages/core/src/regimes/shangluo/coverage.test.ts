import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { heldTexts } from '../../../../../scripts/anchors/held-texts.ts'
import { absent, sharedData } from '../../../../../scripts/shared-data.ts'
import { evaluate } from '../../check.ts'
import { civilDate, instant } from '../../civil/index.ts'
import { lawOf } from '../../law-of.ts'
import { commonFields } from '../../records/common.ts'
import { isRecordKind, recordKinds } from '../../records/kinds.ts'
import { parseRecord } from '../../records/record.ts'
import { fullSample } from '../../records/samples/index.ts'
import { dueDate } from '../../terms/due-date.ts'
import { regimes } from '../index.ts'
import { opinionCoverage } from './coverage.ts'

const today = civilDate('2026-11-23')
const law = lawOf({ place: '611000', knownOn: today })
const rules = new Map(regimes.flatMap((regime) => regime.rules.map((rule) => [rule.id, rule] as const)))
const named = opinionCoverage.map((entry) => [`${entry.section} ${entry.about['zh-CN']}`, entry] as const)

describe.each(named)('%s', (_, entry) => {
  it('is a rule, data or neither, and shows it', () => {
    expect(entry.classes.length).toBeGreaterThan(0)
    if (entry.classes.includes('a')) expect([...(entry.rules ?? []), ...(entry.terms ?? [])]).not.toEqual([])
    expect(entry.data !== undefined || !entry.classes.includes('b')).toBe(true)
    expect(entry.reason !== undefined).toBe(entry.classes.includes('c'))
  })

  it('names rules that ship, each met by one example and breached by another', () => {
    for (const id of entry.rules ?? []) {
      const rule = rules.get(id)
      expect(rule?.id, id).toBe(id)
      if (rule === undefined) continue
      for (const outcome of ['met', 'breached'] as const) {
        const { subject, asOf, assertInForce } = rule.examples[outcome]
        const context = { asOf: civilDate(asOf), knownOn: today, ...(assertInForce && { assertInForce }) }
        const verdict = evaluate(subject, context).find(({ rule: judged }) => judged === id)?.verdict
        expect(verdict, `${id} ${outcome}`).toBe(outcome)
      }
    }
  })

  it('names terms that are set for a day after the Opinion', () => {
    const from = instant('2026-03-02T08:00:00+08:00')
    for (const term of entry.terms ?? [])
      expect(dueDate({ term, from }, law, { knownOn: today }).status, term).toBe('final')
  })

  it('names record kinds with the fields that carry it, served somewhere, and a sample with each of them', () => {
    for (const { kind, fields, route, sample } of entry.data ?? []) {
      expect(isRecordKind(kind), kind).toBe(true)
      const record = fullSample(kind)
      expect(record.id).toBe(sample)
      expect(parseRecord(record).ok, sample).toBe(true)
      const known = Object.keys({ ...commonFields, ...recordKinds[kind].fields })
      for (const field of fields) {
        expect(known, `${kind}.${field}`).toContain(field)
        expect(Object.keys(record), `${sample}.${field}`).toContain(field)
      }
      expect(route).toMatch(/^\/v1\/[a-z]+/)
    }
  })
})

const path = sharedData('law/shangluo-opinion.txt')
const text = path === undefined ? undefined : readFileSync(path, 'utf8')

describe('the map', () => {
  it('finds its key terms in the very section', (context) => {
    const held = heldTexts()?.get('shangluo-opinion-2014')
    if (held === undefined || text === undefined) return context.skip(absent('law'))
    for (const { section, anchors } of opinionCoverage) {
      const provision = held.provision({ instrument: 'shangluo-opinion-2014', section })
      for (const anchor of anchors) expect(provision ?? text, section).toContain(anchor)
    }
  })

  it('leaves no sentence of the Opinion out', (context) => {
    if (text === undefined) return context.skip(absent('law'))
    const anchors = opinionCoverage.flatMap((entry) => entry.anchors)
    const heading = /^([一二三四]、|\d\.)[^。]*$/u
    const sentences = text
      .split('\n')
      .flatMap((line) => line.split('。'))
      .map((sentence) => sentence.trim())
      .filter((sentence) => sentence !== '' && !heading.test(sentence))
    expect(sentences.length).toBeGreaterThan(50)
    expect(sentences.filter((sentence) => !anchors.some((anchor) => sentence.includes(anchor)))).toEqual([])
  })
})
