import { describeInput, fail, ok, type Result } from '../problems/index.ts'
import { dashCharacters, toHalfWidth, withoutSpaces } from './characters.ts'
import { organisationCheck } from './check-digits.ts'
import { isCreditCode } from './credit-code.ts'
import { isMobileNumber } from './mobile-number.ts'
import { residentIdFaults } from './resident-id.ts'

/** What is doubtful about an index number that could be read. */
export type IndexNumberWarning =
  | 'organisation-check-fails'
  | 'credit-code-check-fails'
  | 'year-not-plausible'
  | 'not-a-date-of-issue'
  | 'date-not-proven'
  | 'scheme-unknown'

interface Common {
  /** The canonical writing: half width, upper case, no spaces, one kind of stroke. */
  readonly canonical: string
  readonly warnings: readonly IndexNumberWarning[]
}

/** An index number (索引号) of government information, by the scheme that made it. There is no national grammar. */
export type IndexNumber =
  | (Common & {
      /** 000014349/2018-00221, 014742224A/2023-0043406, 01527918X-2020-153077. */
      readonly scheme: 'organisation-code'
      readonly organisation: string
      /** The letter some portals put behind the code. */
      readonly letter?: string
      readonly year: number
      readonly serial: string
    })
  | (Common & {
      /** 11441700007280420Y/2021-00050, 11341702486344515H/202110-00013; some portals put a letter behind the code. */
      readonly scheme: 'credit-code'
      readonly creditCode: string
      readonly letter?: string
      readonly year: number
      readonly month?: number
      readonly serial: string
    })
  | (Common & {
      /** 01606072-9-02_A/2011-1126001: Shangluo's portal before it was replaced. */
      readonly scheme: 'shangluo-old'
      readonly organisation: string
      readonly directory: string
      readonly year: number
      readonly monthAndDay: string
      readonly serial: string
    })
  | (Common & {
      /** 20211208-064134-702: the moment a content system moved the page. It says nothing about the document. */
      readonly scheme: 'migration-timestamp'
    })
  | (Common & {
      /** 20191202-189769: eight digits that may be a date, and a serial. */
      readonly scheme: 'dated-serial'
      readonly serial: string
    })
  | (Common & {
      /** TCXXGK-2020-011721, GSDE0107. */
      readonly scheme: 'letters'
      readonly prefix: string
    })
  | (Common & {
      /** Twenty-one digits without a stroke. */
      readonly scheme: 'digits'
    })
  | (Common & {
      /** Any other row of letters, digits and strokes that a portal calls an index number. */
      readonly scheme: 'other'
    })

/** The scheme of an index number. */
export type IndexNumberScheme = IndexNumber['scheme']

const label = /^索引号[:]?/
const dashes = new RegExp(`[${dashCharacters}]`, 'g')
const organisation = /^([0-9A-Z]{8})-?([0-9X])([A-Z]?)[/-](\d{4})-(\d{4,8})$/
const credit = /^([0-9A-Z]{18})([A-Z]?)\/(\d{4})(0[1-9]|1[0-2])?-(\d{3,8})$/
const shangluo = /^([0-9A-Z]{8})-([0-9X])-(\d{2}(?:_[A-Z])?)\/(\d{4})-(\d{4})(\d{3,4})$/
const timestamp = /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])-(?:[01]\d|2[0-3])[0-5]\d[0-5]\d-\d{3}$/
const dated = /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])-(\d{4,10})$/
const letters = /^([A-Z]{2,12})[-_/]?\d[\d\-/_]{2,24}$/
const day = /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$/
const other = /^(?=.*\d)(?=.*[-_/A-Z])[0-9A-Z][0-9A-Z\-_/.]{5,39}$/

function yearWarning(year: string): readonly IndexNumberWarning[] {
  return year >= '1949' && year <= '2099' ? [] : ['year-not-plausible']
}

function organisationWarning(body: string, check: string): readonly IndexNumberWarning[] {
  return organisationCheck(body) === check ? [] : ['organisation-check-fails']
}

