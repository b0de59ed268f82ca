import { type Clause, clauseId, regimes } from '@gongkai/core'
import type { LawText } from './law-text.ts'

/** Key terms that something written as code says stand in a provision. */
export interface Anchored {
  /** A rule, a term or a ground for not disclosing, by its id. */
  readonly what: string
  readonly clause: Clause
  readonly anchors: readonly string[]
}

/** Whether the terms were found: all of them, some not, or nobody could look. */
export type AnchorState =
  | { readonly state: 'verified' | 'text-not-held' }
  | { readonly state: 'missing'; readonly missing: readonly string[] }

/** Everything that ships and names the terms of its clause, version by version. */
export function anchored(): readonly Anchored[] {
  return regimes.flatMap(({ rules, terms, disclosure, responsibilities }) => [
    ...rules.flatMap(({ id, versions }) => versions.map(({ clause, anchors }) => ({ what: id, clause, anchors }))),
    ...terms.flatMap(({ id, versions }) =>
      versions.map(({ clause, anchors }) => ({ what: `term ${id}`, clause, anchors })),
    ),
    ...(disclosure?.grounds ?? []).flatMap(({ code, versions }) =>
      versions.map(({ clause, anchors }) => ({ what: `ground ${code}`, clause, anchors })),
    ),
    ...[...(disclosure?.principle ?? []), ...(disclosure?.partial ?? [])].map(({ clause, anchors }) => ({
      what: 'disclosure',
      clause,
      anchors,
    })),
    ...(responsibilities ?? []).map((each) => ({ ...each, what: `function ${each.function}` })),
  ])
}

/** Looks for the terms in the very article, paragraph or section that is cited. */
export function stateOf({ clause, anchors }: Anchored, texts: ReadonlyMap<string, LawText>): AnchorState {
  const text = texts.get(clause.instrument)
  if (text === undefined || 'unplaced' in clause) return { state: 'text-not-held' }
  const provision = text.provision(clause)
  if (provision === undefined) return { state: 'missing', missing: [clauseId(clause)] }
  const missing = anchors.filter((anchor) => !provision.includes(anchor))
  return missing.length === 0 ? { state: 'verified' } : { state: 'missing', missing }
}

const said = {
  verified: '已核对 verified',
  'text-not-held': '无文本 text not held',
  missing: '未找到 missing',
} as const

/** The page that says of each rule whether its terms were found. It holds key terms, never sentences of a law. */
export function anchorsPage(texts: ReadonlyMap<string, LawText>): string {
  const rows = anchored().map((each) => ({ each, state: stateOf(each, texts).state }))
  const verified = rows.filter(({ state }) => state === 'verified').length
  const lines = rows.map(
    ({ each, state }) => `| ${each.what} | ${clauseId(each.clause)} | ${each.anchors.join('、')} | ${said[state]} |`,
  )
  return [
    '# 条款核对 Anchors',
    '',
    '每条规则列出所依据条款中的关键词；条款文本在手边的，由测试在所引的条、款、项或者部分中逐一查到。',
    '',
    'Each rule lists key terms of its clause. Where the text is at hand, a test finds them in the very article or section cited.',
    'Made by `scripts/generate-anchors.ts`.',
    '',
    `${verified} 已核对 verified · ${rows.length - verified} 无文本 text not held`,
    '',
    '| 规则、期限、理由 rule, term or ground | 条款 clause | 关键词 anchors | 状态 state |',
    '| --- | --- | --- | --- |',
    ...lines,
    '',
  ].join('\n')
}
