import { labelIsName } from '@gongkai/core'
import { failure } from '../model/part.ts'
import type { OfficePackage } from '../ooxml/office-package.ts'
import { Unreadable } from '../reading.ts'

/** A sheet of a workbook. */
export interface Sheet {
  readonly name: string
  /** What sentences call it: its name, or its number where it is called after a person. */
  readonly called: string
  readonly state: 'visible' | 'hidden' | 'veryHidden'
  /** The path of its part; undefined where the workbook names none. */
  readonly path: string | undefined
  /** Its number, from 1. */
  readonly number: number
}

/** What a workbook says about itself. */
export interface Workbook {
  readonly path: string
  readonly sheets: readonly Sheet[]
  readonly from1904: boolean
  /** Names that stand for a formula or a constant, without the ones programs make for themselves. */
  readonly names: readonly { readonly name: string; readonly formula: string }[]
  readonly sharedStrings: string
  readonly styles: string
}

const yes = new Set(['1', 'true', 'on'])

/** Whether an attribute of the kind `xsd:boolean` is set. */
export function isSet(value: string | undefined): boolean {
  return value !== undefined && yes.has(value)
}

function stateOf(value: string | undefined): Sheet['state'] {
  return value === 'hidden' || value === 'veryHidden' ? value : 'visible'
}

/**
 * Reads the list of sheets.
 * @param office the parts of the workbook
 * @returns what it says; throws where there is no workbook in it
 */
export async function readWorkbook(office: OfficePackage): Promise<Workbook> {
  const main = [...(await office.relationships('')).values()].find(({ type }) => type === 'officeDocument')
  const path = main?.target ?? 'xl/workbook.xml'
  const entry = office.part(path) ?? office.part('xl/workbook.xml')
  if (entry === undefined) throw new Unreadable((file) => failure(file, 'not-this-format', { format: 'xlsx' }))
  const links = await office.relationships(path)
  const linked = (type: string, otherwise: string): string =>
    [...links.values()].find((link) => link.type === type)?.target ?? otherwise
  const sheets: Sheet[] = []
  const names: { name: string; formula: string }[] = []
  let from1904 = false
  let name: string | undefined
  let formula = ''
  await office.feed(entry, {
    open: (element, attributes) => {
      if (element === 'workbookPr') from1904 = isSet(attributes.get('date1904'))
      else if (element === 'sheet') {
        const number = sheets.length + 1
        const name = attributes.get('name') ?? `#${number}`
        sheets.push({
          name,
          called: labelIsName(name) ? `#${number}` : name,
          state: stateOf(attributes.get('state')),
          path: links.get(attributes.get('id') ?? '')?.target,
          number,
        })
      } else if (element === 'definedName') {
        name = attributes.get('name')
        formula = ''
      }
    },
    text: (data) => {
      if (name !== undefined) formula += data
    },
    close: (element) => {
      if (element !== 'definedName' || name === undefined) return
      if (!name.startsWith('_xlnm.')) names.push({ name, formula })
      name = undefined
    },
  })
  return {
    path,
    sheets,
    from1904,
    names,
    sharedStrings: linked('sharedStrings', 'xl/sharedStrings.xml'),
    styles: linked('styles', 'xl/styles.xml'),
  }
}
