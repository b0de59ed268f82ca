import type { CheckReport, FileReport, ReadingTrouble, ReportFinding } from '../../check/check-report.ts'
import { checkedNothing } from '../../check/report-exit.ts'
import type { Voice } from '../../messages/voice.ts'
import { escapeXml } from '../escape-xml.ts'
import { outcomeSentence } from '../outcome-sentence.ts'
import { placeWords } from '../place-words.ts'

interface Case {
  readonly name: string
  readonly inner: string
  readonly is: 'passed' | 'failure' | 'error' | 'skipped'
}

/**
 * The report as JUnit XML: a suite for each file, a case for each rule that fails there. What could not be read is an
 * `error`, what was found a `failure`, what should be known of a file `skipped`; findings below the threshold are told in `system-out`.
 */
export function junitReport(report: CheckReport, voice: Voice): string {
  const suites = report.files.map((file) => suiteOf(file, report, voice))
  const beyond = report.findings.filter(({ file }) => !report.files.some((one) => one.file === file))
  if (beyond.length > 0) suites.push(suite('gongkai', casesOf(beyond, voice), beyond, voice))
  const broken = (name: string, message: string) =>
    suites.push(suite('gongkai', [{ name, is: 'error', inner: problem('error', message, message) }], [], voice))
  if (report.stoppedEarly !== undefined) broken('stopped-early', voice.say('check.stopped-early', report.stoppedEarly))
  if (checkedNothing(report)) broken('nothing', outcomeSentence(report, voice))
  const sum = (of: keyof Counts) => suites.reduce((total, { counts }) => total + counts[of], 0)
  const head = `<testsuites name="gongkai check" tests="${sum('tests')}" failures="${sum('failures')}" errors="${sum('errors')}" skipped="${sum('skipped')}">`
  return `<?xml version="1.0" encoding="UTF-8"?>\n${head}\n${suites.map(({ xml }) => xml).join('')}</testsuites>\n`
}

interface Counts {
  readonly tests: number
  readonly failures: number
  readonly errors: number
  readonly skipped: number
}

interface Suite {
  readonly xml: string
  readonly counts: Counts
}

function suiteOf(file: FileReport, { findings }: CheckReport, voice: Voice): Suite {
  const own = findings.filter((finding) => finding.file === file.file)
  const unread = file.troubles.filter((trouble) => trouble.unread !== 'none')
  const notices = file.troubles.filter((trouble) => trouble.unread === 'none')
  const cases = [
    ...unread.map((trouble) => unreadCase(trouble, voice)),
    ...casesOf(own, voice),
    ...notices.map((trouble) => noticeCase(trouble, voice)),
  ]
  return suite(file.file, cases.length === 0 ? [{ name: 'gongkai check', is: 'passed', inner: '' }] : cases, own, voice)
}

function casesOf(findings: readonly ReportFinding[], voice: Voice): readonly Case[] {
  const failing = Map.groupBy(
    findings.filter(({ fails }) => fails),
    ({ rule }) => rule,
  )
  return [...failing].map(([rule, ones]) => {
    const [first] = ones
    const message = first === undefined ? rule : voice.tell(first.title)
    return {
      name: rule,
      is: 'failure',
      inner: problem('failure', message, ones.map((one) => told(one, voice)).join('\n'), rule),
    }
  })
}

function unreadCase({ code, message, place }: ReadingTrouble, voice: Voice): Case {
  const text = `${placeWords(place, voice.language)}  ${voice.tell(message)}`
  return { name: `read/${code}`, is: 'error', inner: problem('error', voice.tell(message), text, code) }
}

/** What should be known of a file that was read: neither passed nor failed. */
function noticeCase({ code, message, place }: ReadingTrouble, voice: Voice): Case {
  const text = `${placeWords(place, voice.language)}  ${voice.tell(message)}`
  return { name: `read/${code}`, is: 'skipped', inner: `<skipped message="${escapeXml(text)}"/>` }
}

function problem(tag: 'failure' | 'error', message: string, text: string, type: string = tag): string {
  return `<${tag} type="${escapeXml(type)}" message="${escapeXml(message)}">${escapeXml(text)}</${tag}>`
}

function told({ place, explanation }: ReportFinding, { language, tell }: Voice): string {
  return [placeWords(place, language), ...explanation.map((line) => `  ${tell(line)}`)].join('\n')
}

function suite(name: string, cases: readonly Case[], findings: readonly ReportFinding[], voice: Voice): Suite {
  const count = (is: Case['is']) => cases.filter((one) => one.is === is).length
  const counts = { tests: cases.length, failures: count('failure'), errors: count('error'), skipped: count('skipped') }
  const below = findings.filter(({ fails, severity }) => !fails && severity !== undefined)
  const out =
    below.length === 0
      ? ''
      : `    <system-out>${escapeXml(below.map((one) => told(one, voice)).join('\n'))}</system-out>\n`
  const head = `  <testsuite name="${escapeXml(name)}" tests="${counts.tests}" failures="${counts.failures}" errors="${counts.errors}" skipped="${counts.skipped}">`
  const body = cases.map(
    (one) => `    <testcase classname="${escapeXml(name)}" name="${escapeXml(one.name)}">${one.inner}</testcase>\n`,
  )
  return { counts, xml: `${head}\n${body.join('')}${out}  </testsuite>\n` }
}
