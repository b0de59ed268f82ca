import type { Label } from '../model/labels.ts'
import type { LabelsPart } from '../model/part.ts'
import type { OfficePackage } from './office-package.ts'

/** Where Office files keep what they know about themselves: author, company, manager, what anyone added. */
const propertyParts = ['docProps/core.xml', 'docProps/app.xml', 'docProps/custom.xml'] as const

/** What programs count or note about the file, which is nobody's data. */
const counted = new Set([
  'Template',
  'TotalTime',
  'Pages',
  'Words',
  'Characters',
  'Lines',
  'Paragraphs',
  'CharactersWithSpaces',
  'Application',
  'AppVersion',
  'DocSecurity',
  'ScaleCrop',
  'LinksUpToDate',
  'SharedDoc',
  'HyperlinksChanged',
  'HiddenSlides',
  'Notes',
  'Slides',
  'MMClips',
  'revision',
  'i4',
  'bool',
])

async function propertiesOf(office: OfficePackage, path: string, file: string): Promise<readonly Label[]> {
  const entry = office.part(path)
  if (entry === undefined) return []
  const labels: Label[] = []
  let own: string | undefined
  let element = ''
  let text = ''
  await office.feed(entry, {
    open: (name, attributes) => {
      if (name === 'property') own = attributes.get('name')
      element = name
      text = ''
    },
    text: (data) => {
      text += data
    },
    close: (name) => {
      const value = text.trim()
      // Outside a property of somebody's own, such texts are the names of sheets.
      const listed = name === 'lpstr' && own === undefined
      if (name === element && value !== '' && !counted.has(name) && !listed) {
        const printed = own ?? name
        labels.push({ name: printed, printed, value, place: { kind: 'item', file, item: `${path}#${printed}` } })
      }
      if (name === 'property') own = undefined
      text = ''
    },
  })
  return labels
}

/**
 * Reads the properties of an Office file.
 * @param office its parts
 * @param file its name
 * @returns the properties as labels; undefined where it has none
 */
export async function readProperties(office: OfficePackage, file: string): Promise<LabelsPart | undefined> {
  const labels: Label[] = []
  for (const path of propertyParts) labels.push(...(await propertiesOf(office, path, file)))
  return labels.length === 0 ? undefined : { kind: 'labels', file, source: 'properties', labels }
}
