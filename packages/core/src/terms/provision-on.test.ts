import { expect, it } from 'vitest'
import { civilDate } from '../civil/index.ts'
import { lawOf } from '../law-of.ts'
import { provisionOn } from './provision-on.ts'

const law = lawOf({ place: '611000', knownOn: civilDate('2026-11-23') })
const governing = (term: string, on: string) => {
  const found = provisionOn(law.terms.get(term) ?? [], civilDate(on))
  return found && [found.provision.instrument.id, found.certain]
}

it('picks the version in force on the day a term starts', () => {
  expect(governing('answer', '2019-05-14')).toEqual(['gipd-2008', true])
  expect(governing('answer', '2019-05-15')).toEqual(['gipd-2019', true])
  expect(governing('answer', '2008-04-30')).toBeUndefined()
})

it('lets what measures how things stand reach back before its document', () => {
  expect(governing('site-home-fresh', '2012-01-01')).toEqual(['ind-2015', true])
  expect(governing('site-home-fresh', '2019-04-01')).toEqual(['ind-2019', true])
  expect(governing('media-fresh', '2018-01-01')).toEqual(['ind-2019', true])
})

it('lets nothing reach forward past the end of its document', () => {
  const provisions = (law.terms.get('site-home-fresh') ?? []).filter(({ instrument }) => instrument.id === 'ind-2015')
  expect(provisionOn(provisions, civilDate('2019-03-31'))).toMatchObject({ certain: true })
  expect(provisionOn(provisions, civilDate('2019-04-01'))).toBeUndefined()
})
