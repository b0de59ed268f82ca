import { describe, expect, it } from 'vitest'
import { mediaTypeFor } from './preferences.ts'

const json = 'application/ld+json'
const turtle = 'text/turtle'

/** What is sent to whoever accepts this, by a node that offers both. */
const sent = (accept: string | undefined) => mediaTypeFor(accept, [json, turtle])

describe('the media type of an answer', () => {
  it('is the first on offer for whoever asks for none, or for any', () => {
    for (const accept of [undefined, '', ' ', '*/*', 'application/*', '*/*;q=0.1']) expect(sent(accept)).toBe(json)
  })

  it('is the one that is liked best, and of two liked the same the one named first', () => {
    expect(sent('text/turtle;q=0.9, application/ld+json;q=0.1')).toBe(turtle)
    expect(sent('text/turtle, application/ld+json')).toBe(turtle)
    expect(sent('*/*, text/turtle')).toBe(json)
    expect(sent('text/*')).toBe(turtle)
    expect(sent('TEXT/Turtle; charset=utf-8')).toBe(turtle)
  })

  it('is never one that is refused by its name, though a range would allow it', () => {
    expect(sent('application/ld+json;q=0, */*')).toBe(turtle)
    expect(sent('*/*, application/ld+json;q=0')).toBe(turtle)
    expect(sent('*/*, application/*;q=0')).toBe(turtle)
    expect(sent('application/*, application/ld+json;q=0')).toBeUndefined()
    expect(sent('*/*;q=0')).toBeUndefined()
  })

  it('goes by the most particular range that names it', () => {
    expect(sent('*/*, application/ld+json;q=0.2')).toBe(turtle)
    expect(sent('*/*;q=0.1, application/*;q=0.2, text/turtle;q=0.1')).toBe(json)
    expect(sent('*/*;q=0, text/turtle;q=0.1')).toBe(turtle)
  })

  it('is none where nothing that can be read allows one', () => {
    for (const accept of ['text/html', 'application/ld+json;q=2', 'application/ld+json;q=x', 'nonsense', '; ;,,', '/'])
      expect(sent(accept)).toBeUndefined()
  })
})
