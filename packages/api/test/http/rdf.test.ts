import { readRecord } from '@gongkai/core'
import jsonld from 'jsonld'
import { Parser, type Quad, Store as QuadStore, Writer } from 'n3'
import Validator from 'rdf-validate-shacl'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { servedVocabularies } from '../../src/http/vocabularies.ts'
import { publish, type Store } from '../../src/index.ts'
import { memoryStore } from '../store/both-engines.ts'
import { document } from '../store/records.ts'
import { testApp } from './app.ts'
import { ask } from './contract.ts'
import { mandatoryShapes } from './dcat-ap-shapes.ts'

const license = { name: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' }
let opened: Store | undefined
const app = () => {
  if (opened === undefined) throw new Error('not open')
  return testApp(opened, { license }).app
}
beforeAll(async () => {
  opened = await memoryStore()
  const data = readRecord({
    id: '611000.data',
    kind: 'data-resource',
    place: '611000',
    title: '公交线路 "一"\\\n\t',
    text: "多行\r\n说明 <b>&'",
    attribute: 'proactive',
    dataChangedOn: '2026-01-05',
    rows: { url: 'https://data.example.test/a b.csv?x="1"', mediaType: 'text/csv' },
  })
  await publish(opened, [document('a'), data], 'test')
})
afterAll(async () => await opened?.close())

async function textOf(target: string): Promise<string> {
  return await (await ask(app(), target)).text()
}

/** The statements of a Turtle text, read by a parser that is not ours. */
function read(turtle: string): Quad[] {
  return new Parser({ format: 'Turtle' }).parse(turtle)
}

/** A graph in a form that is equal for equal graphs, however things without a name are called (RDFC-1.0). */
async function canonical(graph: jsonld.JsonLdDocument): Promise<string> {
  return await jsonld.canonize(graph)
}

async function expectSameGraph(target: string): Promise<Quad[]> {
  const quads = read(await textOf(`${target}?format=turtle`))
  const lines = new Writer({ format: 'N-Quads' }).quadsToString(quads)
  const linked: jsonld.JsonLdDocument = JSON.parse(await textOf(`${target}?format=jsonld`))
  expect(await canonical(await jsonld.fromRDF(lines, { format: 'application/n-quads' }))).toBe(await canonical(linked))
  expect(quads.length).toBeGreaterThan(5)
  return quads
}

describe('the catalogue as a graph', () => {
  it('is the same in Turtle and in JSON-LD, read by the parsers of others', async () => {
    await expectSameGraph('/catalog')
  })

  it('has all that the profile makes mandatory, each of its class', async () => {
    const validator = new Validator(new QuadStore(read(mandatoryShapes)))
    const graph = read(await textOf('/catalog?format=turtle'))
    const report = await validator.validate(new QuadStore(graph))
    const told = report.results.map(({ focusNode, path, message }) => [focusNode?.value, path?.value, message])
    expect(told).toEqual([])
    const less = graph.filter(({ predicate }) => predicate.value !== 'http://purl.org/dc/terms/description')
    expect((await validator.validate(new QuadStore(less))).conforms).toBe(false)
  })

  it('writes dates and numbers as their types have them, which shapes do not look at', async () => {
    const forms: Readonly<Record<string, RegExp>> = {
      dateTime: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/,
      date: /^\d{4}-\d{2}-\d{2}$/,
      nonNegativeInteger: /^\d+$/,
      hexBinary: /^([0-9a-f]{2})+$/,
    }
    for (const { object } of read(await textOf('/catalog?format=turtle'))) {
      if (object.termType !== 'Literal') continue
      const [, type = ''] = /XMLSchema#(.+)$/.exec(object.datatype.value) ?? []
      const form = forms[type]
      if (form !== undefined) expect(object.value).toMatch(form)
    }
  })
})

describe('vocabularies as graphs', () => {
  it.each([...servedVocabularies.keys()])(
    '%s is the same in both writings, every concept in its scheme',
    async (name) => {
      const quads = await expectSameGraph(`/v1/vocabularies/${name}`)
      const subjectsOf = (predicate: string) =>
        new Set(quads.filter((one) => one.predicate.value.endsWith(predicate)).map(({ subject }) => subject.value))
      const count = servedVocabularies.get(name)?.concepts.length
      expect([subjectsOf('core#prefLabel').size, subjectsOf('core#inScheme').size]).toEqual([count, count])
    },
  )
})