function readShangluo(canonical: string): IndexNumber | undefined {
  const [, body, check, directory, year, monthAndDay, serial] = shangluo.exec(canonical) ?? []
  if (body === undefined || check === undefined || directory === undefined) return undefined
  if (year === undefined || monthAndDay === undefined || serial === undefined) return undefined
  const warnings = [...organisationWarning(body, check), ...yearWarning(year)]
  const written = { scheme: 'shangluo-old', canonical, warnings, organisation: body + check } as const
  return { ...written, directory, year: Number(year), monthAndDay, serial }
}

function readCredit(canonical: string): IndexNumber | undefined {
  const [, creditCode, letter, year, month, serial] = credit.exec(canonical) ?? []
  if (creditCode === undefined || year === undefined || serial === undefined) return undefined
  const failed: readonly IndexNumberWarning[] = isCreditCode(creditCode) ? [] : ['credit-code-check-fails']
  const warnings = [...failed, ...yearWarning(year)]
  const letterOf = letter === undefined || letter === '' ? {} : { letter }
  const monthOf = month === undefined ? {} : { month: Number(month) }
  return { scheme: 'credit-code', canonical, warnings, creditCode, ...letterOf, year: Number(year), ...monthOf, serial }
}

function readOrganisation(canonical: string): IndexNumber | undefined {
  const [, body, check, letter, year, serial] = organisation.exec(canonical) ?? []
  if (body === undefined || check === undefined || year === undefined || serial === undefined) return undefined
  const warnings = [...organisationWarning(body, check), ...yearWarning(year)]
  const code = { organisation: body + check, ...(letter === undefined || letter === '' ? {} : { letter }) }
  return { scheme: 'organisation-code', canonical, warnings, ...code, year: Number(year), serial }
}

function readRest(canonical: string): IndexNumber | undefined {
  if (timestamp.test(canonical)) {
    return { scheme: 'migration-timestamp', canonical, warnings: ['not-a-date-of-issue'] }
  }
  const serial = dated.exec(canonical)?.[1]
  if (serial !== undefined) return { scheme: 'dated-serial', canonical, warnings: ['date-not-proven'], serial }
  const prefix = letters.exec(canonical)?.[1]
  if (prefix !== undefined) return { scheme: 'letters', canonical, warnings: [], prefix }
  if (/^\d{21}$/.test(canonical)) return { scheme: 'digits', canonical, warnings: [] }
  if (other.test(canonical) && !day.test(canonical) && !isPersonal(canonical)) {
    return { scheme: 'other', canonical, warnings: ['scheme-unknown'] }
  }
  return undefined
}

/** A number of a person is never taken for an index number of unknown scheme. */
function isPersonal(canonical: string): boolean {
  const digits = canonical.replace(/[-/_.]/g, '')
  return residentIdFaults(digits).length === 0 || isMobileNumber(digits)
}

/**
 * Reads an index number (索引号), in every shape seen on portals.
 *
 * A failing check character inside only warns, for real numbers fail it. A migration timestamp is never a date of
 * issue, and is not handed out as one.
 * @param input anything; the label 索引号 in front, spaces, full width and lower case do not matter
 * @returns the number by its scheme, or the problem `identifiers/not-an-index-number`
 * @example
 * ```ts
 * unwrap(parseIndexNumber('索 引 号：000014349／2018－00221')).canonical // → '000014349/2018-00221'
 * unwrap(parseIndexNumber('20211208-064134-702')).warnings // → ['not-a-date-of-issue']
 * unwrap(parseIndexNumber('01606072-9-02_A/2011-1126001')).scheme // → 'shangluo-old'
 * unwrap(parseIndexNumber('无')) // throws identifiers/not-an-index-number
 * ```
 */
export function parseIndexNumber(input: unknown): Result<IndexNumber> {
  const refused = fail('identifiers/not-an-index-number', { got: describeInput(input) })
  if (typeof input !== 'string') return refused
  const tight = withoutSpaces(toHalfWidth(input)).replace(dashes, '-').replace(label, '')
  const canonical = tight.toUpperCase()
  const read = readShangluo(canonical) ?? readCredit(canonical) ?? readOrganisation(canonical) ?? readRest(canonical)
  return read === undefined ? refused : ok(Object.freeze({ ...read, warnings: Object.freeze([...read.warnings]) }))
}

/** The canonical writing of an index number. */
export function formatIndexNumber(number: IndexNumber): string {
  return number.canonical
}
