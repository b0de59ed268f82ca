import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publish, type Store } from '../../src/index.ts'
import { routes } from '../../src/routes/index.ts'
import { memoryStore } from '../store/both-engines.ts'
import { sample } from '../store/records.ts'
import { testApp } from './app.ts'

let opened: Store | undefined
const store = () => {
  if (opened === undefined) throw new Error('not open')
  return opened
}
beforeAll(async () => {
  opened = await memoryStore()
  await publish(opened, [sample('a', { title: '<script>alert(1)</script> & "引号"', issuerName: "甲'乙" })], 'test')
})
afterAll(async () => await opened?.close())

describe('the front door', () => {
  it('shows people what is here, and says that samples are samples', async () => {
    const response = await testApp(store()).app.request('/')
    const page = await response.text()
    expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8')
    expect(page).toContain('示例')
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(page).not.toContain('<script')
    expect(await (await testApp(store()).app.request('/?lang=en')).text()).toContain('made-up samples')
  })

  it('shows machines the way', async () => {
    const response = await testApp(store()).app.request('/', { headers: { Accept: 'application/json' } })
    expect(response.headers.get('Link')).toContain('</openapi.json>; rel="service-desc"')
    expect(await response.json()).toHaveProperty('addresses')
  })
})

describe('every page', () => {
  it.each(['/', '/docs', '/problems/not-found'])('%s loads nothing from elsewhere and runs nothing', async (path) => {
    for (const language of ['zh-CN', 'en']) {
      const response = await testApp(store()).app.request(`${path}?lang=${language}`)
      const page = await response.text()
      expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'")
      expect(response.headers.get('Content-Language')).toBe(language)
      expect(page).toContain(`<html lang="${language}">`)
      expect(page).not.toMatch(/<script|\bon\w+=|style="/)
      expect([...page.matchAll(/(?:src|href)="(https?:[^"]+)"/g)]).toEqual([])
      expect(page).not.toMatch(/undefined|\[object/)
    }
  })

  it('of the reference describes every operation and its parameters', async () => {
    const page = await (await testApp(store()).app.request('/docs')).text()
    for (const { definition } of routes) {
      expect(page).toContain(`id="${definition.operationId}"`)
      expect(page).toContain(definition.summary['zh-CN'])
      for (const name of Object.keys(definition.query.shape)) expect(page).toContain(`<code>${name}</code>`)
    }
    for (const [, name = ''] of page.matchAll(/href="#([^"]+)"/g)) expect(page).toContain(`id="${name}"`)
  })

  it('keeps to the path behind which a proxy serves the node', async () => {
    const { app } = testApp(store(), { baseUrl: 'https://data.example.test/open/' })
    for (const path of ['/', '/open/']) {
      const page = await (await app.request(path)).text()
      expect(page).toContain('href="/open/docs"')
      expect(page).not.toContain('href="/docs"')
    }
    const wrong = await app.request('/open/v1/records?x=1')
    expect(await wrong.json()).toMatchObject({ type: '/open/problems/unknown-parameter' })
    expect(await (await app.request('/openapi.json')).json()).toMatchObject({ servers: [{ url: '/open' }] })
  })
})

describe('every answer', () => {
  it('may be read from anywhere, and names the terms of the data once they are stated', async () => {
    const license = { name: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' }
    const { app } = testApp(store(), { license })
    for (const target of ['/', '/v1/records', '/v1/nothing', '/v1/records?x=%FF', '/style.css']) {
      const { headers } = await app.request(target)
      expect(headers.get('Access-Control-Allow-Origin')).toBe('*')
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
      expect(headers.get('Link')).toContain('<https://creativecommons.org/licenses/by/4.0/>; rel="license"')
    }
    expect((await testApp(store()).app.request('/v1/records')).headers.get('Link')).toBeNull()
  })

  it('names terms whose address is written in Chinese as an address is sent', async () => {
    const { app } = testApp(store(), { license: { name: '开放许可', url: 'https://data.example.test/许可?a="1">' } })
    const address = 'https://data.example.test/%E8%AE%B8%E5%8F%AF?a=%221%22%3E'
    for (const target of ['/', '/v1/records', '/v1/nothing', '/catalog.ttl']) {
      const response = await app.request(target)
      expect([target, response.status]).toEqual([target, target === '/v1/nothing' ? 404 : 200])
      expect(response.headers.get('Link')).toContain(`<${address}>; rel="license"`)
    }
    expect(await (await app.request('/status')).json()).toMatchObject({ license: { name: '开放许可', url: address } })
  })

  it('has a head of its own, and tells what may be asked', async () => {
    const { app, log } = testApp(store())
    const head = await app.request('/v1/records', { method: 'HEAD' })
    const get = await app.request('/v1/records')
    expect([head.status, await head.text(), head.headers.get('ETag')]).toEqual([200, '', get.headers.get('ETag')])
    const options = await app.request('/v1/records', { method: 'OPTIONS' })
    expect([options.status, options.headers.get('Allow')]).toEqual([204, 'GET, HEAD, OPTIONS'])
    expect(options.headers.get('Access-Control-Allow-Methods')).toBe('GET, HEAD, OPTIONS')
    expect(options.headers.get('Access-Control-Allow-Headers')).toBe('*, Authorization')
    expect(log).toMatchObject([
      { event: 'request', method: 'HEAD', route: '/v1/records', status: 200 },
      { event: 'request', method: 'GET', route: '/v1/records', status: 200 },
      { event: 'request', method: 'OPTIONS', route: '/v1/records', status: 204 },
    ])
  })
})
