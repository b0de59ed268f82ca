import { describe, expect, it } from 'vitest'
import { codesOf, compileMember, compilePointer, compileWhere, isList, isObject } from './data.ts'

describe('what a value is', () => {
  it.each([
    [null, false],
    [[], false],
    ['a', false],
    [undefined, false],
    [{}, true],
  ])('%j is an object: %s', (value, is) => {
    expect(isObject(value)).toBe(is)
  })

  it.each([
    [[], true],
    [{}, false],
    [undefined, false],
  ])('%j is a list: %s', (value, is) => {
    expect(isList(value)).toBe(is)
  })
})

describe('the codes of a value', () => {
  it.each([
    ['a', ['a']],
    [
      ['a', 'b'],
      ['a', 'b'],
    ],
    [['a', 1, null, { b: 'c' }], ['a']],
    [1, []],
    [{ a: 'a' }, []],
    [undefined, []],
  ])('%j holds %j', (value, codes) => {
    expect(codesOf(value)).toEqual(codes)
  })
})

describe('a pointer', () => {
  const data = { a: { b: ['x', { c: 1 }] }, 'm/n': 2, 'p~q': 3, '': 4 }
  it.each([
    ['', data],
    ['/', 4],
    ['/a/b/0', 'x'],
    ['/a/b/1/c', 1],
    ['/a/b/2', undefined],
    ['/a/b/1/c/d', undefined],
    ['/nothing', undefined],
    ['/nothing/below', undefined],
    ['/m~1n', 2],
    ['/p~0q', 3],
  ])('%j gives %j', (pointer, value) => {
    expect(compilePointer(pointer)(data)).toEqual(value)
  })

  it('finds an item of a list by its place in it, however deep the list lies', () => {
    expect(compilePointer('/0')(['x', 'y'])).toBe('x')
    expect(compilePointer('/a/1')({ a: ['x', 'y'] })).toBe('y')
  })

  it('of one step finds nothing else in a list, nor in text, or in nothing', () => {
    const length = compilePointer('/length')
    expect([length(['a']), length('a'), length(null), length(undefined)]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })
})

describe('a member', () => {
  it('is the item itself where none is named, else a step or several down', () => {
    expect(compileMember(undefined)('2026-01-01')).toBe('2026-01-01')
    expect(compileMember('at')({ at: 1 })).toBe(1)
    expect(compileMember('by/name')({ by: { name: '甲' } })).toBe('甲')
  })
})

describe('which items are meant', () => {
  it.each([
    [undefined, { a: 1 }, true],
    [{}, { a: 1 }, true],
    [{ a: 1 }, { a: 1 }, true],
    [{ a: 1 }, { a: 2 }, false],
    [{ a: 1 }, {}, undefined],
    [{ a: 1, b: 2 }, { b: 3 }, false],
    [{ a: 1, b: 2 }, { b: 2 }, undefined],
    [{ a: [1, 2] }, { a: 2 }, true],
    [{ a: [1, 2] }, { a: 3 }, false],
    [{ a: 'x' }, { a: ['w', 'x'] }, true],
    [{ a: 'x' }, { a: ['w', 'y'] }, false],
    [{ a: 'x' }, { a: [] }, false],
    [{ a: ['x', 'y'] }, { a: ['w', 'y'] }, true],
    [{ 'a/b': true }, { a: { b: true } }, true],
  ])('%j of %j: %s', (where, item, truth) => {
    expect(compileWhere(where)(item)).toBe(truth)
  })
})
