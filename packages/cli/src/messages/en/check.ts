import type { Verdict } from '@gongkai/core'
import type { Translation } from '../translation.ts'
import type { check as source } from '../zh-CN/check.ts'
import { report } from './report.ts'

const verdictOrder: readonly Verdict[] = [
  'met',
  'breached',
  'conflict',
  'undetermined',
  'pending',
  'does-not-apply',
  'not-in-force',
]

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`
const meant = (suggestion: string | undefined): string =>
  suggestion === undefined ? '' : `; did you mean ${suggestion}?`

/** `gongkai check` in English. */
export const check: Translation<typeof source> = {
  ...report,
  'check.summary': () => 'check files and records against the rules',
  'check.about': () =>
    'Checks tables, pages, documents and records: judges each record by the rules of disclosure, looks for personal data, for document numbers and words written wrongly, and points at the file, the cell or line, the clause and the way to mend it. What is not known is not taken for absent: it says what is missing, and does not call it a breach; what could not be read is told apart and never passes for checked. No text of a file is in the output.',
  'check.argument.files': () =>
    'files, folders or globs: JSON, NDJSON, YAML, CSV, XLSX, DOCX, PDF, OFD, HTML, Markdown, text, ZIP; without any, what the configuration includes',
  'check.word.instrument': () => 'instrument',
  'check.word.fact': () => 'fact[@id]=value',
  'check.word.span': () => 'kind:from..to',
  'check.option.as-of': () => 'judge what is due as of this day; today (Beijing time) by default',
  'check.option.format': () => 'output format; text by default',
  'check.option.place': () =>
    'the place of the site, and of records that name none; from the configuration by default, else the nation',
  'check.option.config': () =>
    'the configuration; by default the nearest gongkai.config.* above the paths, else above the working folder; none for none',
  'check.option.output': () =>
    'write a report to a file, may be repeated; as FORMAT=FILE, or in the format of --format or of its ending',
  'check.option.baseline': () => 'the baseline: only what is new fails',
  'check.option.update-baseline': () => 'write the baseline anew from what stands now; what was mended goes',
  'check.option.fail-on': () => 'the least severity that fails; error by default, never for none',
  'check.option.min-confidence': () => 'the least confidence that fails; likely by default',
  'check.option.assert-in-force': () =>
    'state that the instrument was in force where sources leave it open; may be repeated, such as shangluo-opinion-2014',
  'check.option.complete': () =>
    'state that the register of a kind is complete over a span; may be repeated, such as document:2026-01-01..2026-03-31',
  'check.option.allow-empty': () => 'pass where there is nothing to check; by default that fails (exit code 2)',
  'check.option.fact': () =>
    'state a fact that records cannot tell, or a limit of your own; may be repeated, such as letter.replyLimit=15 or body.closeToLivelihood@999999.x=true',
  'check.option.fix': () =>
    'mend what is certain: document numbers, full-width dates, page labels, listed words; in text files alone (UTF-8 or GB 18030, kept as it is), every other byte left as it was',
  'check.option.dry-run': () => 'with --fix: show what would change and write nothing',
  'check.option.no-cache': () => 'use no cache; GONGKAI_CACHE names its folder, and nothing of the files is in it',
  'check.option.show': () => 'how many findings of a rule text shows at most; 10 by default, totals are always exact',
  'check.option.all': () => 'list what was met, does not apply or is not in force, too',
  'check.option.trace': () => 'put the reasoning into the JSON',
  'check.examples': () =>
    `Examples:
  gongkai check records.ndjson
  gongkai check records.ndjson --format json > report.json
  gongkai check content --format sarif --output report.sarif --output report.html
  gongkai check content --baseline gongkai.baseline.json
  gongkai check records.ndjson --as-of 2026-09-30 --known-on 2026-09-30
  gongkai check records.ndjson --complete document:2026-01-01..2026-03-31 --fail-on warning

