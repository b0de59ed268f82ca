import { readFileSync } from 'node:fs'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { absent, sharedData } from '../../../../scripts/shared-data.ts'
import { ofKind, read } from '../../test/samples/read.ts'
import { placeOfCell, placeOfText } from '../model/place-of.ts'
import { htmlToText } from '../safe/html-to-text.ts'

const page = z.object({ bodyHtml: z.string(), body: z.string() })
const path = sharedData('data/gov-cn-pages.ndjson')
const pages =
  path === undefined
    ? []
    : readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => page.parse(JSON.parse(line)))

/** All text of a page as the HTML standard's own parser sees it, without white space. */
function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

const bare = (text: string): string => text.replace(/\s+/g, '')

describe.skipIf(path === undefined)(
  `documents of the central portal${path === undefined ? ` (${absent('data/gov-cn-pages.ndjson')})` : ''}`,
  () => {
    test('no character is lost or doubled, against another parser', () => {
      for (const { bodyHtml } of pages) expect(bare(htmlToText(bodyHtml))).toBe(bare(textOf(parseFragment(bodyHtml))))
    })

    test('every character of every text stands where its place says', async () => {
      for (const { bodyHtml } of pages.slice(0, 12)) {
        const lines = bodyHtml.split('\n')
        const parts = await read('a.html', bodyHtml)
        const check = (
          sign: string,
          place: { readonly kind: string; readonly line?: number; readonly column?: number },
        ): void => {
          const at = lines[(place.line ?? 0) - 1]?.slice((place.column ?? 0) - 1) ?? ''
          // A folded blank, and a character written as an entity, stand at what they were made from.
          expect(at.startsWith(sign) || at.startsWith('&') || sign.trim() === '').toBe(true)
        }
        for (const part of ofKind(parts, 'text').filter(({ role }) => role === 'body'))
          for (let at = 0; at < part.text.length; at += 7) check(part.text[at] ?? '', placeOfText(part, at))
        for (const row of ofKind(parts, 'row'))
          for (const cell of row.cells) check(cell.text[0] ?? '', placeOfCell(row, cell))
      }
    })
  },
)
