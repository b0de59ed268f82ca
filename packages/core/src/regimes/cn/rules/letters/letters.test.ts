import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../../check.ts'
import { civilDate } from '../../../../civil/index.ts'
import { sampleRecord } from '../../../samples.ts'

const context = { asOf: civilDate('2026-11-23'), knownOn: civilDate('2026-11-23') }
const rules = ['cn/message-7-15wd', 'cn/complaint-15wd', 'cn/message-3m-veto'] as const

/** What the three rules say of a letter answered four months late. */
function verdictsOf(fields: Readonly<Record<string, string>>) {
  const letter = sampleRecord('letter', { askedOn: '2026-03-02', answeredOn: '2026-07-15', ...fields })
  const verdicts = evaluate(letter, context)
  return rules.map((rule) => verdicts.find((each) => each.rule === rule)?.verdict)
}

describe('a letter', () => {
  it.each([
    ['of no stated category is a message', {}, ['breached', 'does-not-apply', 'breached']],
    ['with a suggestion is a message', { category: 'suggestion' }, ['breached', 'does-not-apply', 'breached']],
    ['of complaint has 15 days', { category: 'complaint' }, ['does-not-apply', 'breached', 'breached']],
    ['of query has 15 days', { category: 'query' }, ['does-not-apply', 'breached', 'breached']],
    ['on a mistake has neither', { category: 'site-error' }, ['does-not-apply', 'does-not-apply', 'breached']],
    ['that is answered is valid', { status: 'answered' }, ['breached', 'does-not-apply', 'breached']],
    ['that is invalid is owed nothing', { status: 'invalid' }, ['does-not-apply', 'does-not-apply', 'does-not-apply']],
    [
      'of complaint that is invalid is owed nothing',
      { category: 'complaint', status: 'invalid' },
      ['does-not-apply', 'does-not-apply', 'does-not-apply'],
    ],
  ])('%s', (_, fields, expected) => {
    expect(verdictsOf(fields)).toEqual(expected)
  })
})
