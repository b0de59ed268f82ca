import type { SourceConfidence, TermUnit } from '@gongkai/core'
import type { Translation } from '../translation.ts'
import type { rules as source } from '../zh-CN/rules.ts'

const confidences: Readonly<Record<SourceConfidence, string>> = {
  T: 'text read',
  E: 'excerpt seen',
  M: 'not verified',
}

const units: Readonly<Record<TermUnit, string>> = {
  'working-day': 'working day',
  'calendar-day': 'calendar day',
  hour: 'hour',
  month: 'month',
  year: 'year',
}

const length = (count: number, unit: TermUnit): string => `${count} ${units[unit]}${count === 1 ? '' : 's'}`

/** `gongkai rules` in English. */
export const rules: Translation<typeof source> = {
  'rules.summary': () => 'list rules and terms',
  'rules.about': () =>
    'Lists the rules and terms that are shipped, and those the configuration adds as `rules`, each with its clause; with an id it tells everything: what it asks, when it applies, on what it rested at which time, how to mend a breach.',
  'rules.argument.id': () => 'id of a rule or a term, such as cn/proactive-20wd',
  'rules.option.place': () => 'only what binds this place; everything by default',
  'rules.option.as-of': () => 'name the clause in force on this day; today by default',
  'rules.option.config': () =>
    'the configuration; by default a gongkai.config.* in the working folder or one above it, none for none',
  'rules.examples': () =>
    `Examples:
  gongkai rules
  gongkai rules cn/proactive-20wd
  gongkai rules answer
  gongkai rules --place 611000 --json`,
  'rules.unknown': ({ id, suggestion }) =>
    `there is no rule or term ${id}${suggestion === undefined ? '.' : `; did you mean ${suggestion}?`} gongkai rules lists them all`,
  'rules.modality': ({ modality }) => modality,
  'rules.length': ({ count, unit, extension }) =>
    `${length(count, unit)}${extension === undefined ? '' : `, at most ${length(extension, unit)} more`}`,
  'rules.over': ({ over }) => `over: ${over}`,
  'rules.indicator': ({ indicator }) => `inspection table: ${indicator}`,
  'rules.when': () => 'applies when:',
  'rules.require': () => 'requires:',
  'rules.exception': ({ clause, note }) => `except (${clause}): ${note}`,
  'rules.mend': ({ how }) => `\nto mend it: ${how}`,
  'rules.provision': ({ citation, what, force, confidence }) =>
    `${citation} (${what}; ${force}; ${confidences[confidence]})`,
  'rules.force': ({ earliest, latest, until, lastSeenInForce }) => {
    const from =
      earliest === latest ? `in force from ${earliest}` : `in force from a day between ${earliest} and ${latest}`
    if (until === 'open') return from
    if (until !== 'not-known') return `${from} to ${until}`
    return `${from}, its end not known${lastSeenInForce === undefined ? '' : `, last seen ${lastSeenInForce}`}`
  },
}
