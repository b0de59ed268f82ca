import { expect, test } from 'vitest'
import { codes, read } from '../test/samples/read.ts'

test.each(['xlsx', 'docx', 'pdf', 'ofd'])(
  'an empty file called .%s was cut off, and is not passed as clean',
  async (ending) => {
    expect(codes(await read(`a.${ending}`, new Uint8Array()))).toEqual(['truncated'])
  },
)

test.each(['csv', 'txt', 'md', 'html', 'ndjson'])('an empty file called .%s is an empty text', async (ending) => {
  expect(codes(await read(`a.${ending}`, new Uint8Array()))).toEqual([])
})
