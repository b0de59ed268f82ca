import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js'
import { escapeXml } from '../escape-xml.ts'
import { type SheetContent, sheetXml } from './sheet-xml.ts'

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const packageNames = 'http://schemas.openxmlformats.org/package/2006'
const officeNames = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const typeNames = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Style 0 is plain, 1 a header, 2 a cell of text that wraps. The font is one that has Chinese wherever there is Office. */
const styles = `${head}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="10"/><name val="Microsoft YaHei"/><family val="2"/><charset val="134"/></font><font><b/><sz val="10"/><color rgb="FFFFFFFF"/><name val="Microsoft YaHei"/><family val="2"/><charset val="134"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF27496D"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="thin"><color rgb="FFD5DCE4"/></bottom><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyFont="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`

/** The name of a sheet as formulas write it. */
function quoted(name: string): string {
  return `'${name.replaceAll("'", "''")}'`
}

/** Packages of one content must be one and the same file, whenever they are made. */
const fixedDate = new Date(Date.UTC(2000, 0, 1))

/**
 * Writes a workbook: the few parts of OOXML that a report needs (ECMA-376).
 * @param sheets their names at most 31 characters and without `[]:*?/\`
 */
export async function workbook(sheets: readonly SheetContent[]): Promise<Uint8Array> {
  const numbered = sheets.map((sheet, index) => ({ ...sheet, number: index + 1 }))
  const parts: readonly (readonly [string, string])[] = [
    [
      '[Content_Types].xml',
      `${head}<Types xmlns="${packageNames}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${typeNames}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${typeNames}.styles+xml"/>${numbered.map(({ number }) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${typeNames}.worksheet+xml"/>`).join('')}</Types>`,
    ],
    [
      '_rels/.rels',
      `${head}<Relationships xmlns="${packageNames}/relationships"><Relationship Id="rId1" Type="${officeNames}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `${head}<workbook xmlns="${main}" xmlns:r="${officeNames}"><sheets>${numbered.map(({ name, number }) => `<sheet name="${escapeXml(name)}" sheetId="${number}" r:id="rId${number}"/>`).join('')}</sheets><definedNames>${numbered.map(({ name, number }) => `<definedName name="_xlnm.Print_Titles" localSheetId="${number - 1}">${escapeXml(quoted(name))}!$1:$1</definedName>`).join('')}</definedNames></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${head}<Relationships xmlns="${packageNames}/relationships">${numbered.map(({ number }) => `<Relationship Id="rId${number}" Type="${officeNames}/worksheet" Target="worksheets/sheet${number}.xml"/>`).join('')}<Relationship Id="rId${numbered.length + 1}" Type="${officeNames}/styles" Target="styles.xml"/></Relationships>`,
    ],
    ['xl/styles.xml', styles],
    ...numbered.map((sheet) => [`xl/worksheets/sheet${sheet.number}.xml`, sheetXml(sheet)] as const),
  ]
  const zip = new ZipWriter(new Uint8ArrayWriter(), {
    useWebWorkers: false,
    lastModDate: fixedDate,
    extendedTimestamp: false,
  })
  const encoder = new TextEncoder()
  for (const [name, xml] of parts) await zip.add(name, new Uint8ArrayReader(encoder.encode(xml)))
  return await zip.close()
}
