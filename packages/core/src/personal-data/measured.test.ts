import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { absent, sharedData } from '../../../../scripts/shared-data.ts'
import { civilDate } from '../civil/index.ts'
import { findInText } from './find-in-text.ts'
import type { PersonalDataFinding } from './finding.ts'
import type { PersonalDataKind } from './rules.ts'

const asOf = civilDate('2026-11-23')
const made = sharedData('data/pii-synthetic.ndjson')
const report = readFileSync(new URL('../../../../docs/personal-data.md', import.meta.url), 'utf8')

/** The kinds of the made-up set, and ours. */
const kinds = {
  ID_CARD: 'resident-id',
  MOBILE: 'mobile',
  BANK_CARD: 'bank-card',
  EMAIL: 'email',
  PLATE: 'plate',
  PASSPORT: 'passport',
} as const satisfies Readonly<Record<string, PersonalDataKind>>

interface Span {
  readonly type: string
  readonly start: number
  readonly end: number
}

interface Line {
  readonly text: string
  readonly spans: readonly Span[]
}

function isSpan(value: unknown): value is Span {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value && 'end' in value
}

function isLine(value: unknown): value is Line {
  if (typeof value !== 'object' || value === null || !('text' in value) || !('spans' in value)) return false
  return typeof value.text === 'string' && Array.isArray(value.spans) && value.spans.every(isSpan)
}

function linesOf(path: string): readonly Line[] {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
  return lines.map((line): unknown => JSON.parse(line)).filter(isLine)
}

const covers = ({ place }: PersonalDataFinding, span: Span): boolean =>
  place.at === 'text' && place.start === span.start && place.end === span.end

interface Score {
  spans: number
  found: number
  right: number
  reported: number
}

/** Spans found at their very place, and findings that are spans, for each kind. */
function scoresOf(lines: readonly Line[]): ReadonlyMap<PersonalDataKind, Score> {
  const scores = new Map<PersonalDataKind, Score>()
  const scoreOf = (kind: PersonalDataKind): Score => {
    const score = scores.get(kind) ?? { spans: 0, found: 0, right: 0, reported: 0 }
    scores.set(kind, score)
    return score
  }
  for (const { text, spans } of lines) {
    const findings = findInText(text, { asOf })
    for (const [type, kind] of Object.entries(kinds)) {
      for (const span of spans.filter((planted) => planted.type === type)) {
        scoreOf(kind).spans++
        if (findings.some((finding) => finding.kind === kind && covers(finding, span))) scoreOf(kind).found++
      }
    }
    for (const finding of findings) {
      scoreOf(finding.kind).reported++
      const planted = spans.some(
        (span) =>
          Object.entries(kinds).some(([type, kind]) => type === span.type && kind === finding.kind) &&
          covers(finding, span),
      )
      if (planted) scoreOf(finding.kind).right++
    }
  }
  return scores
}

const ratio = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3))

test.skipIf(made === undefined ? absent('pii-synthetic') : undefined)(
  'the made-up set: precision and recall of each kind',
  () => {
    const lines = linesOf(made ?? '')
    expect(lines).toHaveLength(150)
    expect(lines.filter(({ spans }) => spans.length === 0)).toHaveLength(68)
    const rows: string[] = []
    for (const [kind, { spans, found, right, reported }] of scoresOf(lines)) {
      rows.push(`| ${kind} | ${spans} | ${reported} | ${ratio(right, reported)} | ${ratio(found, spans)} |`)
      expect(right / reported).toBeGreaterThanOrEqual(0.98)
      expect(found / spans).toBeGreaterThanOrEqual(0.98)
    }
    console.log(['| kind | planted | reported | precision | recall |', ...rows].join('\n'))
    for (const row of rows) expect(report).toContain(row)
  },
)

const real = ['regulations', 'gov-cn-pages', 'portal-pages', 'gov-cn-list-2024', 'press-conferences', 'mayor-mailbox']

/** Every text in a record, at any depth. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}

for (const file of real) {
  const path = sharedData(`data/${file}.ndjson`)
  test.skipIf(path === undefined ? absent(file) : undefined)(
    `real text, ${file}: nothing sure but home addresses that are some`,
    () => {
      const texts = readFileSync(path ?? '', 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .flatMap((line) => textsIn(JSON.parse(line)))
      const found = texts.flatMap((text) => findInText(text, { asOf }).map((finding) => ({ text, finding })))
      const sure = found.filter(({ finding }) => finding.confidence !== 'possible')
      for (const { text, finding } of sure) {
        expect(finding.kind).toBe('home-address')
        // Read one by one: each gives the home of a named person or of the writer, down to the group or door.
        const { place } = finding
        if (place.at === 'text') expect(text.slice(Math.max(0, place.start - 8), place.start)).toMatch(/家住|家庭住址/)
      }
      expect(found.filter(({ finding }) => finding.severity === 'error')).toEqual([])
      const characters = texts.reduce((sum, text) => sum + text.length, 0)
      const row = `| ${file} | ${(characters / 1e6).toFixed(2)} | ${sure.length} | ${found.length - sure.length} |`
      console.log(row)
      expect(report).toContain(row)
    },
  )
}
