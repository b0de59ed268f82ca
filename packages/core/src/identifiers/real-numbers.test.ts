import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { absent, sharedData } from '../../../../scripts/shared-data.ts'
import { formatDocumentNumber, parseDocumentNumber } from './document-number.ts'
import { findDocumentNumbers } from './find-document-numbers.ts'
import { parseIndexNumber } from './index-number.ts'

const files = ['gov-cn-pages', 'gov-cn-list-2024', 'portal-pages', 'regulations', 'mayor-mailbox'] as const

function textOf(record: object, key: string): string {
  const value: unknown = Object.entries(record).find(([name]) => name === key)?.[1]
  return typeof value === 'string' ? value : ''
}

function recordsOf(path: string): readonly object[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.flatMap((line) => {
    const record: unknown = line === '' ? null : JSON.parse(line)
    return typeof record === 'object' && record !== null ? [record] : []
  })
}

for (const file of files) {
  const path = sharedData(`data/${file}.ndjson`)
  const skip = path === undefined ? absent(file) : undefined

  test.skipIf(skip)(`every document and index number of ${file} is read and stands canonical`, () => {
    for (const record of recordsOf(path ?? '')) {
      const number = textOf(record, 'docNumber')
      const read = number === '' ? undefined : parseDocumentNumber(number)
      if (read !== undefined) expect(read.ok && formatDocumentNumber(read.value)).toBe(number)
      const index = textOf(record, 'indexNumber')
      if (index !== '') expect(parseIndexNumber(index)).toMatchObject({ ok: true, value: { warnings: [] } })
    }
  })

  test.skipIf(skip)(`no number with a bracketed year and a sign before it is missed in ${file}`, () => {
    const loose = /[一-鿿]{2} ?[〔[(（【﹝［] ?(?:19|20)\d\d ?[〕\])）】﹞］] ?[第字]{0,2} ?\d+ ?号/g
    let cited = 0
    for (const record of recordsOf(path ?? '')) {
      for (const key of ['body', 'question', 'reply']) {
        const text = textOf(record, key)
        const found = findDocumentNumbers(text)
        cited += found.length
        for (const match of text.matchAll(loose)) {
          const end = match.index + match[0].length
          expect(found.some((number) => number.start <= match.index + 1 && number.end >= end)).toBe(true)
        }
        for (const { number } of found)
          expect(formatDocumentNumber(number)).not.toMatch(/^(?:根据|按照|依据|以|了|是|文件)/)
      }
    }
    if (file === 'mayor-mailbox') expect(cited).toBeGreaterThan(150)
  })
}
