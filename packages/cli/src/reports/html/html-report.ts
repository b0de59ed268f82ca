import { severities } from '@gongkai/core'
import type { CheckReport, Neighbour, ReportFinding, RuleTotal } from '../../check/check-report.ts'
import { checkedNothing, noticesOf, unreadOf } from '../../check/report-exit.ts'
import type { Voice } from '../../messages/voice.ts'
import { columnTitles } from '../column-titles.ts'
import { escapeXml as escaped } from '../escape-xml.ts'
import { unreadCount } from '../json/json-report.ts'
import { outcomeSentence } from '../outcome-sentence.ts'
import { placeWords } from '../place-words.ts'
import { besideWords } from '../shape-words.ts'
import { style } from './style.ts'

/** Findings of one rule and verdict that are listed: a page of tens of thousands freezes browsers. */
const listed = 500

/**
 * The report as one HTML file: no request leaves it, it prints well, and it filters by severity without a script. A policy
 * in its head forbids what it does not need.
 */
export function htmlReport(report: CheckReport, voice: Voice): string {
  const { say, language } = voice
  const { failing } = report.totals
  const good = failing === 0 && !checkedNothing(report)
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escaped(say('report.title'))}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<header>
<h1>${escaped(say('report.title'))}</h1>
<p class="verdict ${good ? 'good' : 'bad'}">${escaped(outcomeSentence(report, voice))}</p>
${facts(report, voice)}
</header>
<main>
${unreadSection(report, voice)}
${noticesSection(report, voice)}
${ruleTable(report, voice)}
${findingsSection(report, voice)}
${filesSection(report, voice)}
</main>
<footer><p>${escaped(say('report.footer', { version: report.tool.version }))}</p></footer>
</body>
</html>
`
}

function facts({ basis, files, totals, stoppedEarly }: CheckReport, { say }: Voice): string {
  const { records, judged, malformed, waived, known, notShown } = totals
  const lines = [
    say('report.basis', basis),
    say('check.records', { files: files.length, records, judged, malformed }),
    say('check.findings', { counts: severities.map((severity) => [severity, totals.bySeverity[severity]]) }),
    ...(waived + known > 0 ? [say('check.set-aside', { waived, known })] : []),
    ...(notShown > 0 ? [say('check.not-kept', { count: notShown })] : []),
  ]
  const warning =
    stoppedEarly === undefined ? '' : `<p class="stopped">${escaped(say('check.stopped-early', stoppedEarly))}</p>`
  return `${warning}<ul class="facts">${lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>`
}

function unreadSection(report: CheckReport, { say, tell, language }: Voice): string {
  const unread = unreadOf(report)
  if (unread.length === 0) return ''
  const rows = unread.map(
    ({ place, message }) => `<li><code>${escaped(placeWords(place, language))}</code> ${escaped(tell(message))}</li>`,
  )
  return `<section class="unread"><h2>${escaped(say('check.unreadable-count', { count: unreadCount(report) }))}</h2><ul>${rows.join('')}</ul></section>`
}

function noticesSection(report: CheckReport, { say, tell, language }: Voice): string {
  const notices = noticesOf(report)
  if (notices.length === 0) return ''
  const rows = notices.map(
    ({ place, message }) => `<li><code>${escaped(placeWords(place, language))}</code> ${escaped(tell(message))}</li>`,
  )
  return `<section class="notices"><h2>${escaped(say('report.notices', { count: notices.length }))}</h2><ul>${rows.join('')}</ul></section>`
}

function ruleTable({ totals }: CheckReport, voice: Voice): string {
  const { say, tell } = voice
  if (totals.byRule.length === 0) return ''
  const head = columnTitles(voice, 'rule')
    .map((title) => `<th scope="col">${escaped(title)}</th>`)
    .join('')
  const rows = totals.byRule.map((total) => {
    const { rule, verdict, severity, title, count, failing, waived, known, files } = total
    const numbers = [count, failing, waived, known, files].map((number) => `<td class="n">${number}</td>`).join('')
    return `<tr><td>${badge(severity, say('check.severity', { severity }))}</td><td><a href="#${anchorOf(total)}"><code>${escaped(rule)}</code></a></td><td>${escaped(tell(title))}</td><td>${escaped(say('check.verdict', { verdict }))}</td>${numbers}</tr>`
  })
  return `<section><h2>${escaped(say('report.by-rule'))}</h2><table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></section>`
}

function findingsSection({ findings, totals }: CheckReport, voice: Voice): string {
  const { say } = voice
  const counted = findings.filter(({ severity }) => severity !== undefined)
  if (counted.length === 0) return ''
  const filters = severities
    .filter((severity) => totals.bySeverity[severity] > 0)
    .map(
      (severity) =>
        `<label><input type="checkbox" id="show-${severity}" checked> ${badge(severity, say('check.severity', { severity }))} ${totals.bySeverity[severity]}</label>`,
    )
  const groups = Map.groupBy(counted, ({ rule, verdict }) => `${rule} ${verdict}`)
  const sections = totals.byRule.map((total) => {
    const ones = groups.get(`${total.rule} ${total.verdict}`) ?? []
    return ones.length === 0 ? '' : ruleSection(total, ones, voice)
  })
  return `<section class="findings"><h2>${escaped(say('report.findings'))}</h2><fieldset class="filter"><legend>${escaped(say('report.filter'))}</legend>${filters.join('')}</fieldset>${sections.join('')}</section>`
}

function ruleSection(total: RuleTotal, findings: readonly ReportFinding[], voice: Voice): string {
  const { severity, rule, title, citation, mend, count, waived, known } = total
  const { say, tell } = voice
  const shown = findings.slice(0, listed)
  const left = count + waived + known - shown.length
  const more = left > 0 ? `<p class="more">${escaped(say('check.more', { what: rule, count: left }))}</p>` : ''
  const ground = citation === undefined ? '' : `<p>${escaped(tell(citation))}</p>`
  const cells = shown.map((finding) => `<li>${findingItem(finding, voice)}</li>`)
  return `<details open class="rule of-${severity}" id="${anchorOf(total)}"><summary>${badge(severity, say('check.severity', { severity }))} ${escaped(tell(title))} <code>${escaped(rule)}</code> <span class="n">${count}</span></summary>${ground}<p class="mend">${escaped(tell(mend))}</p><ol>${cells.join('')}</ol>${more}</details>`
}

function findingItem(
  { place, message, needs, nearby, waived, known, fails, confidence }: ReportFinding,
  voice: Voice,
): string {
  const { say, tell, language } = voice
  const state =
    waived !== undefined
      ? `<span class="state">${escaped(say('report.waived', waived))}</span>`
      : known === true
        ? `<span class="state">${escaped(say('report.known'))}</span>`
        : fails
          ? `<span class="state fails">${escaped(say('report.fails'))}</span>`
          : ''
  const missing = needs.map(({ text }) => `<li>${escaped(tell(text))}</li>`).join('')
  return `<code class="place">${escaped(placeWords(place, language))}</code> ${state}<span class="sure">${escaped(say('report.confidence', { confidence }))}</span><p>${escaped(tell(message.text))}</p>${missing === '' ? '' : `<ul>${missing}</ul>`}${beside(nearby, voice)}`
}

function beside(nearby: readonly Neighbour[], { say, language }: Voice): string {
  if (nearby.length === 0) return ''
  const shapes = nearby.map((one) => besideWords(one, language))
  return `<p class="nearby">${escaped(say('check.nearby', { shapes }))}</p>`
}

function filesSection({ files }: CheckReport, voice: Voice): string {
  const { say } = voice
  const rows = files.map(
    ({ file, format = '', state, findings }) =>
      `<tr class="${state}"><td><code>${escaped(file)}</code></td><td>${escaped(format)}</td><td>${escaped(say('report.state', { state }))}</td><td class="n">${findings}</td></tr>`,
  )
  const head = columnTitles(voice, 'file')
    .map((title) => `<th scope="col">${escaped(title)}</th>`)
    .join('')
  return `<section><details><summary>${escaped(say('report.files', { count: files.length }))}</summary><table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></details></section>`
}

function badge(severity: string, word: string): string {
  return `<span class="badge ${severity}">${escaped(word)}</span>`
}

function anchorOf({ rule, verdict }: RuleTotal): string {
  return `${rule}-${verdict}`.replace(/[^a-z0-9]+/gi, '-')
}
