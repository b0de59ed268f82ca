import type { DataResourceRecord } from '@gongkai/core'
import type { ExportSet } from '../exports/exporter.ts'
import type { ExportFile } from '../exports/make-files.ts'
import { positionText } from '../exports/position.ts'
import { inBoth, iri, type Name, type Thing, type Value } from './node.ts'

/** What the catalogue of a node is made of. */
export interface CatalogueParts {
  readonly baseUrl: string
  readonly license?: { readonly name: string; readonly url: string }
  readonly exported: ExportSet
  readonly resources: readonly DataResourceRecord[]
}

const language = 'http://publications.europa.eu/resource/authority/language/ZHO'
const continuous = 'http://publications.europa.eu/resource/authority/frequency/CONT'
const sha256 = 'http://spdx.org/rdf/terms#checksumAlgorithm_sha256'
const mediaTypes = 'https://www.iana.org/assignments/media-types/'

/**
 * The catalogue of a node by DCAT-AP 3.0.1: the records as a dataset with their exports, each data resource as a
 * dataset, the API as a service. The profile checks classes, so all that is linked to is typed in the same document.
 */
export function catalogueOf(parts: CatalogueParts): readonly Thing[] {
  const { baseUrl, license, exported, resources } = parts
  const datasets = [recordsDataset(parts), ...resources.map((one) => resourceDataset(one, parts))]
  const service: Thing = {
    id: `${baseUrl}/catalog#api`,
    types: ['dcat:DataService'],
    properties: [
      ['dct:title', ...inBoth({ 'zh-CN': '政府信息公开开放接口', en: 'Open API of published government information' })],
      ['dcat:endpointURL', iri(`${baseUrl}/`)],
      ['dcat:endpointDescription', iri(`${baseUrl}/openapi.json`)],
      ['dcat:servesDataset', ...datasets.map(({ id }) => iri(id ?? ''))],
      ...licensed(parts),
    ],
  }
  const files = exported.files.map((file) => exportDistribution(file, parts))
  const outside = resources.flatMap((one) => resourceDistributions(one, parts))
  const catalogue: Thing = {
    id: `${baseUrl}/catalog`,
    types: ['dcat:Catalog'],
    properties: [
      ['dct:title', ...inBoth({ 'zh-CN': '政府信息公开目录', en: 'Catalogue of published government information' })],
      ['dct:description', ...inBoth({ 'zh-CN': '本节点提供的数据和接口。', en: 'The data and the API of this node.' })],
      ['dct:publisher', iri(`${baseUrl}/catalog#publisher`)],
      ['dct:language', iri(language)],
      ['dct:modified', { value: exported.made, type: 'xsd:dateTime' }],
      ['foaf:homepage', iri(`${baseUrl}/`)],
      ['dcat:dataset', ...datasets.map(({ id }) => iri(id ?? ''))],
      ['dcat:service', iri(service.id ?? '')],
      ...licensed(parts),
    ],
  }
  const publisher: Thing = {
    id: `${baseUrl}/catalog#publisher`,
    types: ['foaf:Agent'],
    properties: [['foaf:name', { text: new URL(baseUrl).host }]],
  }
  const licenses = license === undefined ? [] : [typed(license.url, 'dct:LicenseDocument')]
  const home = typed(`${baseUrl}/`, 'foaf:Document', 'rdfs:Resource')
  const said = [catalogue, publisher, service, ...datasets, ...files, ...outside, ...licenses, home]
  return [...said, ...neighbours(said)]
}

function recordsDataset({ baseUrl, exported }: CatalogueParts): Thing {
  return {
    id: `${baseUrl}/catalog#records`,
    types: ['dcat:Dataset'],
    properties: [
      ['dct:title', ...inBoth({ 'zh-CN': '政府信息公开记录', en: 'Records of published government information' })],
      [
        'dct:description',
        ...inBoth({ 'zh-CN': '现有的全部公开记录。', en: 'Every live record of published government information.' }),
      ],
      ['dct:identifier', { text: `${baseUrl}/catalog#records` }],
      ['dct:publisher', iri(`${baseUrl}/catalog#publisher`)],
      ['dct:language', iri(language)],
      ['dct:accrualPeriodicity', iri(continuous)],
      ['dct:modified', { value: exported.made, type: 'xsd:dateTime' }],
      ['dcat:distribution', ...exported.files.map((file) => iri(addressOf(file, baseUrl, exported)))],
    ],
  }
}

