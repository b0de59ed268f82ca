import {
  type Clause,
  civilDate,
  clauseId,
  type Example,
  evaluate,
  type Instrument,
  type LocalText,
  printClause,
  printCondition,
  type Regime,
  type Rule,
  type RuleVersion,
  regimes,
  text,
} from '@gongkai/core'

/** A page by its path below docs/rules. */
export interface Page {
  readonly path: string
  readonly body: string
}

const instruments = new Map(regimes.flatMap((regime) => regime.instruments.map((one) => [one.id, one] as const)))
const facts = new Map(regimes.flatMap((regime) => Object.entries(regime.facts)))
const terms = new Map(regimes.flatMap((regime) => regime.terms.map((term) => [term.id, term.title] as const)))
const names = { facts, terms: (id: string) => terms.get(id) }

const today = '2026-11-23'
const languages = ['zh-CN', 'en'] as const

const words = {
  asks: text('要求', 'What it asks'),
  versions: text('依据与施行', 'Clauses and dates'),
  when: text('适用条件', 'Applies where'),
  require: text('判断', 'Is met where'),
  except: text('例外', 'Except where'),
  mend: text('改正', 'How to mend'),
  examples: text('示例', 'Examples'),
  met: text('做到', 'met'),
  breached: text('未做到', 'breached'),
  undetermined: text('无法判定', 'undetermined'),
  must: text('应当', 'must'),
  should: text('一般应', 'should'),
  may: text('可以', 'may'),
  open: text('至今', 'in force'),
  notKnown: text('不详', 'not known'),
  confidence: text('来源', 'confidence'),
  /** What stands between a heading word and what it heads. */
  colon: text('：', ': '),
  anchors: text('关键词', 'Key terms'),
} as const

const confidence = {
  T: text('读过条文', 'the text was read'),
  E: text('见于摘录', 'an excerpt was seen'),
  M: text('凭记忆，未核实', 'from memory, not verified'),
} as const

function cited(clause: Clause, language: 'zh-CN' | 'en'): string {
  const instrument = instruments.get(clause.instrument)
  return instrument === undefined ? clauseId(clause) : printClause(clause, instrument, language)
}

function force({ inForce }: Instrument, language: 'zh-CN' | 'en'): string {
  const from = typeof inForce.from === 'string' ? inForce.from : inForce.from.join(' – ')
  const until =
    inForce.until === 'open'
      ? words.open[language]
      : inForce.until === 'not-known'
        ? words.notKnown[language]
        : inForce.until
  return `${from} → ${until}`
}

function list(lines: readonly { readonly depth: number; readonly text: string }[]): string {
  return lines.map(({ depth, text: line }) => `${'  '.repeat(depth)}- ${line}`).join('\n')
}

function versionSection(version: RuleVersion, language: 'zh-CN' | 'en'): string {
  const instrument = instruments.get(version.clause.instrument)
  const facts = [
    instrument === undefined ? '' : force(instrument, language),
    words[version.modality][language],
    `${words.confidence[language]}${words.colon[language]}${confidence[version.confidence][language]}`,
    version.anchors.length === 0
      ? ''
      : `${words.anchors[language]}${words.colon[language]}${version.anchors.join(language === 'en' ? ', ' : '、')}`,
  ].filter((part) => part !== '')
  const also =
    version.also === undefined ? '' : `（${version.also.map((clause) => cited(clause, language)).join('、')}）`
  const parts = [
    `### ${cited(version.clause, language)}${also}`,
    facts.join(' · '),
    `**${words.when[language]}**\n\n${list(printCondition(version.when, names, language))}`,
    ...(version.exceptions ?? []).map(
      ({ clause, when, note }) =>
        `**${words.except[language]}**${words.colon[language]}${note[language]} ${cited(clause, language)}\n\n${list(printCondition(when, names, language))}`,
    ),
    `**${words.require[language]}**\n\n${list(printCondition(version.require, names, language))}`,
  ]
  return parts.join('\n\n')
}

function exampleRow(
  name: 'met' | 'breached' | 'undetermined',
  rule: Rule,
  example: Example,
  language: 'zh-CN' | 'en',
): string {
  const verdict = evaluate(example.subject, {
    asOf: civilDate(example.asOf),
    knownOn: civilDate(example.knownOn ?? today),
    ...(example.assertInForce && { assertInForce: example.assertInForce }),
  }).find((each) => each.rule === rule.id)
  const said = verdict === undefined ? '' : verdict.message.text[language]
  return `| ${words[name][language]} | ${example.note[language]} | ${said} |`
}

function inLanguage(rule: Rule, language: 'zh-CN' | 'en'): string {
  const { met, breached, undetermined } = rule.examples
  return [
    `## ${rule.title[language]}`,
    `**${words.asks[language]}**${words.colon[language]}${rule.asks[language]}`,
    `**${words.mend[language]}**${words.colon[language]}${rule.mend[language]}`,
    ...rule.versions.map((version) => versionSection(version, language)),
    `### ${words.examples[language]}`,
    [
      '| | | |',
      '| --- | --- | --- |',
      exampleRow('met', rule, met, language),
      exampleRow('breached', rule, breached, language),
      exampleRow('undetermined', rule, undetermined, language),
    ].join('\n'),
  ].join('\n\n')
}

function page(rule: Rule): Page {
  return {
    path: `${rule.id}.md`,
    body: `# ${rule.id}\n\n${languages.map((language) => inLanguage(rule, language)).join('\n\n---\n\n')}\n`,
  }
}

function row({ id, title, versions }: Rule): string {
  const last = versions.at(-1)
  const clause = last === undefined ? '' : cited(last.clause, 'zh-CN')
  const both = (value: LocalText): string => `${value['zh-CN']} ${value.en}`
  return `| [${id}](${id}.md) | ${both(title)} | ${clause} | ${last?.modality ?? ''} |`
}

function index(all: readonly Regime[]): Page {
  const tables = all
    .filter(({ rules }) => rules.length > 0)
    .map(
      ({ id, rules }) => `## ${id}\n\n| rule | | clause | |\n| --- | --- | --- | --- |\n${rules.map(row).join('\n')}`,
    )
  return {
    path: 'README.md',
    body: `# 规则 Rules\n\nMade from the rules by \`npm run generate\`; a stale page fails the tests. One page a rule.\n\n${tables.join('\n\n')}\n`,
  }
}

/** Every page under docs/rules, made from the shipped regimes. */
export function rulePages(): readonly Page[] {
  return [index(regimes), ...regimes.flatMap(({ rules }) => rules.map(page))]
}