The JSON is described by @gongkai/cli/schema/check-report.json.
Exit codes: 0 passed; 1 findings at or above the threshold; 2 wrong use or configuration, or nothing to check; 3 some input could not be read. 3 goes before 1.`,
  'check.malformed': () => 'Form of the record',
  'check.not-a-span': () => '--complete: expected KIND:FROM..TO, such as document:2026-01-01..2026-03-31',
  'check.unknown-kind': ({ kind, suggestion, kinds }) =>
    `--complete: there is no kind of record ${kind}${meant(suggestion)}; there are ${kinds.join(', ')}`,
  'check.span-reversed': ({ from, to }) => `--complete: the first day ${from} is later than the last ${to}`,
  'check.unknown-instrument': ({ id, suggestion, known }) =>
    `--assert-in-force: there is no instrument ${id}${meant(suggestion)}; there are ${known.join(', ')}`,
  'check.not-a-fact': () =>
    '--fact: expected FACT=VALUE or FACT@ID=VALUE, such as letter.replyLimit=15 or body.closeToLivelihood@999999.x=true',
  'check.fact-not-taken': ({ at, key, why }) => `${at} ${key}: ${why}`,
  'check.severity': ({ severity }) => severity,
  'check.verdict': ({ verdict }) => verdict,
  'check.unreadable': () => 'could not be read',
  'check.more': ({ what, count }) => `${what}: ${count} more not shown (--show or --format json)`,
  'check.unknown-place': ({ place, judgedAs, records }) =>
    `the place ${place} is not in the table: its ${plural(records, 'record')} judged by the law of ${judgedAs} and above, local rules left out`,
  'check.records': ({ files, records, judged, malformed }) =>
    `${plural(files, 'file')}, ${plural(records, 'record')}: ${judged} judged${malformed === 0 ? '' : `, ${malformed} not of the form and not judged`}`,
  'check.findings': ({ counts }) => `findings: ${counts.map(([severity, count]) => `${count} ${severity}`).join(', ')}`,
  'check.verdicts': ({ counts }) =>
    `verdicts: ${verdictOrder.map((verdict) => `${counts[verdict]} ${verdict}`).join(', ')}`,
  'check.unreadable-count': ({ count }) => `${plural(count, 'thing')} could not be read and was not checked`,
  'config.passed-over': ({ file, used }) =>
    `${file} was not used: a run has one configuration, this one ${used === undefined ? 'none' : `has ${used}`}; to use it, check its folder alone or name it by --config`,
  'config.divided': ({ of }) =>
    `the paths have different configurations (${of.map(({ name, config }) => `${name}: ${config ?? 'none'}`).join('; ')}) and none above them all; check them one by one, or name one by --config`,
  'config.not-yaml': ({ file, why }) => `${file} is no valid YAML or JSON (${why})`,
  'config.not-a-module': ({ file, why }) =>
    `${file} could not be loaded (${why}); a configuration in TypeScript needs Node.js 24, or write it as .js, .json or .yaml`,
  'config.no-default': ({ file }) => `${file} must give the configuration by export default`,
  'config.faults': ({ file, count }) => `${file} has ${plural(count, 'fault')}`,
  'config.file-there': ({ file }) => `${file} is there already and was left alone; remove it to have it written anew`,
  'config.written': ({ file }) => `wrote ${file}; change it as it says, then run gongkai check`,
  'check.which-format': ({ file, formats }) =>
    `--output ${file}: its format cannot be told; write FORMAT=FILE, with one of ${formats.join(', ')}`,
  'check.one-to-stdout': ({ one, other }) =>
    `--format ${one} and ${other} cannot both go to the standard output; use --output for a file`,
  'check.needs-file': ({ format }) => `--format ${format} needs --output with a file`,
  'check.not-a-baseline': ({ file }) => `${file} is no baseline; write it anew with --update-baseline`,
  'check.no-baseline': ({ file }) => `there is no baseline ${file}; write it first with --update-baseline`,
  'check.baseline-written': ({ file, count }) => `wrote the baseline ${file} with ${plural(count, 'finding')}`,
  'check.nothing-to-check': () =>
    'there is nothing to check; name files or folders, or write include in the configuration',
  'check.wrote': ({ format, file }) => `wrote ${file} (${format})`,
  'check.dry-run-of-what': () => '--dry-run goes with --fix',
  'check.fixed': ({ mended, leftAlone }) =>
    `mended ${mended}${leftAlone === 0 ? '' : `; ${leftAlone} more are left to a person`}`,
  'check.would-fix': ({ mended, leftAlone }) =>
    `would mend ${mended}, nothing was written${leftAlone === 0 ? '' : `; ${leftAlone} more are left to a person`}`,
  'check.fix-not-here': ({ file, count }) =>
    `${file} holds ${plural(count, 'fault')} with a certain remedy; only text files in UTF-8 or GB 18030 are mended, so it was left to a person`,
  'init.summary': () => 'write a commented configuration',
  'init.about': () =>
    'Writes gongkai.config.yaml into the working folder, every entry explained. A configuration that is there is left alone.',
  'init.examples': () => `Examples:
  gongkai init --place 611002`,
  'check.nearby': ({ shapes }) => `beside it: ${shapes.join(', ')}`,
  'check.stopped-early': ({ after, of }) =>
    `interrupted: ${after} of ${plural(of, 'file')} checked, the totals below are not the whole`,
  'check.set-aside': ({ waived, known }) =>
    `set aside and not counted above: ${waived} waived, ${known} known to the baseline`,
  'check.not-kept': ({ count }) => `${plural(count, 'finding')} counted but not kept one by one`,
  'check.nothing': ({ expected }) =>
    `no record, text or table was there to be judged${expected ? ' (which was allowed)' : ': that is no pass, look at the paths; where it may well be so, add --allow-empty'}`,
  'check.passes': () => 'no findings at or above the threshold',
  'check.fails': ({ count }) => `${plural(count, 'finding')} at or above the threshold`,
}