function addressOf({ file }: ExportFile, baseUrl: string, set: ExportSet): string {
  const query = file.includes('.bom.csv') ? '?bom=true' : ''
  return `${baseUrl}/v1/exports/${positionText(set)}/${file.replace('.bom.csv', '.csv')}${query}`
}

function exportDistribution(file: ExportFile, parts: CatalogueParts): Thing {
  const address = addressOf(file, parts.baseUrl, parts.exported)
  const csv = file.file.includes('.csv')
  return {
    id: address,
    types: ['dcat:Distribution', 'rdfs:Resource'],
    properties: [
      ['dct:title', { text: file.file }],
      ['dcat:accessURL', iri(address)],
      ['dcat:downloadURL', iri(address)],
      ['dcat:mediaType', iri(`${mediaTypes}${csv ? 'text/csv' : 'application/x-ndjson'}`)],
      ['dcat:compressFormat', ...(file.file.endsWith('.gz') ? [iri(`${mediaTypes}application/gzip`)] : [])],
      ['dcat:byteSize', { value: String(file.bytes), type: 'xsd:nonNegativeInteger' }],
      ['dct:modified', { value: parts.exported.made, type: 'xsd:dateTime' }],
      [
        'spdx:checksum',
        {
          types: ['spdx:Checksum'],
          properties: [
            ['spdx:algorithm', iri(sha256)],
            ['spdx:checksumValue', { value: file.sha256, type: 'xsd:hexBinary' }],
          ],
        },
      ],
      ...licensed(parts),
    ],
  }
}

function resourceDataset(record: DataResourceRecord, parts: CatalogueParts): Thing {
  const { baseUrl } = parts
  const { id, title, text, dataChangedOn } = record
  return {
    id: `${baseUrl}/v1/records/${id}`,
    types: ['dcat:Dataset'],
    properties: [
      ['dct:title', { text: title, language: 'zh-CN' }],
      ['dct:description', { text: text ?? title, language: 'zh-CN' }],
      ['dct:identifier', { text: id }],
      ['dct:publisher', iri(`${baseUrl}/catalog#publisher`)],
      ['dct:language', iri(language)],
      ...(dataChangedOn === undefined ? [] : [['dct:modified', { value: dataChangedOn, type: 'xsd:date' }] as const]),
      ['dcat:distribution', ...resourceDistributions(record, parts).map((one) => iri(one.id ?? ''))],
    ],
  }
}

/** A data resource is had where its publisher serves the rows; always as the record that describes it. */
function resourceDistributions({ id, rows }: DataResourceRecord, parts: CatalogueParts): readonly Thing[] {
  const record = `${parts.baseUrl}/v1/records/${id}`
  const media = rows?.mediaType
  const own: Thing = {
    id: `${record}#distribution`,
    types: ['dcat:Distribution'],
    properties: [
      ['dcat:accessURL', iri(rows?.url ?? record)],
      ['dcat:downloadURL', ...(rows?.url === undefined ? [] : [iri(rows.url)])],
      ['dcat:mediaType', ...(media === undefined ? [] : [iri(`${mediaTypes}${media}`)])],
      ...licensed(parts),
    ],
  }
  return [own]
}

function licensed({ license }: CatalogueParts): readonly (readonly [Name, ...Value[]])[] {
  return license === undefined ? [] : [['dct:license', iri(license.url)]]
}

function typed(id: string, ...types: readonly Name[]): Thing {
  return { id: iri(id).iri, types, properties: [] }
}

const classes: { readonly [N in Name]?: Name } = {
  'dct:language': 'dct:LinguisticSystem',
  'dct:accrualPeriodicity': 'dct:Frequency',
  'dcat:mediaType': 'dct:MediaType',
  'dcat:compressFormat': 'dct:MediaType',
  'dcat:accessURL': 'rdfs:Resource',
  'dcat:downloadURL': 'rdfs:Resource',
  'dcat:endpointURL': 'rdfs:Resource',
  'dcat:endpointDescription': 'rdfs:Resource',
  'spdx:algorithm': 'spdx:ChecksumAlgorithm',
}

/** What is linked to and said nothing of, each with its class. */
function neighbours(things: readonly Thing[]): readonly Thing[] {
  const known = new Set(things.map(({ id }) => id))
  const found = new Map<string, Name>()
  const visit = ({ properties }: Thing): void => {
    for (const [name, ...values] of properties)
      for (const value of values) {
        const type = classes[name]
        if ('iri' in value && type !== undefined && !known.has(value.iri)) found.set(value.iri, type)
        if ('properties' in value) visit(value)
      }
  }
  things.forEach(visit)
  return [...found].map(([id, type]) => typed(id, type))
}
