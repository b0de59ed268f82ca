import { Parser } from 'htmlparser2'
import type { Settings } from '../options.ts'
import { overLimit } from '../reading.ts'

/** The attributes of an element by local name. */
export type XmlAttributes = ReadonlyMap<string, string>

/** What is called as the text goes by. Names come without their prefix: producers choose prefixes as they like. */
export interface XmlHandler {
  readonly open?: (name: string, attributes: XmlAttributes) => void
  readonly text?: (text: string) => void
  readonly close?: (name: string) => void
}

/** Takes an XML text piece by piece. */
export interface XmlFeed {
  readonly push: (text: string) => void
  /** Tells the end. Returns whether the document was complete: every element closed, at least one there. */
  readonly end: () => boolean
}

const locals = new Map<string, string>()

function local(name: string): string {
  const known = locals.get(name)
  if (known !== undefined) return known
  const short = name.slice(name.indexOf(':') + 1)
  // A document may be made of names of its own; the cache is for those of the standard.
  if (locals.size < 5_000) locals.set(name, short)
  return short
}

/**
 * Makes a parser of XML that reads what it can. Entities a document declares for itself are not expanded, so neither
 * billion laughs nor files of the machine can come in through them.
 * @param handler what to call
 * @param settings the limit on depth
 * @returns the feed; pushing throws where the document is nested too deep
 */
export function xmlFeed(handler: XmlHandler, settings: Settings): XmlFeed {
  let depth = 0
  let elements = 0
  let taken = 0
  let attributes = new Map<string, string>()
  const parser = new Parser(
    {
      onattribute: (name, value) => {
        attributes.set(local(name), value)
      },
      onopentag: (name) => {
        depth += 1
        elements += 1
        if (depth > settings.limits.depth) throw overLimit(settings, 'depth')
        const own = attributes
        if (own.size > 0) attributes = new Map()
        handler.open?.(local(name), own)
      },
      ontext: (text) => handler.text?.(text),
      onclosetag: (name) => {
        depth -= 1
        handler.close?.(local(name))
      },
    },
    { xmlMode: true },
  )
  return {
    push: (text) => {
      if (text === '') return
      parser.write(text)
      // A tag, comment or attribute without end is held by the parser until it closes.
      taken += text.length
      if (taken - parser.endIndex > settings.limits.lineLength) throw overLimit(settings, 'lineLength')
    },
    end: () => {
      // At the end the parser closes what is still open; what is open before that was never closed.
      const complete = elements > 0 && depth === 0
      parser.end()
      return complete
    },
  }
}
