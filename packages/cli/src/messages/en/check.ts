import type { Verdict } from '@gongkai/core'
import type { Translation } from '../translation.ts'
import type { check as source } from '../zh-CN/check.ts'

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
  'check.summary': () => 'check records against the rules',
  'check.about': () =>
    'Judges each record of the files by the rules of disclosure, and points at the file, the line, the clause and the way to mend it. What is not known is not taken for absent: it says what is missing, and does not call it a breach. No text of a record is in the output.',
  'check.argument.files': () =>
    'files of records: JSON, NDJSON, YAML (convert CSV and others with gongkai import --out)',
  'check.word.instrument': () => 'instrument',
  'check.word.span': () => 'kind:from..to',
  'check.option.as-of': () => 'judge what is due as of this day; today (Beijing time) by default',
  'check.option.format': () => 'output format; text by default',
  'check.option.fail-on': () => 'the least severity that fails; error by default, never for none',
  'check.option.min-confidence': () => 'the least confidence that fails; likely by default',
  'check.option.assert-in-force': () =>
    'state that the instrument was in force where sources leave it open; may be repeated, such as shangluo-opinion-2014',
  'check.option.complete': () =>
    'state that the register of a kind is complete over a span; may be repeated, such as document:2026-01-01..2026-03-31',
  'check.option.show': () => 'how many findings of a rule text shows at most; 10 by default, totals are always exact',
  'check.option.all': () => 'list what was met, does not apply or is not in force, too',
  'check.option.trace': () => 'put the reasoning into the JSON',
  'check.examples': () =>
    `Examples:
  gongkai check records.ndjson
  gongkai check records.ndjson --format json > report.json
  gongkai check records.ndjson --as-of 2026-09-30 --known-on 2026-09-30
  gongkai check records.ndjson --complete document:2026-01-01..2026-03-31 --fail-on warning

The JSON is described by @gongkai/cli/schema/check-report.json.
Exit codes: 0 passed; 1 findings at or above the threshold; 2 wrong use; 3 some input could not be read. 3 goes before 1.`,
  'check.malformed': () => 'Form of the record',
  'check.not-a-span': () => '--complete: expected KIND:FROM..TO, such as document:2026-01-01..2026-03-31',
  'check.unknown-kind': ({ kind, suggestion, kinds }) =>
    `--complete: there is no kind of record ${kind}${meant(suggestion)}; there are ${kinds.join(', ')}`,
  'check.span-reversed': ({ from, to }) => `--complete: the first day ${from} is later than the last ${to}`,
  'check.unknown-instrument': ({ id, suggestion, known }) =>
    `--assert-in-force: there is no instrument ${id}${meant(suggestion)}; there are ${known.join(', ')}`,
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
  'check.nearby': ({ shapes }) => `beside it: ${shapes.join(', ')}`,
  'check.stopped-early': ({ after, of }) =>
    `interrupted: ${after} of ${plural(of, 'file')} checked, the totals below are not the whole`,
  'check.set-aside': ({ waived, known }) =>
    `set aside and not counted above: ${waived} waived, ${known} known to the baseline`,
  'check.not-kept': ({ count }) => `${plural(count, 'finding')} counted but not kept one by one`,
  'check.passes': () => 'no findings at or above the threshold',
  'check.fails': ({ count }) => `${plural(count, 'finding')} at or above the threshold`,
}
