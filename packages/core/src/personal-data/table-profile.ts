import { withoutSpaces } from '../identifiers/characters.ts'
import { type ColumnRole, type ColumnTitle, columnTitle, personalRoles, sharedRoles } from './column-roles.ts'
import { type Label, labelOfTitle } from './labels.ts'
import { looksLikeMaskedName, looksLikeName } from './person-name.ts'
import type { PersonalDataReason } from './reasons.ts'

/** The value of a cell as a reader gives it. A number keeps what the spreadsheet kept of it. */
export type Cell = string | number | boolean | null

/** What is known of a column before its cells are searched. */
export interface ColumnProfile {
  readonly title?: ColumnTitle
  readonly label?: Label
  /** Whether it holds people's names. */
  readonly names: boolean
  /** Whether its title says that its values are of somebody else than the person the row is about. */
  readonly ofAnother: boolean
}

/** What is known of a table before its cells are searched. */
export interface TableProfile {
  readonly about: 'person' | 'contact' | 'neither'
  readonly why: readonly PersonalDataReason[]
  readonly columns: readonly ColumnProfile[]
  /** Whether title or columns say that the people are children or pupils. */
  readonly minors: boolean
}

/** The share of names that makes a column one of names, and how many it takes. */
const share = 0.7
const fewest = 3

const minorWords = /学生|幼儿|儿童|婴幼|未成年|孤儿|小学|初中|幼儿园|学籍|年级|班级|中考|入学|新生/

const relative = /配偶|夫|妻|父|母|爸|妈|子女|儿|女|成员|监护|家长|代理|代办|经办|共同|同住|户主|担保|紧急/

/** The text of a cell: a number in plain digits, as far as it kept them. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  return typeof cell === 'string' ? cell : String(cell)
}

function holdsNames(rows: readonly (readonly Cell[])[], column: number): boolean {
  const values = rows.map((row) => cellText(row[column])).filter((value) => withoutSpaces(value) !== '')
  const names = values.filter((value) => looksLikeName(value) || looksLikeMaskedName(value)).length
  return names >= fewest && names >= values.length * share
}

function columnProfile(title: string, column: number, rows: readonly (readonly Cell[])[]): ColumnProfile {
  const known = columnTitle(title)
  const label = labelOfTitle(title)
  const names =
    known?.role === 'name' || ((known === undefined || known.role === 'guardian') && holdsNames(rows, column))
  const about = { ...(known === undefined ? {} : { title: known }), ...(label === undefined ? {} : { label }) }
  return { ...about, names, ofAnother: relative.test(title) }
}

function overlaps<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return Array.from(a).some((value) => b.has(value))
}

function aboutOf(
  roles: ReadonlySet<ColumnRole>,
  named: boolean,
  byContent: boolean,
): Pick<TableProfile, 'about' | 'why'> {
  const list = (by: 'columns' | 'names'): Pick<TableProfile, 'about' | 'why'> => ({
    about: 'person',
    why: [{ key: 'person-list', params: { by } }],
  })
  if (overlaps(roles, personalRoles)) return list('columns')
  if (named && overlaps(roles, sharedRoles)) return list(byContent ? 'names' : 'columns')
  if (roles.has('office') || roles.has('contact'))
    return { about: 'contact', why: [{ key: 'contact-table', params: {} }] }
  return named ? list(byContent ? 'names' : 'columns') : { about: 'neither', why: [] }
}

/**
 * What a table is about, by its title, its columns' titles and its first rows: people, contacts of bodies, or neither.
 * @param header the titles of the columns
 * @param rows the first rows
 * @param title the title of the table or file, where there is one
 */
export function profileTable(
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
  title: string,
): TableProfile {
  const width = rows.reduce((most, row) => Math.max(most, row.length), header.length)
  const columns = Array.from({ length: width }, (_, column) => columnProfile(header[column] ?? '', column, rows))
  const roles = new Set(columns.flatMap((column) => column.title?.role ?? []))
  const named = columns.some(({ names }) => names)
  const byContent = named && !roles.has('name')
  const { about, why } = aboutOf(roles, named, byContent)
  const minors = minorWords.test(withoutSpaces(title)) || header.some((text) => minorWords.test(withoutSpaces(text)))
  return { about, why, columns, minors }
}
