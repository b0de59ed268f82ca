import {
  type DocumentNumberDeparture,
  findDocumentNumbers,
  formatDocumentNumber,
  type LocalText,
  type Severity,
  text,
  toHalfWidth,
} from '@gongkai/core'
import type { FoundRule } from '../content/found.ts'
import { wordFinder } from './find-words.ts'
import type { WordList } from './word-list.ts'

/** Something in a text that is written wrongly, and how it is written right where that is certain. */
export interface TextFault {
  readonly of: FoundRule
  readonly severity: Severity
  readonly start: number
  readonly end: number
  readonly message: LocalText
  readonly replacement?: string
}

/** Looks for everything that can be written wrongly. */
export type FaultFinder = (text: string) => readonly TextFault[]

const documentNumberRule: FoundRule = {
  rule: 'text/document-number',
  title: text('发文字号的写法', 'How a document number is written'),
  mend: text(
    '年份用六角括号〔〕括起，数字用半角，序号不加零，不留空格',
    'Put the year in 〔〕, write half-width digits, no zeros before the serial, no spaces',
  ),
  citation: text('GB/T 9704—2012 第7.2.5条', 'GB/T 9704-2012, 7.2.5'),
}

const fullWidthRule: FoundRule = {
  rule: 'text/full-width-date',
  title: text('日期中的全角数字', 'Full-width digits in a date'),
  mend: text('改用半角数字', 'Write half-width digits'),
  citation: text('GB/T 15835—2011', 'GB/T 15835-2011'),
}

/** Departures that are a matter of writing alone. Others, such as 第 before the serial, may be how the number was given. */
const ofWriting: ReadonlySet<DocumentNumberDeparture> = new Set(['brackets', 'full-width', 'leading-zeros', 'spaces'])

const departures: Readonly<Partial<Record<DocumentNumberDeparture, LocalText>>> = {
  brackets: text('括号不是〔〕', 'its brackets are not 〔〕'),
  'full-width': text('含全角数字', 'it has full-width digits'),
  'leading-zeros': text('序号前有零', 'its serial has zeros in front'),
  spaces: text('含空格', 'it has spaces'),
}

function documentNumberFaults(written: string): readonly TextFault[] {
  return findDocumentNumbers(written).flatMap(({ number, start, end }): readonly TextFault[] => {
    if (number.form !== 'bracketed') return []
    const faults = number.departures.filter((departure) => ofWriting.has(departure))
    if (faults.length === 0 || faults.length < number.departures.length) return []
    const say = (language: 'zh-CN' | 'en', separator: string) =>
      faults.flatMap((departure) => departures[departure]?.[language] ?? []).join(separator)
    const message = text(say('zh-CN', '；'), say('en', '; '))
    // The sign before the year is right, or is another fault's: only what follows it is written anew.
    const replacement = formatDocumentNumber(number)
    const signEnd = start + written.slice(start, end).search(/[^一-鿿]/)
    return [
      {
        of: documentNumberRule,
        severity: 'warning',
        start: signEnd,
        end,
        message,
        replacement: replacement.slice(replacement.indexOf('〔')),
      },
    ]
  })
}

const fullWidthDate =
  /[０-９]{4}\s?年(?:\s?[０-９]{1,2}\s?月(?:\s?[０-９]{1,2}\s?日)?)?|(?<![０-９\d])[０-９]{4}(?<point>[-－/／.．])[０-９]{1,2}\k<point>[０-９]{1,2}(?![０-９\d])/g

function fullWidthFaults(written: string): readonly TextFault[] {
  return [...written.matchAll(fullWidthDate)].map((match) => ({
    of: fullWidthRule,
    severity: 'warning',
    start: match.index,
    end: match.index + match[0].length,
    message: text('日期用了全角数字', 'the date is written in full-width digits'),
    replacement: toHalfWidth(match[0]),
  }))
}

const ruleOfList = new WeakMap<WordList, FoundRule>()

function wordRule(list: WordList): FoundRule {
  const known = ruleOfList.get(list)
  if (known !== undefined) return known
  const made = {
    rule: `words/${list.id}`,
    title: text(list.title, list.titleEn ?? list.title),
    mend: text(
      '按提示改正；确无错误的，写入词表的 except',
      'Write the word suggested; where it is right, add it to `except` of the list',
    ),
  }
  ruleOfList.set(list, made)
  return made
}

/**
 * Makes a finder of faults of writing: document numbers, dates in full-width digits, listed words.
 * @param lists the word lists
 */
export function faultFinder(lists: readonly WordList[]): FaultFinder {
  const words = wordFinder(lists)
  return (written) => {
    const found = words(written).map(({ list, word, start, end }): TextFault => {
      const { suggestion } = word
      return {
        of: wordRule(list),
        severity: list.level,
        start,
        end,
        message:
          suggestion === undefined
            ? text(`“${word.word}”`, `“${word.word}”`)
            : text(`“${word.word}”应为“${suggestion}”`, `“${word.word}” should be “${suggestion}”`),
        ...(suggestion !== undefined && { replacement: suggestion }),
      }
    })
    const numbers = /[〔[(（【<〈{［﹝][^〕\])）】>〉}］﹞]{4,6}[〕\])）】>〉}］﹞]/.test(written)
      ? documentNumberFaults(written)
      : []
    const dates = /[０-９]{4}/.test(written) ? fullWidthFaults(written) : []
    return [...found, ...numbers, ...dates].toSorted((a, b) => a.start - b.start)
  }
}
