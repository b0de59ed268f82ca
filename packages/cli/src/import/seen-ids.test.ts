import { describe, expect, it } from 'vitest'
import { SeenIds } from './seen-ids.ts'

describe('the ids an import has seen', () => {
  it('are known again with their file and line, however many there are', () => {
    const seen = new SeenIds()
    for (let n = 0; n < 20_000; n++) expect(seen.note(`999999.a-${n}`, `content ${n}`, n % 7, n + 1)).toBeUndefined()
    for (let n = 0; n < 20_000; n += 997) {
      expect(seen.note(`999999.a-${n}`, `content ${n}`, 9, 9)).toEqual({ file: n % 7, line: n + 1, same: true })
      expect(seen.note(`999999.a-${n}`, 'other', 9, 9)).toEqual({ file: n % 7, line: n + 1, same: false })
    }
  })
})
