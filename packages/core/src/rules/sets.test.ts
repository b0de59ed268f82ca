import { describe, expect, it } from 'vitest'
import { civilDate } from '../civil/index.ts'
import type { FactValue } from '../subjects/subject.ts'
import { text } from '../text/local-text.ts'
import { compileAtom } from './compile-atom.ts'
import type { Scope } from './scope.ts'
import { covers, enough } from './sets.ts'

const open = (...codes: readonly string[]): FactValue => ({ atLeast: codes })

describe('covers', () => {
  it.each([
    [['a', 'b'], ['a'], true],
    [['a'], ['a', 'b'], false],
    [['a.x'], ['a'], true],
    [['a'], ['a.x'], false],
    [['ab'], ['a'], false],
    [[], [], true],
    [open('a'), ['a'], true],
    [open('a'), ['a', 'b'], undefined],
    [['a'], open('a'), undefined],
    [['a'], open('b'), false],
    [open('a'), open('b'), undefined],
    [undefined, ['a'], undefined],
    [undefined, [], true],
    [['a'], undefined, undefined],
    [undefined, undefined, undefined],
  ] as const)('%j of %j is %s', (held, asked, expected) => {
    expect(covers(held, asked)).toBe(expected)
  })
})

it('a set is no count, whatever its codes look like', () => {
  expect([enough(['7'], 5), enough({ atLeast: ['7'] }, 5)]).toEqual([undefined, undefined])
})

describe('declared', () => {
  const atom = (value: FactValue | undefined) => compileAtom({ declared: 'matter', of: ['budget'] }, () => () => value)
  const subject = { type: 'record', place: '100000', data: {} } as const
  const scope: Scope = {
    asOf: civilDate('2026-11-23'),
    limit: () => ({ unit: 'unknown', why: text('没有期限', 'no term') }),
  }

  it('is never unknown: a record that declares nothing does not declare this', () => {
    expect(atom(undefined).truth(subject, scope)).toBe(false)
    expect(atom('budget').truth(subject, scope)).toBe(true)
    expect(atom('land').truth(subject, scope)).toBe(false)
    expect(atom(['land', 'budget']).truth(subject, scope)).toBe(true)
    expect(atom(undefined).needs(subject, scope)).toEqual([])
  })
})
