import type { Fact } from '../facts/fact.ts'
import type { Law } from '../law/build-law.ts'
import type { Language } from '../text/local-text.ts'
import { text } from '../text/local-text.ts'
import type { Finding } from './finding.ts'
import { needSentence } from './make-finding.ts'
import { say } from './messages/message.ts'

/**
 * A finding in sentences that a clerk can read: what was asked, what happened, under which clause, what is missing, how to mend it.
 * @param finding the finding
 * @param law the law it was judged under, for the questions behind its facts
 * @param language `zh-CN` or `en`
 * @returns one sentence a line
 */
export function explain(
  finding: Finding,
  law: Pick<Law, 'facts' | 'instruments'>,
  language: Language,
): readonly string[] {
  const ask = (key: string): Fact['ask'] => law.facts.get(key)?.ask ?? text(key, key)
  const lines = [`${finding.title[language]}${language === 'zh-CN' ? '：' : ': '}${finding.message.text[language]}`]
  if (finding.citation !== undefined) lines.push(say('basis', { citation: finding.citation }, language))
  for (const need of finding.needs) lines.push(needSentence(need, law).text[language])
  for (const key of finding.standIns) lines.push(say('stand-in', { ask: ask(key) }, language))
  if (finding.verdict === 'breached') lines.push(say('mend', { how: finding.mend }, language))
  return lines
}
