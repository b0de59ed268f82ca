import { expect, it } from 'vitest'
import { list, publish, type RecordFilter, withdraw } from '../../src/index.ts'
import { onBothEngines } from './both-engines.ts'
import { document } from './records.ts'

const records = [
  document('plain', { publishedOn: '2026-01-05', formedOn: '2026-01-01' }),
  document('number', { docNumber: '商政办发〔2022〕15号', indexNumber: 'SLZF/2022-0001', attribute: 'proactive' }),
  document('area', { keyAreas: ['budgets'], issuer: '611000.office', publishedOn: '2026-01-06T09:00:00+08:00' }),
  document('county', { place: '611021' }),
  document('zone', { place: '961102' }),
  document('former', { place: '612501' }),
  document('province', { place: '610000' }),
  document('elsewhere', { place: '330106' }),
  document('gone', { place: '611021' }),
]

onBothEngines('filters', (store) => {
  it.each<[string, RecordFilter, readonly string[]]>([
    [
      'a city with its counties, zones and former codes',
      { place: '611000' },
      ['plain', 'number', 'area', 'county', 'zone', 'former'],
    ],
    ['a province', { place: '610000' }, ['plain', 'number', 'area', 'county', 'zone', 'former', 'province']],
    ['a county with its zone and former code', { place: '611024' }, ['zone']],
    ['the code that took over from a former one', { place: '611002' }, ['former']],
    ['a place the tables do not know', { place: '330100' }, ['elsewhere']],
    [
      'the nation',
      { place: '100000' },
      ['plain', 'number', 'area', 'county', 'zone', 'former', 'province', 'elsewhere'],
    ],
    ['a document number in another shape', { docNumber: '商政办发 [2022] １５号' }, ['number']],
    ['an index number in another case', { indexNumber: 'slzf/2022-0001' }, ['number']],
    ['a key area', { keyArea: 'budgets' }, ['area']],
    ['an issuer', { issuer: '611000.office' }, ['area']],
    [
      'days of publication, both included',
      { publishedFrom: '2026-01-05', publishedTo: '2026-01-06' },
      ['plain', 'area'],
    ],
    ['days of formation', { formedFrom: '2026-01-01', formedTo: '2026-01-01' }, ['plain']],
    ['all of several', { place: '611000', keyArea: 'budgets', publishedFrom: '2026-01-06' }, ['area']],
    ['another kind', { kind: 'letter' }, []],
  ])('finds by %s', async (_, filter, expected) => {
    await publish(store(), records, 'test')
    await withdraw(store(), { id: '611000.gone', reason: { code: 'error' } }, 'test')
    const page = await list(store(), { filter, sort: 'id', limit: 100 })
    expect(page.items.map((one) => one.id.slice(7)).sort()).toEqual([...expected].sort())
  })
})
