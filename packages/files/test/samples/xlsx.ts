import { zip } from './zip.ts'

/** A sheet of a made-up workbook: the inside of `worksheet`, and what belongs to it. */
export interface SampleSheet {
  readonly name: string
  readonly state?: 'hidden' | 'veryHidden'
  /** The XML inside `worksheet`. */
  readonly xml: string
  readonly rels?: string
}

const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** Escapes text for XML. */
export function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** Rows of inline strings. */
export function inlineRows(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]): string =>
    row.map((text) => `<c t="inlineStr"><is><t>${xml(text)}</t></is></c>`).join('')
  return `<sheetData>${rows.map((row) => `<row>${cells(row)}</row>`).join('')}</sheetData>`
}

/** Makes a workbook by hand, with whatever parts a test wants beside. */
export async function xlsx(
  sheets: readonly SampleSheet[],
  more: Readonly<Record<string, string | Uint8Array>> = {},
  workbook: { readonly properties?: string; readonly names?: string } = {},
): Promise<Uint8Array> {
  const list = sheets.map(({ name, state }, index) => {
    const hidden = state === undefined ? '' : ` state="${state}"`
    return `<sheet name="${xml(name)}" sheetId="${index + 1}"${hidden} r:id="rId${index + 1}"/>`
  })
  const links = sheets.map(
    (_sheet, index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  )
  const entries: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="${relationships}"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}">${workbook.properties ?? ''}<sheets>${list.join('')}</sheets>${workbook.names ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${relationships}">${links.join('')}</Relationships>`,
  }
  sheets.forEach((sheet, index) => {
    entries[`xl/worksheets/sheet${index + 1}.xml`] =
      `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${main}" xmlns:r="${office}">${sheet.xml}</worksheet>`
    if (sheet.rels !== undefined)
      entries[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] =
        `<Relationships xmlns="${relationships}">${sheet.rels}</Relationships>`
  })
  return zip({ ...entries, ...more })
}
