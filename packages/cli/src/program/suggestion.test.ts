import { expect, it } from 'vitest'
import { nearest } from './suggestion.ts'

const words = ['answer', 'proactive', 'normative-document-online', 'due', 'check']

it.each([
  ['anwser', 'answer'],
  ['Answer', 'answer'],
  ['answr', 'answer'],
  ['proactve', 'proactive'],
  ['normative-document', 'normative-document-online'],
  ['ans', undefined],
  ['e', undefined],
  ['du', 'due'],
  ['chekc', 'check'],
  ['x', undefined],
  ['', undefined],
  ['letters', undefined],
])('%s is taken for %s', (given, meant) => {
  expect(nearest(given, words)).toBe(meant)
})
