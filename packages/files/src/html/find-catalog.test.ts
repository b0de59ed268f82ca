import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { absent, sharedData } from '../../../../scripts/shared-data.ts'
import { ofKind, read } from '../../test/samples/read.ts'
import { bareLabel, catalogKey } from './catalog-names.ts'

const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** How sites mark up a box: every one its own way. */
const markups: Readonly<Record<string, (lines: readonly (readonly [string, string])[]) => string>> = {
  'a table of two columns': (lines) =>
    `<table>${lines.map(([name, value]) => `<tr><td><b>${name}</b></td><td>${value}</td></tr>`).join('')}</table>`,
  'a table of four columns': (lines) => {
    const pairs: string[] = []
    for (let at = 0; at < lines.length; at += 2)
      pairs.push(
        `<tr>${lines
          .slice(at, at + 2)
          .map(([name, value]) => `<td class="n">${name}</td><td>${value}</td>`)
          .join('')}</tr>`,
      )
    return `<table>${pairs.join('')}</table>`
  },
  'a list with names in spans': (lines) =>
    `<ul>${lines.map(([name, value]) => `<li><span>${name}</span>${value}</li>`).join('')}</ul>`,
  'divs beside each other': (lines) => lines.map(([name, value]) => `<div>${name}</div><div>${value}</div>`).join(''),
  'one line': (lines) => `<p>${lines.map(([name, value]) => `${name}${value}`).join('&emsp;&emsp;')}</p>`,
}

const lines = [
  ['索\u2002引\u2002号：', '000014349/2018-00221'],
  ['发文\u3000机关：', '国务院办公厅'],
  ['成文日期：', '2018年12月29日'],
  ['标&nbsp;&nbsp;题：', '关于公开的通知'],
  ['文\u3000\u3000号：', '国办发〔2018〕1号'],
  ['主题分类：', '综合政务\\政务公开'],
] as const

describe.each(Object.entries(markups))('a box made of %s', (_name, markup) => {
  test('is found, with its keys, values and points', async () => {
    const html = `<h1>页</h1>\n${markup(lines)}\n<p>正文里说到文号：某号，不是目录。</p>`
    const boxes = ofKind(await read('a.html', html), 'labels')
    expect(boxes).toHaveLength(1)
    expect(boxes[0]?.labels.map(({ key, value }) => [key, value])).toEqual([
      ['indexNumber', '000014349/2018-00221'],
      ['issuerName', '国务院办公厅'],
      ['formedOn', '2018年12月29日'],
      ['title', '关于公开的通知'],
      ['docNumber', '国办发〔2018〕1号'],
      ['theme', '综合政务\\政务公开'],
    ])
    const source = html.split('\n')
    for (const { value, place } of boxes[0]?.labels ?? []) {
      if (!('line' in place) || place.line === undefined || place.column === undefined) throw new Error('no point')
      expect(source[place.line - 1]?.slice(place.column - 1).startsWith(value)).toBe(true)
    }
  })
})

test('running text that names things is no box', async () => {
  const html = '<p>各机关应当标明文号：按规定编制。</p><p>没有索引号的，应当补上。</p>'
  expect(ofKind(await read('a.html', html), 'labels')).toEqual([])
})

test('names are bare of whatever pads them', () => {
  expect(bareLabel('索\u2002引\u3000号\u00a0：')).toBe('索引号')
  expect(bareLabel('【发布机构】')).toBe('发布机构')
  expect(catalogKey('生成日期:')).toBe('formedOn')
  expect(catalogKey('constructor')).toBeUndefined()
})

const portalPage = z.object({ meta: z.record(z.string(), z.string()), catalog: z.record(z.string(), z.string()) })

describe('labels of real pages', () => {
  const path = sharedData('data/portal-pages.ndjson')
  const pages =
    path === undefined
      ? []
      : readFileSync(path, 'utf8')
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => portalPage.parse(JSON.parse(line)))

  test.skipIf(path === undefined)(
    `are read whatever the markup${path === undefined ? ` (${absent('data/portal-pages.ndjson')})` : ''}`,
    async () => {
      for (const { meta, catalog } of pages)
        for (const markup of Object.values(markups)) {
          const head = Object.entries(meta).map(
            ([name, content]) => `<meta name="${name.toLowerCase()}" content="${escapeHtml(content)}">`,
          )
          const rows = Object.entries(catalog).map(([name, value]) => [name, escapeHtml(value)] as const)
          const parts = ofKind(
            await read('a.html', `<head>${head.join('\n')}</head><body>${markup(rows)}</body>`),
            'labels',
          )
          const [metaPart, catalogPart] = parts
          expect(Object.fromEntries(metaPart?.labels.map(({ name, value }) => [name, value]) ?? [])).toEqual(meta)
          expect(catalogPart?.labels.map(({ name, value }) => [name, value])).toEqual(
            Object.entries(catalog).map(([name, value]) => [bareLabel(name), value]),
          )
        }
    },
  )
})
