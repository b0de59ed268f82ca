import { civilDate, hashOf, lawOf, shippedCalendar } from '@gongkai/core'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { publish, withdraw } from '../../src/index.ts'
import { onBothEngines } from '../store/both-engines.ts'
import { document } from '../store/records.ts'
import { testApp } from './app.ts'
import { bodyOf } from './contract.ts'

const timely = document('timely', {
  formedOn: '2026-01-05',
  publishedOn: '2026-01-06',
  keyAreas: ['budgets', 'land'],
  forms: ['text', 'chart'],
  issuer: '611000.office',
})
const late = document('late', { formedOn: '2026-01-05', publishedOn: '2026-03-02', place: '611021' })
const unknown = document('unknown', { publishedOn: '2026-03-02' })

onBothEngines('GET /v1/statistics', (store) => {
  const read = async (query: string) => await bodyOf(testApp(store()).app, `/v1/statistics${query}`)

  it('counts by what is asked', async () => {
    await publish(store(), [timely, late, unknown], 'test')
    expect(await read('')).toMatchObject({ seq: 3, by: [], measure: ['count'], items: [{ count: 3 }] })
    expect(await read('?by=place,month')).toMatchObject({
      items: [
        { place: '611000', month: '2026-01', count: 1 },
        { place: '611000', month: '2026-03', count: 1 },
        { place: '611021', month: '2026-03', count: 1 },
      ],
    })
    expect(await read('?by=keyArea')).toMatchObject({
      items: [
        { keyArea: 'budgets', count: 1 },
        { keyArea: 'land', count: 1 },
        { keyArea: null, count: 2 },
      ],
    })
    expect(await read('?by=form,kind&place=611000')).toMatchObject({
      items: [
        { form: 'chart', kind: 'document', count: 1 },
        { form: 'text', kind: 'document', count: 1 },
        { form: null, kind: 'document', count: 2 },
      ],
    })
    expect(await read('?by=body')).toMatchObject({ items: [{ body: '611000.office' }, { body: null, count: 2 }] })
    expect(await read('?by=colour')).toMatchObject({ status: 400, errors: [{ parameter: 'by' }] })
  })

  it('judges lateness by the rules, and says under which law and calendar', async () => {
    await publish(store(), [timely, late, unknown], 'test')
    const knownOn = civilDate('2026-11-23')
    expect(await read('?by=place&measure=count,late')).toMatchObject({
      judged: {
        asOf: '2026-11-23',
        calendar: hashOf(shippedCalendar),
        laws: ['611000', '611021'].map((place) => ({ place, law: lawOf({ place, knownOn }).hash })),
      },
      items: [
        { place: '611000', count: 2, late: 0, undetermined: 2, notJudged: 0 },
        { place: '611021', count: 1, late: 1, undetermined: 0, notJudged: 0 },
      ],
    })
  })

  it('judges a revision once, and anew when it changes', async () => {
    await publish(store(), [timely, late], 'test')
    await read('?measure=late')
    await sql`UPDATE verdicts SET late = NOT late`.execute(store().db)
    const turned = await read('?by=place&measure=late')
    expect(turned).toMatchObject({
      items: [
        { place: '611000', late: 1 },
        { place: '611021', late: 0 },
      ],
    })
    await publish(store(), [document('late', { ...late, title: '更正' })], 'test')
    expect(await read('?by=place&measure=late')).toMatchObject({ items: [{ late: 1 }, { place: '611021', late: 1 }] })
  })

  it('counts what was withdrawn, and keeps no verdict of it', async () => {
    await publish(store(), [timely, late], 'test')
    await read('?measure=late')
    await withdraw(store(), { id: late.id, reason: { code: 'error' } }, 'test')
    expect(await read('?by=place&measure=count,late,withdrawn')).toMatchObject({
      items: [
        { place: '611000', count: 1, withdrawn: 0 },
        { place: '611021', count: 0, late: 0, withdrawn: 1 },
      ],
    })
    expect((await sql`SELECT id FROM verdicts`.execute(store().db)).rows).toEqual([{ id: timely.id }])
  })
})
