import {
  type CivilDate,
  type Condition,
  type ConditionNames,
  type Force,
  printCondition,
  printSubject,
} from '@gongkai/core'
import type { Voice } from '../messages/voice.ts'
import type { LawEntry, ProvisionListing, RuleEntry, RuleVersionListing, TermEntry } from './describe-rule.ts'

/** An entry on two lines: its id with its clause, and what it is about. */
export function printBrief(entry: LawEntry, { say, tell }: Voice): string {
  const what =
    entry.type === 'rule'
      ? say('rules.modality', { modality: entry.modality })
      : say('rules.length', { count: entry.count, unit: entry.unit })
  return `${entry.id}  ${what}  ${tell(entry.citation)}\n    ${tell(entry.title)}\n`
}

/** Everything there is to say of an entry. */
export function printEntry(entry: LawEntry, names: ConditionNames, voice: Voice): string {
  const lines = entry.type === 'rule' ? ruleLines(entry, names, voice) : termLines(entry, voice)
  return `${[`${entry.id}  ${voice.tell(entry.title)}`, ...lines].join('\n')}\n`
}

function ruleLines(entry: RuleEntry, names: ConditionNames, voice: Voice): readonly string[] {
  const { say, tell } = voice
  return [
    tell(entry.asks),
    say('rules.over', { over: printSubject(entry.over, entry.kinds, voice.language) }),
    ...(entry.indicator === undefined ? [] : [say('rules.indicator', { indicator: entry.indicator })]),
    ...entry.versions.toReversed().flatMap((version) => versionLines(version, names, voice)),
    say('rules.mend', { how: tell(entry.mend) }),
  ]
}

function versionLines(version: RuleVersionListing, names: ConditionNames, voice: Voice): readonly string[] {
  const { say, tell } = voice
  return [
    '',
    provisionLine(version, say('rules.modality', { modality: version.modality }), voice),
    `  ${say('rules.when')}`,
    ...conditionLines(version.when, names, voice),
    `  ${say('rules.require')}`,
    ...conditionLines(version.require, names, voice),
    ...version.exceptions.map(
      ({ citation, note }) => `  ${say('rules.exception', { clause: tell(citation), note: tell(note) })}`,
    ),
  ]
}

function conditionLines(condition: Condition, names: ConditionNames, { language }: Voice): readonly string[] {
  return printCondition(condition, names, language).map(({ depth, text }) => `    ${'  '.repeat(depth)}${text}`)
}

function termLines(entry: TermEntry, voice: Voice): readonly string[] {
  const { say, tell } = voice
  return [
    say('due.term.trigger', { trigger: tell(entry.trigger) }),
    ...entry.versions.toReversed().map((version) => {
      const { count, unit, extension } = version
      return provisionLine(version, say('rules.length', { count, unit, extension }), voice)
    }),
  ]
}

function provisionLine({ citation, inForce, confidence }: ProvisionListing, what: string, voice: Voice): string {
  const { say, tell } = voice
  return say('rules.provision', { citation: tell(citation), what, force: forceWords(inForce, voice), confidence })
}

function forceWords({ from, until, lastSeenInForce }: Force, { say }: Voice): string {
  const [earliest, latest]: readonly [CivilDate, CivilDate] = typeof from === 'string' ? [from, from] : from
  return say('rules.force', { earliest, latest, until, lastSeenInForce })
}
