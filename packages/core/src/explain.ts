import type { Fact } from './facts/fact.ts'
import type { Finding } from './findings/finding.ts'
import { say } from './findings/messages/message.ts'
import { needSentence } from './findings/need-sentence.ts'
import type { Law } from './law/build-law.ts'
import { regimes } from './regimes/index.ts'
import type { Language } from './text/local-text.ts'
import { text } from './text/local-text.ts'

/** What sentences take from a law: the questions behind its facts, and what its documents are called. */
export type LawWords = Pick<Law, 'facts' | 'instruments'>

const shipped: LawWords = {
  facts: new Map(regimes.flatMap(({ facts }) => Object.entries(facts))),
  instruments: new Map(regimes.flatMap(({ instruments }) => instruments.map((one) => [one.id, one]))),
}

/**
 * A finding in sentences that a clerk can read: what was asked, what happened, under which clause, what is missing, how to mend it.
 * @param finding the finding
 * @param language `zh-CN` or `en`
 * @param law the law it was judged under; where it was none but the shipped ones, it need not be given
 * @returns one sentence a line
 * @example
 * ```ts
 * const late = { kind: 'document', place: '100000', attribute: 'proactive', formedOn: '2026-03-02', publishedOn: '2026-06-01' }
 * const today = civilDate('2026-11-23')
 * const { findings } = check(recordSubject(late), { asOf: today, knownOn: today })
 * findings.filter(({ rule }) => rule === 'cn/proactive-20wd').flatMap((one) => explain(one, 'zh-CN')).includes('依据《条例》第二十六条') // → true
 * ```
 */
export function explain(finding: Finding, language: Language, law: LawWords = shipped): readonly string[] {
  const ask = (key: string): Fact['ask'] => law.facts.get(key)?.ask ?? text(key, key)
  const lines = [`${finding.title[language]}${language === 'zh-CN' ? '：' : ': '}${finding.message.text[language]}`]
  if (finding.citation !== undefined) lines.push(say('basis', { citation: finding.citation }, language))
  for (const need of finding.needs) lines.push(needSentence(need, law).text[language])
  for (const key of finding.standIns) lines.push(say('stand-in', { ask: ask(key) }, language))
  if (finding.verdict === 'breached') lines.push(say('mend', { how: finding.mend }, language))
  return lines
}
