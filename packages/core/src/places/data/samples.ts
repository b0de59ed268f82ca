import type { PlaceFacts } from '../place-facts.ts'

const counties = [
  ['999902', '甲区'],
  ['999921', '乙县'],
  ['999922', '丙县'],
  ['999923', '丁县'],
  ['999924', '戊县'],
  ['999925', '己县'],
  ['999926', '庚县'],
] as const

/**
 * A made-up city for samples: 示例市 (999999) with seven counties and a zone, in the shape of Shangluo, whose rules it
 * plays by. Its codes begin with 9999, which GB/T 2260 never uses.
 */
export const sampleFacts: readonly PlaceFacts[] = [
  { code: '999999', name: '示例市', level: 'city', parent: '100000', sample: true, standsFor: '611000' },
  ...counties.map(
    ([code, name]): PlaceFacts => ({ code, name: `示例市${name}`, level: 'county', parent: '999999', sample: true }),
  ),
  { code: '999991', name: '示例园区', level: 'zone', parent: '999999', standing: 'committee', sample: true },
]
