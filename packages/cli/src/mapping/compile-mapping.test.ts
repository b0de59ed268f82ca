import { describe, expect, it } from 'vitest'
import type { MappedRow } from './compile-mapping.ts'
import { readMapping } from './read-mapping.ts'

function run(mapping: object, row: unknown): MappedRow {
  const whole = { mapping: 1, kind: 'document', place: '999999', id: { keys: ['no'] }, ...mapping }
  const read = readMapping(JSON.stringify(whole))
  if (!read.ok) throw new Error(read.faults.map(({ message }) => message.en).join('; '))
  return read.run(row)
}

const title = { title: 'name' }
const row = { no: 'A/7', name: ' 通知 ', day: '2019年1月27日' }

function recordOf(mapped: MappedRow): unknown {
  return mapped.is === 'record' ? mapped.record : mapped
}

function problemsOf(mapped: MappedRow): readonly string[] {
  return mapped.is === 'refused' ? mapped.problems.map(({ code, source }) => `${code} ${source}`) : [mapped.is]
}

describe('a row through a mapping', () => {
  it('becomes a record whose fields are read as their types ask', () => {
    const fields = {
      ...title,
      formedOn: 'day',
      publishedOn: 'at',
      attribute: 'open',
      themes: 'theme',
      keywords: 'words',
      normative: 'norm',
      'madeBy/name': 'office',
      language: { value: 'zh-CN' },
    }
    const full = {
      ...row,
      at: '2019-02-15 08:00',
      open: '主动公开',
      theme: '综合政务\\政务公开',
      words: '公开；期限',
      norm: '是',
      office: '甲局',
    }
    expect(recordOf(run({ fields }, full))).toEqual({
      id: '999999.a-7',
      kind: 'document',
      place: '999999',
      title: '通知',
      formedOn: '2019-01-27',
      publishedOn: '2019-02-15T08:00:00+08:00',
      attribute: 'proactive',
      themes: ['general-affairs.openness'],
      keywords: ['公开', '期限'],
      normative: true,
      madeBy: { name: '甲局' },
      language: 'zh-CN',
    })
  })

  it('leaves out what is empty, white or says nothing', () => {
    const fields = { ...title, docNumber: 'number', summary: 'about', text: 'body' }
    const record = recordOf(
      run({ fields, absent: ['无'] }, { ...row, number: '无', about: '\u3000\u00a0', body: null }),
    )
    expect(record).toEqual({ id: '999999.a-7', kind: 'document', place: '999999', title: '通知' })
  })

  it('is refused, never given a default, where a date cannot be read', () => {
    const mapped = run({ fields: { ...title, formedOn: 'day' } }, { ...row, day: '近日' })
    expect(problemsOf(mapped)).toEqual(['mapping/not-a-date day'])
    const omitted = run({ fields: { ...title, formedOn: { from: 'day', otherwise: 'omit' } } }, { ...row, day: '近日' })
    expect(problemsOf(omitted)).toEqual(['mapping/not-a-date day'])
  })

  it('tells every field that is wrong, and no value', () => {
    const secret = '不应出现的内容'
    const fields = { ...title, formedOn: 'day', attribute: 'open', normative: 'norm' }
    const mapped = run({ fields }, { ...row, day: secret, open: secret, norm: secret })
    expect(problemsOf(mapped)).toEqual([
      'mapping/not-a-date day',
      'mapping/not-in-vocabulary open',
      'mapping/not-yes-or-no norm',
    ])
    expect(JSON.stringify(mapped)).not.toContain(secret)
  })

  it('tells what the record itself refuses by the field of the source', () => {
    expect(problemsOf(run({ fields: { ...title, url: 'link' } }, { ...row, link: 'not an address' }))).toEqual([
      'records/not-the-form link',
    ])
    expect(problemsOf(run({ fields: title }, { no: 'A/7' }))).toEqual(['records/missing-field name'])
  })

  it('takes the first source that holds something, or joins them', () => {
    const first = { ...title, text: { from: ['a', 'b'] } }
    expect(recordOf(run({ fields: first }, { ...row, a: ' ', b: 'B' }))).toMatchObject({ text: 'B' })
    const joined = { ...title, text: { from: ['lines', 'b'], join: '\n' } }
    expect(recordOf(run({ fields: joined }, { ...row, lines: ['1', '', '2'], b: 'B' }))).toMatchObject({
      text: '1\n2\nB',
    })
    expect(problemsOf(run({ fields: first }, { ...row, a: ['1'] }))).toEqual(['mapping/not-a-value a+b'])
  })

  it('takes a part by a pattern and translates by a table', () => {
    const matched = { ...title, formedOn: { from: 'name', match: '^(\\d{4}年\\d+月\\d+日)' } }
    expect(recordOf(run({ fields: matched }, { ...row, name: '2019年3月4日公告' }))).toMatchObject({
      formedOn: '2019-03-04',
    })
    expect(problemsOf(run({ fields: matched }, row))).toEqual(['mapping/no-match name'])
    const place = { from: 'where', table: { 全国: 100000 } }
    expect(recordOf(run({ fields: title, place }, { ...row, where: '全国' }))).toMatchObject({ id: '100000.a-7' })
    expect(problemsOf(run({ fields: title, place }, { ...row, where: '某地' }))).toEqual(['mapping/not-in-table where'])
    expect(problemsOf(run({ fields: title, place }, row))).toEqual(['mapping/no-place where'])
    const kept = { ...title, issuerName: { from: 'who', table: { 市府办: '市政府办公室' }, otherwise: 'keep' } }
    expect(recordOf(run({ fields: kept }, { ...row, who: '市府办' }))).toMatchObject({ issuerName: '市政府办公室' })
    expect(recordOf(run({ fields: kept }, { ...row, who: '甲局' }))).toMatchObject({ issuerName: '甲局' })
  })

  it('keeps the longest beginning of a theme that is known, and notes the rest', () => {
    const fields = { ...title, themes: { from: 'theme', otherwise: 'omit' } }
    const mapped = run({ fields }, { ...row, theme: '综合政务\\不在表内' })
    expect(recordOf(mapped)).toMatchObject({ themes: ['general-affairs'] })
    expect(mapped).toMatchObject({ notes: [{ note: 'omitted', field: 'themes', source: 'theme' }] })
    expect(problemsOf(run({ fields: { ...title, themes: 'theme' } }, { ...row, theme: '综合政务\\不在表内' }))).toEqual(
      ['mapping/not-in-vocabulary theme'],
    )
  })

  it('says which date stands in for a missing one', () => {
    const standIns = { printedOn: 'formedOn' }
    const fields = { ...title, formedOn: 'day', printedOn: 'printed' }
    expect(recordOf(run({ fields, standIns }, row))).toMatchObject({ standIns })
    expect(recordOf(run({ fields, standIns }, { ...row, printed: '2019-02-01' }))).not.toHaveProperty('standIns')
    expect(recordOf(run({ fields, standIns }, { no: 1, name: 'x' }))).not.toHaveProperty('standIns')
  })

  it('passes over what a rule skips, with its reason', () => {
    const skip = [{ when: { from: 'state', is: ['草稿', '删除'] }, reason: '未发布' }]
    expect(run({ fields: title, skip }, { ...row, state: ' 草稿 ' })).toEqual({ is: 'skipped', reason: '未发布' })
    expect(run({ fields: title, skip }, { ...row, state: '发布' }).is).toBe('record')
    const absent = [{ when: { from: 'name', absent: true }, reason: '没有标题' }]
    expect(run({ fields: title, skip: absent }, { no: 1, name: ' ' }).is).toBe('skipped')
    const matches = [{ when: { from: 'name', matches: '^测试' }, reason: '测试数据' }]
    expect(run({ fields: title, skip: matches }, { no: 1, name: '测试页' }).is).toBe('skipped')
  })

  it('notes a check that fails, or refuses by it', () => {
    const check = { name: 'dates', same: ['day', 'other'], as: 'date' }
    const differs = { ...row, other: '2019-02-27' }
    expect(run({ fields: title, checks: [check] }, differs)).toMatchObject({
      notes: [{ note: 'check', name: 'dates' }],
    })
    expect(run({ fields: title, checks: [check] }, { ...row, other: '2019-01-27' })).toMatchObject({ notes: [] })
    expect(run({ fields: title, checks: [check] }, row)).toMatchObject({ notes: [] })
    const strict = { ...check, otherwise: 'refuse' }
    expect(problemsOf(run({ fields: title, checks: [strict] }, differs))).toEqual(['mapping/check-failed day+other'])
  })
})

describe('the id of a row', () => {
  it('is a slug of its key fields, or a hash over named fields that does not depend on their order', () => {
    const idOf = (id: object, from: object) => {
      const mapped = run({ fields: title, id }, from)
      return mapped.is === 'record' ? mapped.record.id : problemsOf(mapped).join()
    }
    expect(idOf({ prefix: 'Doc', keys: ['no', { from: 'day', match: '^\\d{4}' }] }, row)).toBe('999999.doc-a-7-2019')
    expect(idOf({ keys: ['no', 'missing'] }, row)).toBe('mapping/no-key missing')
    expect(idOf({ keys: ['name'] }, row)).toBe('records/no-slug name')
    expect(idOf({ hash: ['name', 'day'] }, row)).toMatch(/^999999\.h-[0-9a-f]{16}$/)
    expect(idOf({ hash: ['name', 'day'] }, row)).toBe(idOf({ hash: ['day', 'name'] }, row))
    expect(idOf({ hash: ['missing'] }, row)).toBe('mapping/no-key missing')
    expect(idOf({ keys: ['no'] }, { ...row, no: 2 ** 53 })).toBe('mapping/inexact-number no')
  })
})
