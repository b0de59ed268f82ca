import {
  type Clause,
  civilDate,
  clauseId,
  conditionNames,
  type Example,
  evaluate,
  type Instrument,
  type LocalText,
  place as placeOf,
  printClause,
  printCondition,
  printSubject,
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
const names = conditionNames(regimes)

const today = '2026-11-23'
const languages = ['zh-CN', 'en'] as const

const words = {
  over: text('对象', 'What it is over'),
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
  situation: text('情形', 'Case'),
  comes: text('结论', 'What it comes to'),
  note: text('说明', 'What happened'),
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

function force({ inForce: { from, until, lastSeenInForce } }: Instrument, language: 'zh-CN' | 'en'): string {
  const [earliest, latest] = typeof from === 'string' ? [from, from] : from
  const begins =
    earliest === latest
      ? text(`${earliest} 起施行`, `in force from ${earliest}`)
      : text(`${earliest} 至 ${latest} 之间起施行`, `in force from a day between ${earliest} and ${latest}`)
  if (until === 'open') return begins[language]
  if (until !== 'not-known') return `${begins[language]}${text(`，至 ${until}`, ` to ${until}`)[language]}`
  const seen =
    lastSeenInForce === undefined
      ? text('', '')
      : text(`，最迟见于 ${lastSeenInForce} 仍在施行`, `, last seen in force on ${lastSeenInForce}`)
  return `${begins[language]}${text('，何时失效不详', ', its end not known')[language]}${seen[language]}`
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
    version.also === undefined
      ? ''
      : text(
          `（并见${version.also.map((clause) => cited(clause, 'zh-CN')).join('、')}）`,
          ` (see also ${version.also.map((clause) => cited(clause, 'en')).join('; ')})`,
        )[language]
  const parts = [
    `### ${cited(version.clause, language)}${also}`,
    facts.join(' · '),
    `**${words.when[language]}**\n\n${list(printCondition(version.when, names, language))}`,
    ...(version.exceptions ?? []).map(
      ({ clause, when, note }) =>
        `**${words.except[language]}**${text(`（${cited(clause, 'zh-CN')}）：`, ` (${cited(clause, 'en')}): `)[language]}${note[language]}\n\n${list(printCondition(when, names, language))}`,
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
    `**${words.over[language]}**${words.colon[language]}${printSubject(rule.over, rule.kinds, language)}`,
    `**${words.asks[language]}**${words.colon[language]}${rule.asks[language]}`,
    `**${words.mend[language]}**${words.colon[language]}${rule.mend[language]}`,
    ...rule.versions.map((version) => versionSection(version, language)),
    `### ${words.examples[language]}`,
    [
      `| ${words.situation[language]} | ${words.note[language]} | ${words.comes[language]} |`,
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
  const modality = last === undefined ? '' : both(words[last.modality])
  return `| [${id}](${id}.md) | ${both(title)} | ${clause} | ${modality} |`
}

function placeName(code: string): string {
  const found = placeOf(code)
  return found.ok ? found.value.name : code
}

function index(all: readonly Regime[]): Page {
  const tables = all
    .filter(({ rules }) => rules.length > 0)
    .map(
      ({ id, place, rules }) =>
        `## ${placeName(place)} (${id})\n\n| 规则 Rule | 名称 Title | 依据 Clause | 效力 Modality |\n| --- | --- | --- | --- |\n${rules.map(row).join('\n')}`,
    )
  return {
    path: 'README.md',
    body: `# 规则 Rules\n\n每条规则一页，由规则本身生成：要求什么、何时适用、依据哪一条、三个例子、怎样改正。括号内的代号是记录中填写的值。\n\nOne page a rule, made from the rules by \`npm run generate\`; a stale page fails the tests. What stands in brackets after a label is the code that a record carries.\n\n${tables.join('\n\n')}\n`,
  }
}

/** Every page under docs/rules, made from the shipped regimes. */
export function rulePages(): readonly Page[] {
  return [index(regimes), ...regimes.flatMap(({ rules }) => rules.map(page))]
}
