import { opinionCoverage, readRecord } from '@gongkai/core'
import { expect, it } from 'vitest'
import * as z from 'zod'
import { publish } from '../../src/index.ts'
import { onBothEngines } from '../store/both-engines.ts'
import { testApp } from './app.ts'
import { ask } from './contract.ts'

const page = z.looseObject({ items: z.array(z.looseObject({ id: z.string().optional() })) })
const covered = opinionCoverage.flatMap(({ data = [] }) => data)
const samples = new Map(covered.map(({ sample, kind }) => [sample, kind]))

onBothEngines('what the coverage map of the Opinion names', (store) => {
  it('is served at the address that it names, its record among the others', async () => {
    const { app } = testApp(store())
    const common = { place: '999999', title: '示例', attribute: 'proactive', sample: true, keyAreas: ['budgets'] }
    const records = [...samples].map(([id, kind]) => readRecord({ ...common, id, kind }))
    await publish(store(), records, 'test')
    for (const { route, sample } of covered) {
      const response = await ask(app, route)
      expect([route, response.status]).toEqual([route, 200])
      const { items } = page.parse(await response.json())
      if (route.startsWith('/v1/records?'))
        expect([route, items.map(({ id }) => id)]).toEqual([route, expect.arrayContaining([sample])])
    }
  })
})
