import { type CoverageEntry, type CoveredData, type DutyEntry, nationalDuties, opinionCoverage } from '@gongkai/core'

/** The page that says of each clause of the Opinion what became of it. */
export function coveragePage(): string {
  const count = (of: 'a' | 'b' | 'c') => opinionCoverage.filter(({ classes }) => classes.includes(of)).length
  const rules = new Set(opinionCoverage.flatMap((entry) => entry.rules ?? []))
  const kinds = new Set(opinionCoverage.flatMap((entry) => (entry.data ?? []).map(({ kind }) => kind)))
  return [
    '# 《实施意见》逐条对照 The Opinion, clause by clause',
    '',
    '每一条款归为三类：a 可以由程序核对的规则，b 进入开放接口的数据，c 两者都不是，并说明理由。所列规则、类型、示例和地址由测试逐一打开；正文在手边时，测试还查明《实施意见》没有一句被遗漏。',
    '',
    'Each clause is a rule a program can check (a), data for the open API (b), or neither, with the reason (c). A test opens every',
    'rule, kind, sample and address named here; where the text is at hand, it also finds that no sentence of the Opinion was left out.',
    'Made by `npm run generate` from `packages/core/src/regimes/shangluo/coverage.ts`.',
    '',
    `${opinionCoverage.length} 条 clauses · a ${count('a')} · b ${count('b')} · c ${count('c')} · ${rules.size} 条规则 rules · ${kinds.size} 类记录 kinds of record`,
    '',
    '| 部分 section | 内容 what it asks | 类 class | 规则、期限 rules and terms | 数据 data | 理由 reason |',
    '| --- | --- | --- | --- | --- | --- |',
    ...opinionCoverage.map(row),
    '',
    '## 国家规定中不设规则的事项 What national law says that is no rule',
    '',
    '计算方法、公开、网站、新媒体、保密和救济各部分中，没有单独设规则的事项：由什么代为回答，为什么不设。',
    '',
    'Of counting, publishing, sites, accounts, secrets and remedies, what is no rule of its own: what answers it instead, and why.',
    'Made from `packages/core/src/regimes/cn/duties`.',
    '',
    '| 事项 provision | 内容 what it says | 由此回答 answered by | 理由 reason |',
    '| --- | --- | --- | --- |',
    ...nationalDuties.map(dutyRow),
    '',
  ].join('\n')
}

function dutyRow({ code, about, rules = [], terms = [], functions = [], reason }: DutyEntry): string {
  const answers = [
    ...rules.map((id) => `[${id}](rules/${id}.md)`),
    ...terms.map((id) => `\`${id}\``),
    ...functions.map((name) => `\`${name}()\``),
  ]
  const both = ({ 'zh-CN': zh, en }: DutyEntry['about']) => `${zh}<br>${en}`
  return `| ${[`\`${code}\``, both(about), answers.join('<br>'), both(reason)].join(' | ')} |`
}

const sectionNames: Readonly<Record<string, string>> = { to: '发往 to', preamble: '开头 preamble' }

function row(entry: CoverageEntry): string {
  const { section, part, about, classes, rules = [], terms = [], data = [], reason } = entry
  const place = [sectionNames[section] ?? section.replace('.', '、'), part].filter((text) => text !== undefined)
  const checks = [...rules.map((id) => `[${id}](rules/${id}.md)`), ...terms.map((id) => `\`${id}\``)]
  return `| ${[
    place.join(' '),
    `${about['zh-CN']}<br>${about.en}`,
    classes.join(' '),
    checks.join('<br>'),
    data.map(served).join('<br>'),
    reason === undefined ? '' : `${reason['zh-CN']}<br>${reason.en}`,
  ].join(' | ')} |`
}

function served({ kind, fields, route, sample }: CoveredData): string {
  return `**${kind}** ${fields.join(', ')}<br>\`${route}\` (${sample})`
}
