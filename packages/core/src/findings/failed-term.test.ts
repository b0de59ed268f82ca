import { describe, expect, it } from 'vitest'
import { check } from '../check.ts'
import { civilDate } from '../civil/index.ts'
import type { Json } from '../digest/canonical-json.ts'
import { explain } from '../explain.ts'
import { lawOf } from '../law-of.ts'
import type { Step } from '../rules/trace.ts'
import { recordSubject } from '../subjects/index.ts'
import { failedTerm } from './failed-term.ts'

const today = civilDate('2026-11-23')
const law = lawOf({ place: '100000', knownOn: today })

type Fields = { readonly kind: string; readonly [field: string]: Json }

function found(rule: string, fields: Fields, facts: Readonly<Record<string, boolean>> = {}) {
  const subject = recordSubject({ place: '100000', attribute: 'proactive', ...fields }, facts)
  return check(subject, { asOf: today, knownOn: today }).findings.find((each) => each.rule === rule)
}

describe('the sentence about what was changed too late', () => {
  const changed = { kind: 'document', formedOn: '2020-01-06', changedOn: '2026-03-02', publishedOn: '2026-05-06' }

  it.each([
    ['nobody said when the first form went out', {}],
    ['the first form was out in time', { 'record.firstFormInTime': true }],
    ['the first form was late as well', { 'record.firstFormInTime': false }],
  ])('names the day of the change where %s', (_, facts) => {
    const finding = found('cn/proactive-20wd', changed, facts)
    expect(finding).toMatchObject({
      verdict: 'breached',
      message: { key: 'late', params: { from: '2026-03-02', to: '2026-05-06', due: '2026-03-30', count: 20 } },
    })
    if (finding === undefined) return
    expect(explain(finding, 'zh-CN', law)[0]).toBe(
      '主动公开信息二十个工作日内公开：未按期：自 2026-03-02 起20个工作日，最迟 2026-03-30，实际 2026-05-06',
    )
    expect(explain(finding, 'en', law)[0]).toContain('from 2026-03-02')
  })

  it('names the day of forming where the change was in time and the first form was not', () => {
    const fields = { ...changed, publishedOn: '2026-03-30' }
    expect(found('cn/proactive-20wd', fields, { 'record.firstFormInTime': false })).toMatchObject({
      verdict: 'breached',
      message: { key: 'late', params: { from: '2020-01-06', to: '2026-03-30' } },
    })
  })
})

describe('of two terms that were both missed', () => {
  const letter = { kind: 'letter', askedOn: '2026-03-02', answeredOn: '2026-04-30', category: 'consultation' }

  it('the shorter one is named for a plain letter, the longer one where it may be complex', () => {
    const named = (more: { readonly [field: string]: Json }) =>
      found('cn/message-7-15wd', { ...letter, ...more })?.message
    expect(named({ complex: false })).toMatchObject({ key: 'late', params: { count: 7 } })
    expect(named({ complex: true })).toMatchObject({ key: 'late', params: { count: 15 } })
    expect(named({})).toMatchObject({ key: 'late', params: { count: 15 } })
  })
})

describe('the term for which a demand failed', () => {
  const term = (id: string, due: string, value: Step['value'] = false): Step => ({
    step: 'ask',
    value,
    limit: { term: id, clause: 'x#1', count: 1, unit: 'working-day', due },
  })
  const ask = (value: Step['value']): Step => ({ step: 'ask', value, atom: { is: 'x' } })
  const code = (value: boolean, of: string): Step => ({ step: 'ask', value, atom: { code: 'kind', of: [of] } })
  const all = (...steps: readonly Step[]): Step => ({ step: 'all', value: false, steps })
  const any = (...steps: readonly Step[]): Step => ({ step: 'any', value: false, steps })
  const named = (step: Step) => failedTerm(step)?.limit.term

  it('is none where no term failed', () => {
    expect(named(ask(false))).toBeUndefined()
    expect(named(ask('unknown'))).toBeUndefined()
    expect(named({ step: 'all', value: false })).toBeUndefined()
    expect(named(all())).toBeUndefined()
    expect(named(any())).toBeUndefined()
    expect(named(all(term('met', '2026-01-02', true), ask(false)))).toBeUndefined()
    expect(named(all(term('open', '2026-01-02', 'unknown'), ask(false)))).toBeUndefined()
  })

  it('is not one inside what holds', () => {
    const holds: Step = { step: 'any', value: true, steps: [term('missed', '2026-01-02'), ask(true)] }
    expect(named(all(holds, term('late', '2026-01-02')))).toBe('late')
    expect(named(all(term('late', '2026-01-02'), holds))).toBe('late')
    const forbidden: Step = { step: 'not', value: false, steps: [term('early', '2026-01-02', true)] }
    expect(named(all(forbidden, term('late', '2026-01-02')))).toBe('late')
  })

  it('is not one inside what cannot be told', () => {
    const open: Step = { step: 'any', value: 'unknown', steps: [term('missed', '2026-01-02'), ask('unknown')] }
    expect(named(open)).toBeUndefined()
    expect(named(all(open, ask(false)))).toBeUndefined()
    expect(named(all(open, term('late', '2026-01-02'), open))).toBe('late')
  })

  it('is not that of an alternative that was never open, though it lacked less', () => {
    const closed = all(code(false, 'b'), term('closed', '2026-09-01'))
    expect(named(any(all(code(true, 'a'), ask(false), ask(false), term('open', '2026-01-02')), closed))).toBe('open')
  })

  it('is that of the alternative that lacked least, whichever comes first', () => {
    const guarded = all(ask(false), term('guarded', '2026-09-01'))
    expect(named(any(guarded, term('open', '2026-01-02')))).toBe('open')
    expect(named(any(term('open', '2026-01-02'), guarded))).toBe('open')
    expect(named(any(all(ask(false), ask(false), term('two', '2026-01-02')), guarded))).toBe('guarded')
    expect(named(any(ask(false), guarded))).toBe('guarded')
  })

  it('is the longest of alternatives that lacked the same, bounds and instants included', () => {
    expect(named(any(term('short', '2026-01-02'), term('long', '2026-02-02')))).toBe('long')
    expect(named(any(term('long', '2026-02-02'), term('short', '2026-01-02')))).toBe('long')
    expect(named(any(term('wide', '2026-01-02/2026-03-02'), term('day', '2026-02-02')))).toBe('wide')
    expect(named(any(term('day', '2026-02-02'), term('hour', '2026-02-01T10:00:00+08:00')))).toBe('day')
  })

  it('is the last of several that all had to be met', () => {
    expect(named(all(term('first', '2026-01-02'), term('second', '2026-01-02')))).toBe('second')
    expect(named(all(term('first', '2026-01-02'), ask(false)))).toBe('first')
  })
})
