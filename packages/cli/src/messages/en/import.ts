import type { Translation } from '../translation.ts'
import type { importing as source } from '../zh-CN/import.ts'

const rows = (count: number): string => `${count} row${count === 1 ? '' : 's'}`

/** `gongkai import` in English. */
export const importing: Translation<typeof source> = {
  'import.summary': () => 'bring in data of any source by a mapping',
  'import.about': () =>
    'Turns each row of a source into a record by a mapping file, and publishes it on this node or writes it to a file. Every row is accounted for: imported, unchanged, refused or skipped. A date that cannot be read refuses its row; it never becomes today. The same content again makes no new revision; a withdrawn record is not brought back that way.',
  'import.argument.files': () => 'source files: JSON, NDJSON, YAML, or tables with titles (CSV, XLSX)',
  'import.option.map': () => 'the mapping file (YAML or JSON), described in docs/mapping.md',
  'import.option.out': () => 'write records to this file (NDJSON) and not to the node; - is the standard output',
  'import.option.refused': () =>
    'write the refused rows to this file (NDJSON: file, line, codes of the problems, no content)',
  'import.option.show': () => 'how many refused rows to show at most; 20 by default',
  'import.option.restore': () => 'bring back withdrawn records',
  'import.option.indexes-after': () =>
    'build the indexes after the rows, for a store in which nothing was ever published: quicker for many rows; all of them or nothing, and no node can read meanwhile',
  'import.option.dry-run': () => 'check only, write nothing',
  'import.option.json': () => 'print the summary as JSON',
  'import.examples': () =>
    `Examples:
  gongkai import --map gov-cn-pages.yaml pages.ndjson --dry-run
  gongkai import --map gov-cn-pages.yaml pages.ndjson --out records.ndjson --refused refused.ndjson
  gongkai import --map mayor-mailbox.yaml letters.ndjson --data ./data

Exit codes: 0 every row was imported, unchanged or skipped by a rule; 1 rows were refused; 2 wrong use or mapping;
3 a file could not be read.`,
  'import.own-source': ({ option, name }) =>
    `${option}: ${name} is a source, the mapping or the other output, and is not written over; choose another name`,
  'import.no-folder': ({ option, name }) => `${option}: the folder of ${name} does not exist; make it first`,
  'import.is-folder': ({ option, name }) => `${option}: ${name} is a folder; name a file`,
  'import.more-refused': ({ count }) => `${rows(count)} more refused; --refused FILE lists them all`,
  'import.sum': ({ rows: all, imported, unchanged, refused, skipped }) =>
    `${rows(all)} = ${imported} imported + ${unchanged} unchanged + ${refused} refused + ${skipped} skipped`,
  'import.sum-dry': ({ rows: all, imported, unchanged, refused, skipped }) =>
    `dry run, nothing written: ${rows(all)} = ${imported} to import + ${unchanged} unchanged + ${refused} refused + ${skipped} skipped`,
  'import.of-which': (counts) => `  of which ${counts.new} new, ${counts.changed} changed, ${counts.restored} restored`,
  'import.refused-by': ({ code, count }) => `  refused: ${code}, ${rows(count)}`,
  'import.skipped-by': ({ reason, count }) => `  skipped: ${reason}, ${rows(count)}`,
  'import.check': ({ name, count }) => `  check: ${name}, ${rows(count)}`,
  'import.omitted': ({ field, count }) =>
    `  left out: ${field}, ${rows(count)} (not in the vocabulary or table, or no match)`,
  'import.never-seen': ({ names }) => `  note: the mapping names fields the source has nowhere: ${names.join(', ')}`,
  'import.unused': ({ fields }) =>
    `  fields of the source not imported: ${fields.map(([name, count]) => `${name} (${rows(count)})`).join(', ')}`,
  'mapping.faults': ({ count }) => `the mapping file has ${count} fault${count === 1 ? '' : 's'}`,
  'input.no-such-file': ({ file }) => `there is no file ${file}`,
  'input.is-a-folder': ({ file }) => `${file} is a folder; name the files in it`,
  'input.more-remarks': ({ count }) => `${count} more not listed`,
}
