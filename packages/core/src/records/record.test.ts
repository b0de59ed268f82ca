import { describe, expect, expectTypeOf, it } from 'vitest'
import type { CivilDate } from '../civil/index.ts'
import type { LocatedProblem } from '../problems/index.ts'
import type { GongkaiRecord, RecordOf } from './kinds.ts'
import { parseRecord } from './record.ts'

const minimal = { id: '999999.n-1', kind: 'document', place: '999999', title: '关于试点的通知' }

function problemsOf(input: unknown): readonly LocatedProblem[] {
  const result = parseRecord(input)
  if (result.ok || result.problem.code !== 'records/invalid') return []
  return 'problems' in result.problem.params ? result.problem.params.problems : []
}

function codesOf(input: unknown): readonly string[] {
  return problemsOf(input).map(({ pointer, problem }) => `${pointer} ${problem.code}`)
}

describe('parseRecord', () => {
  it('takes a record with the four required fields and freezes it', () => {
    const result = parseRecord({
      ...minimal,
      title: ' 关于试点的通知 ',
      relations: [{ type: 'cites', docNumber: '示办发〔2026〕1号' }],
    })
    expect(result).toMatchObject({ ok: true, value: { title: '关于试点的通知' } })
    if (result.ok) expect(Object.isFrozen(result.value.relations?.[0])).toBe(true)
  })
  it('names every missing field', () => {
    expect(codesOf({ kind: 'document' })).toEqual([
      '/id records/missing-field',
      '/place records/missing-field',
      '/title records/missing-field',
    ])
  })
  it('refuses unknown fields by name and says which may be meant', () => {
    const problems = problemsOf({
      ...minimal,
      issuedOn: '2026-01-01',
      文号: 'x',
      formedOnn: '2026-01-01',
      nothingLikeIt: 1,
    })
    expect(
      problems.map(({ pointer, problem }) => [
        pointer,
        problem.code,
        'suggestion' in problem.params ? problem.params.suggestion : undefined,
      ]),
    ).toEqual([
      ['/issuedOn', 'records/unknown-field', 'formedOn'],
      ['/文号', 'records/unknown-field', 'docNumber'],
      ['/formedOnn', 'records/unknown-field', 'formedOn'],
      ['/nothingLikeIt', 'records/unknown-field', undefined],
    ])
  })
  it('never repeats a value, nor a name that may hold a number', () => {
    const result = parseRecord({ ...minimal, formedOn: '张三13800138000', '13800138000': 1, attribute: '13800138000' })
    expect(JSON.stringify(result)).not.toContain('13800138000')
  })
  it('says what stands where', () => {
    expect(
      codesOf({
        ...minimal,
        id: '999999/7',
        place: '99',
        title: '  ',
        formedOn: '2026-02-30',
        publishedOn: '2026-01-01T10:00:00',
        attribute: 'public',
        themes: ['economy', 'econmy'],
        attachments: [{ sha256: 'x', name: 'a.pdf' }],
        url: 'javascript:alert(1)',
        docNumber: null,
        sample: false,
        normative: 'yes',
        text: 7,
      }),
    ).toEqual([
      '/id records/not-the-form',
      '/place records/not-the-form',
      '/title records/not-the-form',
      '/text records/not-the-form',
      '/docNumber records/null-field',
      '/themes/1 records/not-in-vocabulary',
      '/attribute records/not-in-vocabulary',
      '/formedOn civil/not-a-date',
      '/publishedOn civil/not-a-moment',
      '/url records/not-the-form',
      '/attachments/0/sha256 records/not-the-form',
      '/sample records/not-one-of',
      '/normative records/wrong-type',
    ])
  })
  it('labels a field in both languages and puts the places in the sentence', () => {
    const result = parseRecord({ ...minimal, formedOn: '昨天' })
    expect(result).toMatchObject({
      problem: { params: { problems: [{ label: { 'zh-CN': '成文日期', en: 'Date formed' } }] } },
    })
    if (!result.ok) expect(result.problem.message['zh-CN']).toContain('/formedOn(成文日期)')
  })
  it('refuses what cannot be kept: half a character, U+0000', () => {
    expect(codesOf({ ...minimal, title: 'a\ud800' })).toEqual(['/title records/not-the-form'])
    expect(codesOf({ ...minimal, text: 'a\0b' })).toEqual(['/text records/not-the-form'])
  })
  it('refuses what is no record, and a kind it does not know', () => {
    expect(codesOf([])).toEqual([' records/not-an-object'])
    expect(codesOf({})).toEqual(['/kind records/missing-kind'])
    expect(problemsOf({ kind: 'leter' })[0]?.problem.params).toMatchObject({ suggestion: 'letter' })
    expect(problemsOf({ kind: '来信' })[0]?.problem.params).toMatchObject({ suggestion: 'letter' })
    expect(codesOf({ kind: '__proto__' })).toEqual(['/kind records/unknown-kind'])
  })
})

describe('record types', () => {
  it('tell the kinds apart', () => {
    expectTypeOf<RecordOf<'letter'>['kind']>().toEqualTypeOf<'letter'>()
    expectTypeOf<RecordOf<'document'>['formedOn']>().toEqualTypeOf<CivilDate | undefined>()
    expectTypeOf<Extract<GongkaiRecord, { kind: 'activity' }>>().toEqualTypeOf<RecordOf<'activity'>>()
    expectTypeOf<RecordOf<'document'>['attribute']>().toEqualTypeOf<
      'proactive' | 'on-request' | 'not-disclosed' | undefined
    >()
    expectTypeOf<'endedAt'>().not.toExtend<keyof RecordOf<'letter'>>()
  })
})
