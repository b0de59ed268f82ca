import { readRecord } from '@gongkai/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { publish, type Store, withdraw } from '../../src/index.ts'
import { memoryStore } from '../store/both-engines.ts'
import { document } from '../store/records.ts'
import { testApp } from './app.ts'
import { ask, bodyOf } from './contract.ts'

const license = { name: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' }
let opened: Store | undefined
const app = () => {
  if (opened === undefined) throw new Error('not open')
  return testApp(opened, { license }).app
}
beforeAll(async () => {
  opened = await memoryStore()
  const many = Array.from({ length: 60 }, (_, index) => document(`n-${index}`, { place: '611021' }))
  const data = readRecord({
    id: '611000.data',
    kind: 'data-resource',
    place: '611000',
    title: '公交线路 "一"\n',
    attribute: 'proactive',
    dataChangedOn: '2026-01-05',
    rows: { url: 'https://data.example.test/bus.csv', mediaType: 'text/csv' },
  })
  const odd = document('odd', {
    title: '<b>&"标题"</b>',
    text: '正文\u0001𠮷'.repeat(200),
    issuerName: '某局',
    publishedOn: '2026-01-05',
  })
  await publish(opened, [...many, data, odd, document('gone', { title: '泄露' })], 'test')
  await withdraw(opened, { id: '611000.gone', reason: { code: 'error' } }, 'test')
})
afterAll(async () => await opened?.close())

const feed = z.looseObject({
  next_url: z.string().optional(),
  items: z.array(z.looseObject({ id: z.string(), title: z.string() })),
})

describe('feeds', () => {
  it('tell the latest first, by the filters of the list, and nothing of what was withdrawn', async () => {
    const first = feed.parse(await bodyOf(app(), '/feeds/records.json'))
    expect(first.items[0]).toMatchObject({
      id: 'https://node.test/v1/records/611000.odd',
      url: 'https://node.test/records/611000.odd',
      date_published: '2026-01-05T00:00:00+08:00',
      authors: [{ name: '某局' }],
    })
    expect(first.items).toHaveLength(50)
    const next = feed.parse(await bodyOf(app(), (first.next_url ?? '').replace('https://node.test', '')))
    expect(new Set([...first.items, ...next.items].map(({ id }) => id)).size).toBe(62)
    expect(next.next_url).toBeUndefined()
    expect(feed.parse(await bodyOf(app(), '/feeds/records.json?kind=data-resource')).items).toHaveLength(1)
    expect(await bodyOf(app(), '/feeds/records.json?sort=id')).toMatchObject({ code: 'unknown-parameter' })
  })

  it('are well-formed whatever a record says', async () => {
    const response = await ask(app(), '/feeds/records.atom?place=611000')
    expect(response.headers.get('Content-Type')).toBe('application/atom+xml')
    const text = await response.text()
    expect(text).toContain('<title>&lt;b&gt;&amp;&quot;标题&quot;&lt;/b&gt;</title>')
    expect(text).not.toContain('\u0001')
    expect(text).toContain('<link rel="license"')
    const everything = await (await ask(app(), '/feeds/records.atom')).text()
    expect(everything.match(/<entry>/g)).toHaveLength(50)
    expect(everything).toContain('rel="next"')
    for (const { 0: tag } of everything.matchAll(/<\/?(\w+)[^>]*>/g))
      expect(tag).toMatch(/^<\/?[a-z]+( [a-z:]+="[^"<]*")*\/?>$/)
    expect(everything).not.toContain('泄露')
  })
})

describe('sitemaps', () => {
  it('name every live record once', async () => {
    const index = await (await ask(app(), '/sitemap.xml')).text()
    const [, address = ''] = /<loc>https:\/\/node\.test([^<]+)<\/loc>/.exec(index) ?? []
    const map = await (await ask(app(), address)).text()
    expect(map.match(/<loc>/g)).toHaveLength(62)
    expect(map).toContain('<loc>https://node.test/records/611000.odd</loc><lastmod>2026-11-23T08:00:00.123Z</lastmod>')
    expect(map).not.toContain('611000.gone')
    expect((await ask(app(), '/sitemaps/7.xml')).status).toBe(404)
  })
})

describe('/.well-known/api-catalog', () => {
  it('leads to the document, the reference, the catalogue, the state', async () => {
    const response = await ask(app(), '/.well-known/api-catalog')
    expect(response.headers.get('Content-Type')).toContain('application/linkset+json; profile=')
    const metadata = [
      { href: 'https://node.test/catalog.jsonld', type: 'application/ld+json' },
      { href: 'https://node.test/catalog.ttl', type: 'text/turtle' },
    ]
    const description = [{ href: 'https://node.test/openapi.json' }]
    expect(await response.json()).toMatchObject({
      linkset: [{ anchor: 'https://node.test/', 'service-desc': description, 'service-meta': metadata }],
    })
    for (const { href, type } of metadata) {
      const path = href.replace('https://node.test', '')
      expect((await ask(app(), path)).headers.get('Content-Type')).toBe(type)
      const front = await app().request('/')
      expect(front.headers.get('Link')).toContain(`<${path}>; rel="describedby"; type="${type}"`)
      expect(await front.text()).toContain(`<link rel="describedby" type="${type}" href="${path}">`)
    }
  })
})

describe('/catalog', () => {
  const reference = z.object({ '@id': z.string() })

  it('types all that it links to, as the profile asks', async () => {
    const { '@graph': graph } = z
      .looseObject({ '@graph': z.array(z.looseObject({ '@id': z.string(), '@type': z.array(z.string()) })) })
      .parse(await bodyOf(app(), '/catalog'))
    const types = new Map(graph.map((one) => [one['@id'], one['@type']]))
    const expected: Readonly<Record<string, string>> = {
      'dcat:dataset': 'dcat:Dataset',
      'dcat:distribution': 'dcat:Distribution',
      'dcat:service': 'dcat:DataService',
      'dct:publisher': 'foaf:Agent',
      'dct:license': 'dct:LicenseDocument',
      'dct:language': 'dct:LinguisticSystem',
      'dct:accrualPeriodicity': 'dct:Frequency',
      'dcat:mediaType': 'dct:MediaType',
      'dcat:compressFormat': 'dct:MediaType',
      'dcat:accessURL': 'rdfs:Resource',
      'dcat:downloadURL': 'rdfs:Resource',
      'foaf:homepage': 'foaf:Document',
    }
    for (const thing of graph)
      for (const [name, type] of Object.entries(expected))
        for (const value of z.array(reference).parse(thing[name] ?? []))
          expect([name, value['@id'], types.get(value['@id'])]).toEqual([
            name,
            value['@id'],
            expect.arrayContaining([type]),
          ])
    expect(types.size).toBe(graph.length)
    expect(graph.filter((one) => one['@type'].includes('dcat:Dataset'))).toHaveLength(2)
  })

  it('is the same in Turtle', async () => {
    const turtle = await (await ask(app(), '/catalog', { headers: { Accept: 'text/turtle' } })).text()
    expect(turtle).toContain('<https://node.test/catalog> a dcat:Catalog ;')
    expect(turtle).toContain('<https://node.test/v1/records/611000.data> a dcat:Dataset ;')
    expect(turtle).toContain('dct:title "公交线路 \\"一\\""@zh-CN')
    expect(turtle).toMatch(/spdx:checksumValue "[0-9a-f]{64}"\^\^xsd:hexBinary/)
    expect(turtle).not.toMatch(/undefined|\[object|<>/)
    expect((await ask(app(), '/catalog?format=turtle')).headers.get('Content-Type')).toBe('text/turtle')
  })

  it.each([
    ['/catalog.jsonld', 'application/ld+json'],
    ['/catalog.ttl', 'text/turtle'],
  ])('stands at %s as well, whatever is accepted', async (path, type) => {
    const whole = await ask(app(), '/catalog', { headers: { Accept: type } })
    const own = await ask(app(), path, { headers: { Accept: 'text/html' } })
    expect([own.status, own.headers.get('Content-Type')]).toEqual([200, type])
    expect(await own.text()).toBe(await whole.text())
    expect(await bodyOf(app(), `${path}?format=turtle`)).toMatchObject({ code: 'unknown-parameter' })
  })
})
