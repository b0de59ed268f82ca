import { expect, test } from 'vitest'
import { failure, notice } from './part.ts'

test.each(['13812345678', '999999190001010007', '99999919000101001X', '１３８１２３４５６７８'])(
  'a sheet or key called %s is not repeated in a sentence',
  (number) => {
    const said = [
      notice('a.xlsx', 'hidden-sheet', { sheet: `表${number}`, state: 'hidden' }),
      notice('a.json', 'duplicate-key', { pointer: `/${number}` }),
      failure('a.xlsx', 'part-unreadable', { part: number }, 'part'),
    ].map(({ message }) => JSON.stringify(message))
    for (const sentence of said) expect(sentence).not.toContain(number.slice(0, 6))
    expect(said[0]).toContain(`表‹${number.length}›`)
  },
)

test('numbers of the machine are told', () => {
  const { message } = failure('a.csv', 'too-large', { limit: 'bytes', value: 2_147_483_648 })
  expect(message.en).toMatch(/2[,.]?147[,.]?483[,.]?648/)
})
