import { describe, expect, it } from 'vitest'
import { readMapping } from './read-mapping.ts'

const good = `
mapping: 1
kind: document
place: '611000'
id: { keys: [编号] }
fields:
  title: 标题
  formedOn: 成文日期
`

function faultsOf(written: string): readonly string[] {
  const read = readMapping(written)
  return read.ok ? [] : read.faults.map(({ line, message }) => `${line}: ${message.en}`)
}

describe('a mapping file', () => {
  it('is YAML or JSON', () => {
    expect(readMapping(good).ok).toBe(true)
    const json = { mapping: 1, kind: 'letter', place: 611000, id: { hash: ['题目'] }, fields: { title: '题目' } }
    expect(readMapping(JSON.stringify(json)).ok).toBe(true)
  })

  it.each([
    [good.replace('formedOn:', 'formdOn:'), '8: document has no field formdOn; did you mean formedOn?'],
    [
      good.replace('kind: document', 'kind: documnet'),
      '3: there is no kind of record documnet; did you mean document?',
    ],
    [good.replace('fields:', 'felds:'), '6: there is no key felds; did you mean fields?'],
    [good.replace('keys:', 'kyes:'), '5: there is no key kyes; did you mean keys?'],
    [good.replace('title: 标题', 'text: 正文'), '6: fields must say where title comes from'],
    [good.replace('成文日期', '{ form: 成文日期 }'), '8: there is no key form; did you mean from?'],
    [good.replace('成文日期', '{ from: 成文日期, as: dat }'), '8: expected one of text, texts, date'],
    [
      good.replace('成文日期', '{ from: 成文日期, as: yes-no }'),
      '8: formedOn cannot be read as yes-no; without as it is read as date',
    ],
    [good.replace('成文日期', "{ from: 成文日期, match: '(' }"), '8: no valid regular expression (SyntaxError)'],
    [good.replace('成文日期', '12'), '8: expected a source field, { value: constant } or { from: source field, … }'],
    [`${good}  sample: 示例\n`, '9: sample cannot be read from a source field; write { value: … }'],
    [`${good}  id: 编号\n`, '9: document has no field id'],
    [`${good}standIns: { effectiveOn: formedOn }\n`, '9: no date can stand in for effectiveOn that way'],
    [`${good}skip: [{ when: { form: a, is: b }, reason: c }]\n`, '9: there is no key form; did you mean from?'],
    [`${good}checks: [{ name: a, same: [b] }]\n`, '9: expected'],
    [good.replace("'611000'", '{ from: 地区, table: { 商洛: 61 } }'), '4: 61 in the table is no place code'],
    [good.replace('mapping: 1', 'mapping: 2'), '2: expected one of 1'],
    [good.replace('mapping: 1\n', ''), 'mapping is missing'],
    [`${good}  : : [`, 'no valid YAML or JSON'],
  ])('with a fault is refused at its line (%#)', (written, told) => {
    expect(faultsOf(written).join('\n')).toContain(told)
  })

  it('tells every fault at once', () => {
    expect(faultsOf(good.replace('formedOn', 'formdOn').replace('title', 'titel'))).toHaveLength(3)
  })
})
