import type { Translation } from '../translation.ts'
import type { who as source } from '../zh-CN/who.ts'

/** `gongkai who` in English. */
export const who: Translation<typeof source> = {
  'who.summary': () => 'who answers for a function',
  'who.about': () =>
    'Tells which body answers for a function in a place on a day: by the records of who answers for what (kind responsibility) first, then by the clauses. The records are read from the files and folders that are named; where none is, from the include of the configuration; where neither is, the answer is by the clauses alone and says so. Where a clause names a body of the city, that is a model to a county.',
  'who.argument.function': () => 'code or label of the function, such as websites; --list shows them all',
  'who.argument.files': () =>
    'files or folders with the records (JSON, JSON Lines, YAML); tables become records by gongkai import',
  'who.option.place': () => 'place code; that of the configuration, without one the nation (100000)',
  'who.option.on': () => 'the day asked about; today by default (Beijing time)',
  'who.option.key-area': () => 'code of the key area, where the function is key-area',
  'who.option.list': () => 'list the functions',
  'who.word.function': () => 'function',
  'who.word.area': () => 'area',
  'who.examples': () =>
    `Ends with 0 where a body answers, with 1 where none was found.

Examples:
  gongkai who websites --place 611000 --on 2014-06-03
  gongkai who websites --place 999902 --on 2014-06-03 examples/content
  gongkai who press-release --place 611000 --json
  gongkai who --list`,
  'who.unknown-function': ({ given, suggestion }) =>
    `there is no function ${given}${suggestion === undefined ? '.' : `; did you mean ${suggestion}?`} The functions are:`,
  'who.not-records': ({ file }) =>
    `${file} does not hold records (JSON, JSON Lines, YAML); tables and pages become records by gongkai import`,
  'who.asked': ({ label, code, where, on }) => `${label} (${code}), ${where}, ${on}`,
  'who.cited': ({ citation, clause }) => (clause === undefined ? citation : `${citation} (${clause})`),
  'who.by-record': ({ clause }) =>
    clause === undefined ? 'by a published record' : `by a published record, which rests on ${clause}`,
  'who.by-clause': ({ citation }) => `under ${citation}`,
  'who.while': ({ from, to }) =>
    [from === undefined ? [] : `from ${from}`, to === undefined ? [] : `to ${to}`].flat().join(' '),
  'who.each-level': () => 'each level has a body of this line of its own, under its own name',
  'who.model': () => 'the arrangement above: after its pattern the place shares out its own',
  'who.uncertain': () =>
    'note: the sources leave open whether the provision was in force that day; --assert-in-force says that it was',
  'who.undated': () => 'note: the record does not say since when, so nobody can tell whether it answered that day',
  'who.nobody': ({ read }) =>
    read === 0
      ? 'nobody was found: no clause names a body, and no records were read; name the files that hold them, or the place by --place'
      : `nobody was found: no clause names a body, nor does any of the ${read} records that were read`,
  'who.clauses-only': () =>
    'no records were read, the answer is by the clauses alone; name files or folders to read them too',
  'who.refused': ({ count }) => `${count} records of who answers are not of the form and were left out:`,
  'who.unreadable': ({ count }) => `${count} places could not be read:`,
}
